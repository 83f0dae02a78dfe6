import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaFiles } from "./schemas.ts";

const folder = join(import.meta.dirname, "..", "schemas");

test("the published schemas are those of the code", () => {
  const published = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
  expect(Object.fromEntries(published)).toEqual(schemaFiles());
});

test("every published schema says what it is", () => {
  for (const [, text] of Object.entries(schemaFiles()).filter(([each]) => each !== "openapi.json"))
    expect(JSON.parse(text)).toMatchObject({ title: expect.stringContaining("attune/") });
});
