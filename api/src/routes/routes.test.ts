import { describe, expect, test } from "vitest";
import { openApi } from "../openapi.ts";
import { recordKinds } from "../records/index.ts";
import { routes } from "./index.ts";

test("every route has its own name and its own place", () => {
  expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
  expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
});

describe.each(routes)("$id", ({ path, params, method, needsVersion, hasVersion, does, body }) => {
  test("describes each parameter of its path, and no other", () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {}).sort()).toEqual(inPath.sort());
  });

  test("says what it does in a sentence", () => {
    expect(does).toMatch(/^[A-Z].*\.$/);
  });

  test("a change asks for the version that it changes; reading never does", () => {
    if (method === "GET") expect({ needsVersion, body }).toEqual({ needsVersion: undefined, body: undefined });
    if (method === "PUT" && hasVersion) expect(needsVersion).toBe(true);
  });
});

test("no field of a record kind is in two parts", () => {
  for (const { links, clear, said } of recordKinds) {
    const names = [links, clear, said].flatMap(({ shape }) => Object.keys(shape));
    expect(new Set(names).size).toBe(names.length);
  }
});

test("the OpenAPI document names every route once", () => {
  const paths = openApi()["paths"] as Record<string, Record<string, { operationId: string }>>;
  const ids = Object.values(paths).flatMap((operations) =>
    Object.values(operations).map(({ operationId }) => operationId),
  );
  expect(ids.sort()).toEqual(routes.map(({ id }) => id).sort());
});
