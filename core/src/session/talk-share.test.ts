import { describe, expect, test } from "vitest";
import { buildSession } from "../attunement/testing/build-session.ts";
import { durationOf, hasRecordedTimes, speakerShares, timedBy } from "./talk-share.ts";

const { turns } = buildSession([
  ["T", "How was it?", {}, [0, 2]],
  ["C1", "It was long and it was cold.", {}, [3, 9]],
  ["C2", "It was fine.", {}, [8, 10]],
]);
const estimated = turns.map((turn) => ({
  ...turn,
  ...(turn.timing && { timing: { ...turn.timing, estimated: true } }),
}));
const untimed = turns.map(({ timing: _, ...turn }) => turn);

describe("shares of the talk", () => {
  // 3 of 13 words, 7 of 13, 3 of 13; 2 of 10 seconds, 6 of 10, 2 of 10: the second in which both clients speak counts twice
  test("each speaker has a share of the words and, where recorded, of the time", () => {
    const shares = speakerShares(turns);
    expect(shares.map(({ label, words }) => [label, words])).toEqual([
      ["T", 3],
      ["C1", 7],
      ["C2", 3],
    ]);
    expect(shares.map(({ shareOfTime }) => shareOfTime)).toEqual([0.2, 0.6, 0.2]);
    expect(shares[1]?.shareOfWords).toBeCloseTo(7 / 13);
  });

  test.each([
    ["estimated", estimated],
    ["none", untimed],
  ] as const)("times that are %s give no share of time", (by, session) => {
    expect(timedBy(session)).toBe(by);
    expect(speakerShares(session).every((share) => !("shareOfTime" in share))).toBe(true);
  });

  test("a third of the turns without times is too many to speak of a share of time", () => {
    const [first, ...rest] = turns;
    expect(hasRecordedTimes([...untimed.slice(0, 1), ...rest])).toBe(false);
    expect(first && timedBy([first, ...untimed.slice(1)])).toBe("recorded");
  });

  test("the session lasts until the last turn ends", () => {
    expect(durationOf(turns)).toBe(10_000);
    expect(durationOf(untimed)).toBeUndefined();
  });

  test("a session without words has no shares but zero", () => {
    expect(speakerShares([])).toEqual([]);
  });
});
