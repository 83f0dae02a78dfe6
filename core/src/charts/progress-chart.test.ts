import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeProfiles } from "../change/profiles.ts";
import { chartOf, dayOf, gad7, ocdWeek, onDays, phq9, scored, wellbeing } from "./testing/build-chart.ts";

const strict = changeProfiles.find(({ id }) => id === "strict") ?? changeProfiles[0];

describe("the way across", () => {
  test("goes by day where every score has one", () => {
    const { x, points } = chartOf(
      phq9,
      onDays([
        ["2026-03-03", 18],
        ["2026-03-10", 15],
        ["2026-03-24", 12],
      ]),
    );
    expect(x).toMatchObject({ by: "day", start: "2026-03-03", from: 0, to: 21 });
    expect(points.map((point) => point.x)).toEqual([0, 7, 21]);
    expect(x.ticks.map(({ words }) => words)).toEqual(["3 Mar 2026", "10 Mar", "24 Mar"]);
  });

  test("goes by session as soon as one score has no day", () => {
    const points = onDays([
      ["2026-03-03", 18],
      ["2026-03-10", 15],
    ]);
    const { x } = chartOf(phq9, [...points, ...scored([undefined, undefined, 12])]);
    expect(x).toMatchObject({ by: "session", from: 1, to: 3 });
  });

  test("goes by session with an expected range, for the days of sessions to come are not known", () => {
    const expected = [1, 2, 3, 4].map((session) => ({ session, lower: -2, mean: 14, upper: 31 }));
    const chart = chartOf(
      phq9,
      onDays([
        ["2026-03-03", 18],
        ["2026-03-10", 15],
      ]),
      { expected },
    );
    expect(chart.x).toMatchObject({ by: "session", from: 1, to: 4 });
    expect(chart.expected[0]).toEqual({ x: 1, lower: 0, mean: 14, upper: 27 });
  });

  test("names months over half a year, with the year where it begins", () => {
    const { x } = chartOf(
      phq9,
      onDays([
        ["2025-10-06", 18],
        ["2026-03-10", 15],
      ]),
    );
    expect(x.ticks.map(({ words }) => words)).toEqual(["Nov 2025", "Dec", "Jan 2026", "Feb", "Mar"]);
  });

  test("puts scores that came in another order in the order of time", () => {
    const chart = chartOf(
      phq9,
      onDays([
        ["2026-03-10", 15],
        ["2026-03-03", 18],
      ]),
    );
    expect(chart.points.map(({ y }) => y)).toEqual([18, 15]);
  });
});

describe("the way up", () => {
  test("shows the scale's whole range, whatever the scores", () => {
    expect(chartOf(phq9, scored([3, 4])).y.ticks.map(({ at }) => at)).toEqual([0, 5, 10, 15, 20, 27]);
    expect(chartOf(gad7, []).y.ticks.map(({ at }) => at)).toEqual([0, 5, 10, 15, 21]);
  });

  test("stands upright for the therapist, whichever way is better", () => {
    expect(chartOf(phq9, scored([3])).y.turned).toBe(false);
    expect(chartOf(wellbeing, scored([30])).y.turned).toBe(false);
  });
});

describe("the lines to compare with", () => {
  // From 18 with the 6 points of the NHS: 12 or lower, 24 or higher; a case from 10 on.
  test("stand a reliable change away from the first score, and at the cut-off", () => {
    expect(chartOf(phq9, scored([18, 9])).lines).toMatchObject([
      { kind: "improvement", at: 12, scores: "12 or lower", verified: true },
      { kind: "deterioration", at: 24, scores: "24 or higher" },
      { kind: "cut-off", at: 10, name: "recovery", scores: "below 10" },
    ]);
  });

  test("follow the profile", () => {
    const { lines, basis } = chartOf(phq9, scored([18, 9]), { profile: strict });
    expect(lines[0]?.at).toBe(11);
    expect(basis).toMatchObject({ profile: "strict", used: "strict", threshold: 7 });
  });

  test("go the other way where more is better, and say what is not verified", () => {
    expect(chartOf(wellbeing, scored([40, 60])).lines).toMatchObject([
      { kind: "improvement", at: 50, name: "relevantly better", scores: "50 or higher", verified: false },
      { kind: "deterioration", at: 30, scores: "30 or lower" },
      { kind: "cut-off", at: 50, scores: "above 50", verified: false },
    ]);
  });

  test("leave out a level that the scale cannot reach", () => {
    expect(chartOf(phq9, scored([23])).lines.map(({ kind }) => kind)).toEqual(["improvement", "cut-off"]);
  });

  test("do not speak of recovery where the first score was no case", () => {
    expect(chartOf(phq9, scored([7, 4])).lines.at(-1)).toMatchObject({ name: "cut-off", scores: "case from 10" });
  });

  test("are none for an own form, which has neither norms nor bands", () => {
    expect(chartOf(ocdWeek, scored([8, 3]))).toMatchObject({ ownForm: true, lines: [], bands: [] });
  });
});

describe("a note", () => {
  const points = onDays([
    ["2026-03-03", 18],
    ["2026-03-10", 15],
    ["2026-03-24", 12],
  ]);

  test("of a session stands on that session's day; one between two scores in proportion", () => {
    const { events } = chartOf(phq9, points, {
      events: [
        { session: 2, text: "Moved" },
        { session: 2.5, text: "Ill" },
      ],
    });
    expect(events.map(({ x }) => x)).toEqual([7, 14]);
  });

  test("of a day stands between sessions where those are the axis", () => {
    const undated = scored([undefined, undefined, undefined, 11]);
    const { events } = chartOf(phq9, [...points, ...undated], { events: [{ day: dayOf("2026-03-17"), text: "Ill" }] });
    // Half way from 10 March, session 2, to 24 March, session 3.
    expect(events).toMatchObject([{ x: 2.5, place: "17 Mar 2026" }]);
  });

  test("just outside widens the axis; one from years ago stands at its end and says so", () => {
    const events = [
      { day: dayOf("2026-02-24"), text: "Referred" },
      { day: dayOf("2019-05-01"), text: "First time in therapy" },
    ];
    const chart = chartOf(phq9, points, { events });
    expect(chart.x.from).toBe(-7);
    expect(chart.events).toMatchObject([
      { x: -7, outside: "before", place: "1 May 2019, before this" },
      { x: -7, text: "Referred" },
    ]);
    expect(chart.events[1]).not.toHaveProperty("outside");
  });

  test("without a time has no place on the axis and is kept", () => {
    expect(chartOf(phq9, points, { events: [{ text: "Some time" }] }).events).toEqual([
      { place: "", text: "Some time" },
    ]);
  });
});

test("a score that was typed in or has skipped questions is marked", () => {
  const { points } = chartOf(
    phq9,
    scored([
      { value: 12, origin: "typed-in" },
      { value: 11, prorated: true },
    ]),
  );
  expect(points).toMatchObject([
    { typedIn: true, prorated: false },
    { typedIn: false, prorated: true },
  ]);
});

test("no score that nobody gave is ever shown", () => {
  const given = fc.array(fc.option(fc.integer({ min: 0, max: 27 }), { nil: undefined }), { maxLength: 60 });
  fc.assert(
    fc.property(given, (scores) => {
      const { points } = chartOf(phq9, scored(scores));
      expect(points.map(({ y }) => y)).toEqual(scores.filter((score) => score !== undefined));
    }),
  );
});
