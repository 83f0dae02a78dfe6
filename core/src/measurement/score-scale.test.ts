import { describe, expect, test } from "vitest";
import { rating } from "./build.ts";
import { fillIn } from "./fill-in.ts";
import type { Item, Scale } from "./instrument.ts";
import { scoreScale } from "./score-scale.ts";
import { answers, mayMissHalfUp, questions, sumOf } from "./testing/invent-instrument.ts";

const score = (scale: Scale, given: string, items: readonly Item[] = questions(scale.items.join(""))) =>
  scoreScale(scale, fillIn({ items }, answers(given)));
const value = (...given: Parameters<typeof score>) => {
  const scored = score(...given);
  return scored.ok ? scored.value.value : scored.failure.kind;
};

describe("the sum of a scale", () => {
  test("says its band, and how many answers it rests on", () => {
    const bands = [
      { from: 0, id: "low" },
      { from: 5, id: "high" },
    ];
    expect(score(sumOf("abc", { bands }), "a1 b2 c2")).toEqual({
      ok: true,
      value: { scale: "sum", value: 5, band: "high", answered: 3, prorated: false },
    });
  });

  test("an open question is not a zero: without a rule for it there is no sum", () => {
    expect(score(sumOf("abc"), "a1 c2")).toEqual({
      ok: false,
      failure: { kind: "too-many-missing", scale: "sum", items: ["b"], mayMiss: 0 },
    });
    expect(value(sumOf("abc"), "a1 b0 c2")).toBe(3);
  });

  test("an open question takes the mean of the others where the scale allows it", () => {
    expect(score(sumOf("abcd", { missing: mayMissHalfUp(1) }), "a1 b2 d3")).toMatchObject({
      value: { value: 8, answered: 3, prorated: true },
    });
    expect(score(sumOf("abcd", { missing: mayMissHalfUp(1) }), "a1 b2")).toMatchObject({
      failure: { items: ["c", "d"], mayMiss: 1 },
    });
  });

  // (1 + 2 + 2 + 2) / 6 · 9 = 10.5
  test("a half is rounded up where the rule says so, and kept where it says nothing", () => {
    const given = "a1 b2 c2 d2 e0 f0";
    expect(value(sumOf("abcdefghi", { missing: mayMissHalfUp(3) }), given)).toBe(11);
    const unrounded = { ...mayMissHalfUp(3), rounding: "none" } as const;
    expect(value(sumOf("abcdefghi", { missing: unrounded }), given)).toBe(10.5);
  });

  test("a form without any answer has no sum, however many may be missed", () => {
    expect(value(sumOf("ab", { missing: mayMissHalfUp(2) }), "")).toBe("too-many-missing");
  });

  test("answers that count the other way are turned round before the mean of them is taken", () => {
    // a turned round is 3 - 0 = 3; (3 + 1) / 2 · 3 = 6
    expect(value(sumOf("abc", { reversed: ["a"], missing: mayMissHalfUp(1) }), "a0 b1")).toBe(6);
  });

  test("a rating turned round mirrors its own ends", () => {
    expect(value(sumOf("a", { reversed: ["a"] }), "a2", questions("a", { a: { answer: rating(1, 5) } }))).toBe(4);
  });

  // (7 answers of which 6 given, 1 + 1 + 1 + 1 + 1 + 2 = 7) 7 / 6 · 7 = 8.17, rounded 8, doubled 16
  test("the prorated sum is rounded first and multiplied afterwards", () => {
    const doubled = sumOf("abcdefg", { method: { kind: "sum", times: 2 }, missing: mayMissHalfUp(1) });
    expect(value(doubled, "a1 b1 c1 d1 e1 f2")).toBe(16);
    expect(value(sumOf("abcde", { method: { kind: "sum", times: 4 } }), "a3 b2 c3 d2 e2")).toBe(48);
  });

  test("a group of questions may miss fewer than the whole, and says which they are", () => {
    const within = [{ name: "C", items: ["c", "d"], mayMiss: 1 }];
    const scale = sumOf("abcdef", { missing: { ...mayMissHalfUp(3), within } });
    expect(value(scale, "a1 c1 e1 f1")).toBe(6);
    expect(score(scale, "a1 e1 f1")).toMatchObject({ failure: { within: "C", items: ["c", "d"], mayMiss: 1 } });
  });
});

describe("other methods", () => {
  test("a mean is that of the answers given", () => {
    const mean = sumOf("abc", { method: { kind: "mean" }, range: { min: 0, max: 3 } });
    expect(value(mean, "a1 b2 c2")).toBeCloseTo(5 / 3, 12);
    expect(value({ ...mean, missing: mayMissHalfUp(1) }, "a1 b2")).toBe(1.5);
  });

  test("a share is never more than all, and of nothing there is none", () => {
    const share = sumOf("ab", { method: { kind: "share" }, missing: mayMissHalfUp(1) });
    expect(value(share, "a1 b2")).toBe(0.5);
    expect(value(share, "a3 b2")).toBe(1);
    expect(value(share, "a0 b0")).toBe("not-defined-together");
    expect(value(share, "b2")).toBe("too-many-missing");
  });

  test("a night needs all of its five times", () => {
    const clock = { answer: { kind: "clock" } } as const;
    const minutes = { answer: { kind: "amount", unit: "minutes", range: { min: 0, max: 720 } } } as const;
    const items = questions("abcde", { a: clock, b: minutes, c: minutes, d: clock, e: clock });
    const scale = sumOf("abcde", { method: { kind: "sleep-efficiency" }, missing: mayMissHalfUp(2) });
    expect(value(scale, "a1380 b20 c22 d390 e420", items)).toBe(85);
    expect(value(scale, "a1380 b500 c22 d390 e420", items)).toBe("not-defined-together");
    expect(value(scale, "a1380 b20 d390 e420", items)).toBe("too-many-missing");
  });
});
