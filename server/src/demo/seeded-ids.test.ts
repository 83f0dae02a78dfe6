import type { Instant } from "@attune/core";
import { expect, test } from "vitest";
import { seededIds } from "./seeded-ids.ts";

const AT = "2026-09-17T07:30:00.000Z" as Instant;
const LATER = "2026-09-17T07:31:00.000Z" as Instant;

function some(seed: string, many: number): readonly string[] {
  const ids = seededIds(seed);
  ids.turnTo(AT);
  const early = Array.from({ length: many }, () => ids.next());
  ids.turnTo(LATER);
  return [...early, ids.next()];
}

test("the same seed and moments give the same ids, another seed gives others", () => {
  expect(some("one", 20)).toEqual(some("one", 20));
  expect(some("one", 20).some((id) => some("other", 20).includes(id))).toBe(false);
});

test("ids are UUIDs of version 7 that rise and never come twice, however many belong to one moment", () => {
  const ids = some("one", 10_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...new Set(ids)].sort()).toEqual(ids);
});
