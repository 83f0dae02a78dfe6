import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinPoints } from "./join-points.ts";
import { onDays, scored } from "./testing/build-chart.ts";

const sessions = (...given: readonly number[]) => given.map((session) => ({ session }));

describe("a line between two scores", () => {
  test("is drawn over 28 days and not over 29", () => {
    // 3 March to 31 March are 28 days, to 1 April 29.
    expect(
      joinPoints(
        onDays([
          ["2026-03-03", 18],
          ["2026-03-31", 15],
        ]),
      ),
    ).toEqual({ segments: [[0, 1]], gaps: [] });
    expect(
      joinPoints(
        onDays([
          ["2026-03-03", 18],
          ["2026-04-01", 15],
        ]),
      ),
    ).toEqual({
      segments: [[0], [1]],
      gaps: [{ from: 0, to: 1, because: "over-four-weeks" }],
    });
  });

  test("crosses a missed session where the days are known and close", () => {
    const [first, second] = onDays([
      ["2026-03-03", 18],
      ["2026-03-24", 15],
    ]);
    expect(joinPoints([first, second && { ...second, session: 4 }].flatMap((point) => point ?? [])).gaps).toEqual([]);
  });

  test("stops at a missed session where only sessions are known", () => {
    expect(joinPoints(scored([18, 16, undefined, 14, 13])).segments).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("joins a form given every second session by plan, and stops where that was missed", () => {
    expect(joinPoints(sessions(1, 3, 5, 9, 11))).toEqual({
      segments: [
        [0, 1, 2],
        [3, 4],
      ],
      gaps: [{ from: 2, to: 3, because: "session-missed" }],
    });
  });

  test("never spans more than four sessions without days, whatever the plan", () => {
    expect(joinPoints(sessions(1, 5, 9)).segments).toEqual([[0, 1, 2]]);
    expect(joinPoints(sessions(1, 6, 11)).segments).toEqual([[0], [1], [2]]);
  });

  test("joins two scores of one day", () => {
    expect(
      joinPoints(
        onDays([
          ["2026-03-03", 18],
          ["2026-03-03", 12],
        ]),
      ).segments,
    ).toEqual([[0, 1]]);
  });
});

test("every score is in exactly one segment, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (given) => {
      const { segments, gaps } = joinPoints(sessions(...given.sort((a, b) => a - b)));
      expect(segments.flat()).toEqual(given.map((_, index) => index));
      expect(gaps.length).toBe(Math.max(0, segments.length - 1));
    }),
  );
});
