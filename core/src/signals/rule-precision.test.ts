import { expect, test } from "vitest";
import type { Happened, OrdinaryClosing } from "./closing.ts";
import { rulePrecision } from "./rule-precision.ts";
import { dayOf } from "./testing/build-record.ts";

const closing = (rule: string, key: string, happened: Happened): OrdinaryClosing => ({
  kind: "ordinary",
  signal: { key, clientId: "one", rule, session: 3 },
  closedAt: dayOf("2026-03-05"),
  by: "R. Ilves",
  happened,
});
const closings = (rule: string, counts: Partial<Record<Happened, number>>) =>
  Object.entries(counts).flatMap(([happened, number]) =>
    Array.from({ length: number }, (_, at) => closing(rule, `${rule} ${happened} ${at}`, happened as Happened)),
  );

// Wilson by hand: (15 + 1.96² / 2) / (20 + 1.96²) = .7096 in the middle, .1781 to either side.
test("of twenty signals fifteen were useful: 75 %, and between 53 % and 89 % of such signals may be", () => {
  const [precision] = rulePrecision(closings("strain", { useful: 15, "already-known": 3, wrong: 2 }));
  expect(precision).toMatchObject({ rule: "strain", closed: 20, useful: { kind: "share", of: 20, share: 0.75 } });
  expect(precision!.useful.kind === "share" && precision!.useful.low).toBeCloseTo(0.531, 3);
  expect(precision!.useful.kind === "share" && precision!.useful.high).toBeCloseTo(0.888, 3);
  expect(precision!.byWhatHappened).toMatchObject({ useful: 15, "already-known": 3, wrong: 2, "not-useful": 0 });
});

test("of nine signals no share is given", () => {
  expect(rulePrecision(closings("strain", { useful: 9 }))[0]!.useful).toEqual({ kind: "too-few", have: 9, need: 10 });
});

test("a mistake of entry says nothing about the rule", () => {
  const [precision] = rulePrecision(closings("strain", { useful: 10, "entry-mistake": 30 }));
  expect(precision).toMatchObject({ closed: 40, useful: { kind: "share", of: 10, share: 1 } });
});

test("a signal that was closed twice counts once, as it was closed last", () => {
  const twice = [closing("strain", "same", "wrong"), closing("strain", "same", "useful")];
  expect(rulePrecision(twice)[0]!.byWhatHappened).toMatchObject({ wrong: 0, useful: 1 });
});

test("each rule stands by itself, in order of name", () => {
  const rules = rulePrecision([...closings("strain", { useful: 2 }), ...closings("gap", { wrong: 1 })]);
  expect(rules.map(({ rule, closed }) => [rule, closed])).toEqual([
    ["gap", 1],
    ["strain", 2],
  ]);
});
