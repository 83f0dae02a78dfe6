import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerRange } from "../../measurement/answer-range.ts";
import { checkAnswers } from "../../measurement/check-answers.ts";
import { NOT_VALIDATED } from "../../measurement/families/own-form.ts";
import type { Instrument, Item } from "../../measurement/instrument.ts";
import type { InstrumentScore } from "../../measurement/score.ts";
import { scoreInstrument } from "../../measurement/score-instrument.ts";
import { changeWeek } from "./change-week.ts";
import { instruments } from "./index.ts";
import { lossWeek } from "./loss-week.ts";
import { moodEnergySleep } from "./mood-energy-sleep.ts";
import { ocdWeek } from "./ocd-week.ts";
import { practiceLog } from "./practice-log.ts";
import { readinessRulers } from "./readiness-rulers.ts";
import { relationshipWeek } from "./relationship-week.ts";
import { sessionCheck } from "./session-check.ts";
import { sessionCheckTherapist } from "./session-check-therapist.ts";
import { sleepDiary } from "./sleep-diary.ts";

type Given = Readonly<Record<string, number>>;

const known: readonly Instrument[] = instruments;
const ownForms = known.filter(({ licence }) => licence.ship === "original");

const checked = (form: Instrument, given: Given) => checkAnswers(form, new Map(Object.entries(given)));

function scored(form: Instrument, given: Given): InstrumentScore {
  const answers = checked(form, given);
  if (!answers.ok) throw new Error(`no such answers on ${form.id}`);
  return scoreInstrument(form, answers.value);
}

const scoreOf = (form: Instrument, scale: string, given: Given): number | undefined =>
  scored(form, given).scales.find((score) => score.scale === scale)?.value;

const at = (hours: number, minutes: number) => hours * 60 + minutes;

describe("sleep diary", () => {
  const night = {
    "tried-to-sleep": at(23, 0),
    "to-fall-asleep": 30,
    "awake-in-the-night": 40,
    "final-waking": at(6, 30),
    "got-up": at(7, 0),
  };

  test("380 of 480 minutes in bed were slept: 79 per cent", () => {
    expect(scoreOf(sleepDiary, "efficiency", night)).toBeCloseTo((100 * 380) / 480, 9);
  });

  test("without the time of getting up there is no efficiency, and the minutes still stand", () => {
    const { "got-up": _, ...open } = night;
    expect(scoreOf(sleepDiary, "efficiency", open)).toBeUndefined();
    expect(scoreOf(sleepDiary, "to-fall-asleep", open)).toBe(30);
  });

  test("more minutes awake than the night had give no efficiency", () => {
    expect(scoreOf(sleepDiary, "efficiency", { ...night, "awake-in-the-night": 720 })).toBeUndefined();
  });

  test("a day has no minute 1440", () => {
    expect(checked(sleepDiary, { "got-up": 1440 })).toMatchObject({
      failure: { problems: [{ kind: "out-of-range", item: "got-up" }] },
    });
  });
});

describe("practice log", () => {
  test.each([
    [3, 4, 0.75],
    [0, 4, 0],
    [4, 4, 1],
    [6, 4, 1],
  ])("%i times done of %i agreed is a completion of %f", (done, agreed, completion) => {
    expect(scoreOf(practiceLog, "completion", { "times-done": done, "times-agreed": agreed })).toBe(completion);
  });

  test("completion is never above 1", () => {
    const times = (from: number) => fc.integer({ min: from, max: 200 });
    const log = fc.record({ "times-done": times(0), "times-agreed": times(1) });
    fc.assert(
      fc.property(log, (given) => {
        const completion = scoreOf(practiceLog, "completion", given);
        expect(completion).toBeGreaterThanOrEqual(0);
        expect(completion).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("where nothing was agreed there is nothing to log", () => {
    expect(checked(practiceLog, { "times-done": 0, "times-agreed": 0 }).ok).toBe(false);
  });

  test("what got in the way is never a number", () => {
    expect(checked(practiceLog, { "got-in-the-way": 3 }).ok).toBe(false);
  });
});

describe("the mean of a form", () => {
  test.each<readonly [string, Instrument, Given, number]>([
    [
      "session check",
      sessionCheck,
      { understood: 9, "felt-with": 8, accepted: 10, mattered: 7, open: 6, useful: 8 },
      8,
    ],
    ["readiness rulers", readinessRulers, { important: 8, confident: 5, ready: 2 }, 5],
    // 8, 6, 10 - 3 and 10 - 2
    ["loss tracker", lossWeek, { longing: 8, "avoided-reminders": 6, able: 3, connected: 2 }, 7.25],
    // 7, 5, 10 - 4 and 6
    ["adjustment tracker", changeWeek, { "on-my-mind": 7, "everyday-things": 5, "able-to-handle": 4, suffered: 6 }, 6],
  ])("%s: questions that count the other way are turned round first", (_, form, given, mean) => {
    expect(scoreOf(form, "mean", given)).toBe(mean);
  });

  test("an open question leaves no mean, and its scale alone without a value", () => {
    const score = scored(sessionCheck, { understood: 9, "felt-with": 8, accepted: 10, mattered: 7, useful: 8 });
    expect(score.scales.map(({ scale }) => scale)).toEqual([
      "understood",
      "felt-with",
      "accepted",
      "mattered",
      "useful",
    ]);
    expect(score.noScore.map(({ scale }) => scale)).toEqual(["open", "mean"]);
    expect(score.missing).toEqual(["open"]);
  });

  test.each<readonly [string, Instrument]>([
    ["OCD tracker, whose hours are no rating", ocdWeek],
    ["relationship check, where closeness must not make up for safety", relationshipWeek],
    ["mood chart, where up is not better", moodEnergySleep],
  ])("there is none for the %s", (_, form) => {
    expect(form.scales.map(({ method }) => method.kind)).not.toContain("mean");
    expect(form.total).toBeUndefined();
  });
});

test("the therapist predicts the answers that the client gives", () => {
  expect(sessionCheckTherapist.items).toEqual(sessionCheck.items);
});

describe("OCD tracker", () => {
  test("two and a half hours a day are kept as they are, and more than a day has are refused", () => {
    expect(scoreOf(ocdWeek, "hours", { hours: 2.5 })).toBe(2.5);
    expect(checked(ocdWeek, { hours: 25 }).ok).toBe(false);
  });

  test("resisting a ritual is better when higher, everything else when lower", () => {
    const better = ocdWeek.scales.filter(({ betterWhen }) => betterWhen === "higher");
    expect(better.map(({ id }) => id)).toEqual(["resisted"]);
  });
});

describe("mood chart", () => {
  test.each(["mood", "energy", "sleep"])("neither end of %s is better", (id) => {
    expect(moodEnergySleep.scales.find((scale) => scale.id === id)?.betterWhen).toBe("neither");
  });

  test("the lowest mood is -3, and no medication is an answer that is not scored", () => {
    const score = scored(moodEnergySleep, { mood: -3, medication: 2 });
    expect(score.scales).toMatchObject([{ scale: "mood", value: -3 }]);
    expect(checked(moodEnergySleep, { mood: -4 }).ok).toBe(false);
  });
});

describe("safety on the relationship check", () => {
  test.each([0, 4, 7])("an answer of %i is asked about, whatever else is open", (safe) => {
    expect(scored(relationshipWeek, { safe }).risk).toMatchObject([
      { kind: "answered", item: "safe", about: "safety", grade: "ask-about", value: safe },
    ]);
  });

  test("an answer of 8 or more is not", () => {
    expect(scored(relationshipWeek, { safe: 8 }).risk).toEqual([]);
  });

  test("an open answer is a fact of its own", () => {
    expect(scored(relationshipWeek, { close: 9 }).risk).toMatchObject([{ kind: "not-answered", item: "safe" }]);
  });
});

/** No answer, or any that the question takes; words and choices stay open. */
function maybeAnswered({ id, answer }: Item) {
  const range = answer.kind === "choice" ? undefined : answerRange(answer);
  if (range === undefined) return fc.constant([]);
  return fc.option(fc.integer(range)).map((value) => (value === null ? [] : [[id, value] as const]));
}

describe.each(ownForms)("$id", (form) => {
  test("says that it is not validated, and that anybody may use it", () => {
    expect(form.cautions?.[0]).toBe(NOT_VALIDATED);
    expect(form.licence.terms).toContain("CC0 1.0");
    expect(form.source.verified).toBe(false);
  });

  test("never fills in an open question", () => {
    expect(form.scales.filter(({ missing }) => missing.mayMiss > 0)).toEqual([]);
  });

  test("a scale of one question gives the answer back, and every score lies in its range", () => {
    const someAnswers = fc
      .tuple(...form.items.map(maybeAnswered))
      .map((given): Given => Object.fromEntries(given.flat()));
    fc.assert(
      fc.property(someAnswers, (given) => {
        for (const { scale: id, value } of scored(form, given).scales) {
          const scale = form.scales.find((each) => each.id === id);
          expect(value).toBeGreaterThanOrEqual(scale?.range.min ?? Number.NaN);
          expect(value).toBeLessThanOrEqual(scale?.range.max ?? Number.NaN);
          if (scale?.items.length === 1) expect(value).toBe(given[scale.items[0] ?? ""]);
        }
      }),
    );
  });
});
