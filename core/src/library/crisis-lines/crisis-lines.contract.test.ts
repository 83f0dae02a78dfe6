import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { crisisLines } from "./index.ts";

test("every country is a file in this folder, and registered once", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^index\.|test/.test(name));
  const countries = crisisLines.map(({ country }) => country);
  expect(countries).toHaveLength(files.length);
  expect(new Set(countries).size).toBe(files.length);
});

test("every line can be called, and every country says where its numbers stand", () => {
  for (const { country, lines, source } of crisisLines) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    for (const { name, number } of lines) {
      expect(name).not.toBe("");
      expect(number).toMatch(/\d{3}/);
    }
    expect(source.url).toMatch(/^https:/);
  }
});
