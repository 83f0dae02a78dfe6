import fc from "fast-check";
import { expect, test } from "vitest";
import { gapCourses, type PredictedAndFelt } from "./felt-gap.ts";

type Sides = readonly [predicted: number | undefined, felt: number | undefined];
const side = (value: number | undefined) => new Map(value === undefined ? [] : [["understood", value]]);
const sessions = (pairs: readonly Sides[]): readonly PredictedAndFelt[] =>
  pairs.map(([predicted, felt], at) => ({ session: at + 1, predicted: side(predicted), felt: side(felt) }));
const courseOf = (...pairs: readonly Sides[]) => gapCourses(sessions(pairs))[0];
const apart = (...gaps: readonly number[]) => courseOf(...gaps.map((gap): Sides => [9, 9 - gap]));

test("the gap is what was expected less what was felt: above 0 where the client felt it less", () => {
  expect(courseOf([8, 5], [6, 7])).toMatchObject({
    gaps: [
      { session: 1, predicted: 8, felt: 5, gap: 3 },
      { session: 2, predicted: 6, felt: 7, gap: -1 },
    ],
    mean: 1,
    meanSize: 2,
  });
});

test("a side that is missing stays missing, and the course rests on the sessions that have both", () => {
  expect(courseOf([8, undefined], [undefined, 3], [8, 6])?.gaps.map(({ session }) => session)).toEqual([3]);
  expect(gapCourses(sessions([[8, undefined]]))).toEqual([]);
  expect(gapCourses([{ session: 1 }])).toEqual([]);
});

test("each item has a course of its own", () => {
  const answers = (one: number, other: number) =>
    new Map([
      ["understood", one],
      ["open", other],
    ]);
  const courses = gapCourses([{ session: 1, predicted: answers(8, 8), felt: answers(8, 3) }]);
  expect(courses.map(({ item, mean }) => [item, mean])).toEqual([
    ["understood", 0],
    ["open", 5],
  ]);
});

test("lately means the last three sessions", () => {
  expect(apart(0, 0, 0, 3, -3, 3)).toMatchObject({ latelySize: 3, meanSize: 1.5 });
});

test("the gap widens where the last three lie at least 2, and at least 1.5 more than before, apart", () => {
  expect(apart(0, 0, 1, 2, 2, 2)?.widening).toEqual({ before: expect.closeTo(1 / 3, 9), lately: 2 });
  expect(apart(1, 1, 1, 2, 2, 2)).not.toHaveProperty("widening");
  expect(apart(0, 0, 0, 1, 2, 2)).not.toHaveProperty("widening");
});

test("five sessions are too few to say that it widens, and a gap that was always wide does not", () => {
  expect(apart(0, 0, 5, 5, 5)).not.toHaveProperty("widening");
  expect(apart(5, 5, 5, 5, 5, 5)).not.toHaveProperty("widening");
});

test("being off the other way is as wide", () => {
  const gap = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(fc.array(gap, { minLength: 1, maxLength: 12 }), (gaps) => {
      const [one, other] = [gaps, gaps.map((each) => -each)].map((each) =>
        courseOf(...each.map((by): Sides => [by, 0])),
      );
      expect(other?.meanSize).toBe(one?.meanSize);
      expect(other?.widening).toEqual(one?.widening);
      expect((one?.mean ?? 0) + (other?.mean ?? 0)).toBe(0);
    }),
  );
});
