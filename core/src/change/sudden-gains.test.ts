import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeProfiles } from "./profiles.ts";
import { gainCriteria, suddenGains } from "./sudden-gains.ts";
import { suddenVectors } from "./testing/change-vectors.data.ts";
import { courseOf, measured, threshold } from "./testing/measured.ts";

const [nhs] = changeProfiles;
const lower = measured({ thresholds: [threshold("nhs", 6)] });
const higher = measured({ betterWhen: "higher", thresholds: [threshold("nhs", 6)] });

// three and three: 2.776 · pooled sd; with 18·19·18 and 10·9·10 that is 2.776 · 0.577 = 1.60
test.each(suddenVectors)(
  "$pre before and $post after",
  ({ pre, post, crit1, result: [large, quarter, steady, from] }) => {
    const criteria = gainCriteria(pre, post, crit1);
    expect(criteria).toMatchObject({ large, quarter, steady });
    expect(criteria.steadyFrom).toBeCloseTo(from, 1);
  },
);

describe("a large drop in a course", () => {
  test("is found once, between the two sessions, with its points", () => {
    const [gain, ...others] = suddenGains(courseOf(lower, [18, 19, 18, 10, 9, 10]), nhs);
    expect(others).toEqual([]);
    expect(gain).toMatchObject({ direction: "gain", points: -8, before: { session: 3 }, after: { session: 4 } });
  });

  test("is found in spite of one missing score on each side", () => {
    expect(suddenGains(courseOf(lower, [16, undefined, 17, 9, undefined, 8]), nhs)).toHaveLength(1);
  });

  test("is none where the score right before or right after is missing: nobody knows how sudden it was", () => {
    expect(suddenGains(courseOf(lower, [18, 19, undefined, 10, 9, 10]), nhs)).toEqual([]);
    expect(suddenGains(courseOf(lower, [18, 19, 18, undefined, 10, 9]), nhs)).toEqual([]);
  });

  test("needs two scores on each side", () => {
    expect(suddenGains(courseOf(lower, [18, 10, 9, 10]), nhs)).toEqual([]);
    expect(suddenGains(courseOf(lower, [18, 19, 18, 10]), nhs)).toEqual([]);
  });

  test("is kept while at least half of it remains in the next three sessions", () => {
    const kept = (...later: readonly number[]) =>
      suddenGains(courseOf(lower, [20, 20, 20, 10, ...later]), nhs).map((each) => each.kept);
    expect(kept(10, 15)).toEqual([true]);
    expect(kept(10, 16)).toEqual([false]);
  });
});

test("no course without a threshold, and none with a score that the scale cannot give, is searched", () => {
  const values = [18, 19, 18, 10, 9, 10];
  expect(suddenGains(courseOf(measured(), values), nhs)).toEqual([]);
  expect(suddenGains(courseOf(lower, [...values, Number.NaN]), nhs)).toEqual([]);
});

const values = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined, freq: 6 }), { maxLength: 14 });

test("a scale turned round has the same gains and losses at the same sessions", () => {
  const found = (course: ReturnType<typeof courseOf>) =>
    suddenGains(course, nhs).map(({ direction, after, kept }) => ({ direction, session: after.session, kept }));
  const flipped = { gain: "loss", loss: "gain" } as const;
  fc.assert(
    fc.property(values, (given) => {
      const here = found(courseOf(lower, given));
      const turned = given.map((value) => (value === undefined ? undefined : 40 - value));
      const there = found(courseOf(lower, turned));
      expect(there).toEqual(here.map((each) => ({ ...each, direction: flipped[each.direction] })));
      expect(found(courseOf(higher, given))).toEqual(
        here.map((each) => ({ ...each, direction: flipped[each.direction] })),
      );
    }),
  );
});

test("every large change is at least the threshold of the profile", () => {
  fc.assert(
    fc.property(values, (given) =>
      suddenGains(courseOf(lower, given), nhs).every(({ points }) => Math.abs(points) >= 6),
    ),
  );
});
