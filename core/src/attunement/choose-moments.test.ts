import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseMoments } from "./choose-moments.ts";
import { codeSession } from "./coded-session.ts";
import type { FoundMoment, MomentRule } from "./moment-rule.ts";
import type { Moment } from "./review.ts";
import { buildSession, smallTalk } from "./testing/build-session.ts";

const { turns, codings } = buildSession(smallTalk(90));
const session = codeSession(turns, codings);

const found = (at: readonly number[], sureness = 1): FoundMoment => ({
  title: "A moment",
  turns: at,
  quotes: [],
  why: "Because.",
  sureness,
});
const rule = (id: string, kind: Moment["kind"], moments: readonly FoundMoment[], importance = 1): MomentRule => ({
  id,
  kind,
  finds: "What it finds.",
  importance,
  source: { work: "made up for this test", verified: true },
  find: () => moments,
});
const starts = (moments: readonly Moment[]) => moments.map(({ turns: [first] }) => first);

test("the strongest come first: sureness times importance", () => {
  const rules = [rule("one", "keep", [found([1], 0.9)], 0.6), rule("two", "keep", [found([40], 0.8)], 0.9)];
  expect(starts(chooseMoments(session, rules))).toEqual([40, 1]);
});

test("two moments never show the same turns", () => {
  const rules = [
    rule("one", "keep", [found([10, 11])]),
    rule("two", "look-again", [found([11, 12], 0.9), found([13, 14], 0.8)]),
  ];
  expect(starts(chooseMoments(session, rules))).toEqual([10, 13]);
});

test("weak evidence gives fewer moments, or none", () => {
  expect(chooseMoments(session, [rule("one", "look-again", [found([1], 0.5), found([5], 0.3)], 0.7)])).toEqual([]);
});

test("one bad quarter of an hour does not stand for the whole session, nor one habit", () => {
  const early = ["one", "two", "three"].map((id, at) => rule(id, "look-again", [found([at * 3])]));
  expect(chooseMoments(session, early)).toHaveLength(2);
  expect(chooseMoments(session, [rule("one", "look-again", [found([1]), found([40]), found([80])])])).toHaveLength(2);
});

test("there are at most three to keep and four to look at again, whatever was found", () => {
  const moment = fc
    .tuple(fc.nat(88), fc.float({ min: 0, max: 1, noNaN: true }))
    .map(([at, sureness]) => found([at, at + 1], sureness));
  const kinds = ["keep", "look-again"] as const;
  const rules = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.array(moment, { maxLength: 20 })), { maxLength: 6 });
  fc.assert(
    fc.property(rules, (given) => {
      const chosen = chooseMoments(
        session,
        given.map(([kind, moments], at) => rule(`${at}`, kind, moments)),
      );
      expect(chosen.filter(({ kind }) => kind === "keep").length).toBeLessThanOrEqual(3);
      expect(chosen.filter(({ kind }) => kind === "look-again").length).toBeLessThanOrEqual(4);
      const shown = chosen.flatMap((each) => each.turns);
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
