import { describe, expect, test } from "vitest";
import { sessionCheck } from "../library/instruments/session-check.ts";
import type { Answers } from "../measurement/score.ts";
import { type CheckedSession, mismatches, sessionStrains } from "./session-check.ts";

const items = sessionCheck.scales.find(({ id }) => id === "mean")?.items ?? [];

/** Six ratings, in the order of the form; undefined for one left open. */
const rated = (...given: readonly (number | undefined)[]): Answers =>
  new Map(items.flatMap((item, at) => (given[at] === undefined ? [] : [[item, given[at]] as const])));
const all = (value: number): Answers => rated(...items.map(() => value));
const sessions = (...checks: readonly Answers[]): readonly CheckedSession[] =>
  checks.map((answers, at) => ({ session: at + 1, answers }));
const kinds = (...checks: readonly Answers[]) =>
  sessionStrains(sessions(...checks)).map(({ session, triggers }) => [session, ...triggers.map(({ kind }) => kind)]);

describe("strain", () => {
  test("is not looked for before there are three earlier checks", () => {
    expect(kinds(all(9), all(9), all(1))).toEqual([]);
    expect(kinds(all(9), all(9), all(9), all(1))).toEqual([
      [4, "mean-fell", ...items.map(() => "low-item"), "openness-fell"],
    ]);
  });

  // three nines: s = 0, taken as 0.5; least = 9 − max(1.5 · 0.5, 1) = 8
  test("a client who always answers alike must fall by more than one point", () => {
    expect(kinds(all(9), all(9), all(9), all(8))).toEqual([]);
    expect(kinds(all(9), all(9), all(9), rated(8, 8, 8, 8, 8, 7))).toEqual([[4, "mean-fell"]]);
  });

  // 6, 8, 10: m = 8, s = 2; least = 8 − 3 = 5
  test("a client whose answers vary must fall by more than one and a half of their own standard deviations", () => {
    expect(kinds(all(6), all(8), all(10), all(5))).toEqual([[4, "openness-fell"]]);
    expect(sessionStrains(sessions(all(6), all(8), all(10), rated(5, 5, 5, 4.9, 5, 5)))[0]).toMatchObject({
      usual: { mean: 8, standardDeviation: 2, sessions: 3 },
      triggers: [{ kind: "mean-fell", least: 5 }, { kind: "openness-fell" }],
    });
  });

  test("one item at 4 or less is enough, however high the others are", () => {
    expect(kinds(all(7), all(7), all(7), rated(10, 10, 4, 10, 10, 10))).toEqual([[4, "low-item"]]);
    expect(kinds(all(7), all(7), all(7), rated(10, 10, 5, 10, 10, 10))).toEqual([]);
  });

  test("so is saying much less openly what one thinks than the time before", () => {
    expect(kinds(all(9), all(9), all(9), rated(10, 10, 10, 10, 6, 10))).toEqual([[4, "openness-fell"]]);
    expect(kinds(all(9), all(9), all(9), rated(10, 10, 10, 10, 7, 10))).toEqual([]);
  });

  test("an item left open is no fall: its mean is held against no mean of other items", () => {
    const usual = rated(10, 10, 10, 10, 10, 5);
    expect(kinds(usual, usual, usual, rated(undefined, undefined, undefined, undefined, 10, 5))).toEqual([]);
  });

  test("a client who always leaves the same item open is compared with their own checks alike", () => {
    const open = (value: number) => rated(value, value, value, value, undefined, value);
    expect(kinds(open(9), open(9), open(9), open(7))).toEqual([[4, "mean-fell"]]);
  });

  test("a check without answers is no check", () => {
    expect(kinds(all(9), all(9), rated(), all(1))).toEqual([]);
  });
});

describe("repair", () => {
  const repairedIn = (...later: readonly number[]) =>
    sessionStrains(sessions(...[9, 9, 9, 6, ...later].map(all)))[0]?.repairedIn;

  // usual 9, spread 0.5: back from 9 − 0.5 · 0.5 = 8.75
  test("is the first of the next three sessions in which the mean is back", () => {
    expect(repairedIn(8, 9)).toBe(6);
    expect(repairedIn(6, 6, 9)).toBe(7);
    expect(repairedIn(6, 6, 6, 9)).toBeUndefined();
    expect(repairedIn()).toBeUndefined();
  });
});

test("three points between what was expected and what was felt are a mismatch, two are not", () => {
  expect(mismatches(all(8), rated(5, 6, 11, 8, undefined, 10))).toEqual(["understood", "accepted"]);
});
