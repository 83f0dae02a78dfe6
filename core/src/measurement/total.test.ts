import { describe, expect, test } from "vitest";
import { inventInstrument, questions, sumOf } from "./testing/invent-instrument.ts";
import { bandOfTotal, checkTotal } from "./total.ts";

const bands = [
  { from: 0, id: "low" },
  { from: 10, id: "high" },
];
const form = inventInstrument([], {
  scales: [
    sumOf("", { id: "worry", range: { min: 0, max: 20 }, bands }),
    sumOf("", { id: "mean", range: { min: 1, max: 7 }, fractions: true }),
  ],
  total: "worry",
});
const check = (value: unknown, scale?: string) =>
  checkTotal(form, { value, form: "paper form", ...(scale !== undefined && { scale }) });
const failure = (value: unknown, scale?: string) => {
  const checked = check(value, scale);
  return checked.ok ? undefined : checked.failure;
};
const at = { instrument: "invented", scale: "worry" };

describe("a total typed in from a form kept elsewhere", () => {
  test("is taken where the scale can have it, and says where the form is", () => {
    expect(check(12)).toEqual({ ok: true, value: { ...at, value: 12, form: "paper form" } });
    expect(check(0).ok && check(20).ok).toBe(true);
    expect(check(3.4, "mean")).toMatchObject({ ok: true, value: { scale: "mean", value: 3.4 } });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -0, "12", "", null, undefined, true, [12], 12n])(
    "%s is no total",
    (value) => {
      expect(failure(value)).toEqual({ kind: "total-not-a-number", ...at });
    },
  );

  test("is refused outside the range, and in part where the scale has none", () => {
    expect(failure(21)).toEqual({ kind: "total-out-of-range", ...at, value: 21, min: 0, max: 20 });
    expect(failure(-1)).toEqual({ kind: "total-out-of-range", ...at, value: -1, min: 0, max: 20 });
    expect(failure(12.5)).toEqual({ kind: "total-not-whole", ...at, value: 12.5 });
  });

  test("is refused where a multiplied sum cannot give it, as when the sum itself was typed in", () => {
    const scales = form.scales.map((scale) => ({ ...scale, method: { kind: "sum", times: 4 } as const }));
    const checked = (value: number) => checkTotal({ ...form, scales }, { value, form: "" });
    expect(checked(13)).toEqual({ ok: false, failure: { kind: "total-not-a-step", ...at, value: 13, step: 4 } });
    expect(checked(12).ok).toBe(true);
  });

  test("may say on which day the form was filled in, if there is such a day", () => {
    const on = (day: string) => checkTotal(form, { value: 12, form: "paper form", day });
    expect(on("2026-11-25")).toEqual({ ok: true, value: { ...at, value: 12, form: "paper form", day: "2026-11-25" } });
    expect(on("25.11.2026")).toEqual({ ok: false, failure: { kind: "total-not-a-day", ...at } });
  });

  test("needs a scale where the instrument has no single total", () => {
    expect(failure(3, "calm")).toEqual({ kind: "no-such-scale", instrument: "invented", scale: "calm" });
    const without = checkTotal(inventInstrument(questions("a")), { value: 3, form: "" });
    expect(without).toEqual({ ok: false, failure: { kind: "no-such-scale", instrument: "invented", scale: "" } });
  });

  test.each([
    [0, "low"],
    [9, "low"],
    [10, "high"],
    [20, "high"],
  ])("%d lies in the band %s", (value, band) => {
    expect(bandOfTotal(form, { ...at, value, form: "" })?.id).toBe(band);
  });

  test("has no band where its scale has none", () => {
    expect(bandOfTotal(form, { ...at, scale: "mean", value: 3, form: "" })).toBeUndefined();
  });
});
