import { describe, expect, test } from "vitest";
import { agreementSoFar, FEWEST_TURNS_TO_AGREE, type PairedLevels } from "./agreement-so-far.ts";

const times = (count: number, pair: PairedLevels): PairedLevels[] => Array.from({ length: count }, () => pair);

describe("the agreement so far", () => {
  test("is not told from fewer than thirty turns, and says how many there are", () => {
    const pairs = times(FEWEST_TURNS_TO_AGREE - 1, { one: 1, other: 0 });
    expect(agreementSoFar(pairs)).toEqual({ ok: false, failure: { kind: "too-few-turns", turns: 29, fewest: 30 } });
  });

  test("counts what goes beyond chance", () => {
    const pairs = [
      ...times(20, { one: 1, other: 1 }),
      ...times(15, { one: 0, other: 0 }),
      ...times(10, { one: 1, other: 0 }),
      ...times(5, { one: 0, other: 1 }),
    ];
    const agreement = agreementSoFar(pairs);
    expect(agreement).toMatchObject({ ok: true, value: { turns: 50, same: 0.7 } });
    expect(agreement.ok && agreement.value.kappa).toBeCloseTo(0.4, 10);
  });

  test("is not defined where both gave every turn the same level", () => {
    expect(agreementSoFar(times(40, { one: 0, other: 0 }))).toEqual({
      ok: false,
      failure: { kind: "not-defined", because: "one-level-only" },
    });
  });
});
