import { expect, test } from "vitest";
import { readInstant } from "./instant.ts";

test("a moment is UTC text with thousandths of a second, and nothing else", () => {
  expect(readInstant("2026-11-25T09:30:00.000Z").ok).toBe(true);
  for (const other of [
    "2026-11-25T09:30:00Z",
    "2026-11-25T09:30:00.000+01:00",
    "2026-13-01T00:00:00.000Z",
    "2026-11-25",
  ])
    expect(readInstant(other).ok).toBe(false);
});

test("text order is the order of time", () => {
  const inOrder = ["2025-12-31T23:59:59.999Z", "2026-11-25T09:30:00.000Z", "2026-11-25T09:30:00.001Z"];
  expect([...inOrder].reverse().sort()).toEqual(inOrder);
});
