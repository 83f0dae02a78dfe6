import { expect, test } from "vitest";
import { seededNormal } from "./seeded-normal.ts";

test("drawn numbers have mean 0 and standard deviation 1, and one in forty lies above 1.96", () => {
  const drawn = Array.from({ length: 20_000 }, seededNormal(12));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const squares = drawn.reduce((sum, value) => sum + value ** 2, 0) / drawn.length;
  // standard errors: 0.007, 0.01 and 0.0011
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(squares - 1)).toBeLessThan(0.04);
  expect(Math.abs(drawn.filter((value) => value > 1.96).length / drawn.length - 0.025)).toBeLessThan(0.0045);
});

test("the same seed gives the same numbers, another seed others", () => {
  const first = Array.from({ length: 5 }, seededNormal(3));
  expect(Array.from({ length: 5 }, seededNormal(3))).toEqual(first);
  expect(Array.from({ length: 5 }, seededNormal(4))).not.toEqual(first);
});
