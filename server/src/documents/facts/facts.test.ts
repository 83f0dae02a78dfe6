import type { Instant, SessionReview } from "@attune/core";
import { indices, momentRules, signalWordings } from "@attune/core/library";
import { describe, expect, test } from "vitest";
import type { Around } from "../../actions/documents/around.ts";
import { LANGUAGES } from "../../ports/documents.ts";
import type { Room } from "../paper.ts";
import { german } from "../words/de.wording.ts";
import { english } from "../words/en.wording.ts";
import { progressDraft } from "./progress-facts.ts";
import { reviewDraft } from "./review-facts.ts";
import { summaryDraft } from "./summary-facts.ts";

const now = "2026-11-02T09:00:00.000Z" as Instant;
const making = { now, version: "1.2.3" } as const;
const room: Room = { items: 2, rows: 3, characters: 40 };
const around: Around = { practice: "Practice at the Weir", locale: "de-AT" };
const named: Around = { ...around, clientName: "Nora Ilves-Brandt" };

const review = {
  format: "attune/review@1",
  title: "Session review",
  transcript: { format: "webvtt", repairs: [], timed: "none" },
  roles: { decidedBy: "guess", therapists: ["T"], clients: ["C"], others: [] },
  speakers: [],
  mix: [],
  cues: [],
  indices: [],
  moments: [
    {
      rule: "feeling-named",
      kind: "keep",
      title: "A feeling named, and the client went on",
      turns: [1],
      quotes: [{ turn: 1, span: { start: 0, end: 11 } }],
      why: "You named the specific feeling after a cue.",
      strength: 0.5,
    },
  ],
  turns: [
    {
      index: 0,
      speaker: "client",
      label: "C",
      text: "It was cold.",
      unfinished: false,
      backChannel: false,
      codings: [],
    },
    {
      index: 1,
      speaker: "therapist",
      label: "T",
      text: "Alone there.",
      unfinished: false,
      backChannel: false,
      codings: [],
    },
  ],
  madeBy: { coder: "attune-spoken", version: "1.0.0", codebooks: ["attunement"] },
  notes: ["It describes words."],
} as unknown as SessionReview;

const progress = (whose: Around) => ({ around: whose, course: undefined, goals: [], notes: [] });
const summary = (whose: Around) => ({
  around: whose,
  courses: [],
  events: [],
  triangle: undefined,
  appointments: [],
  goals: [],
  plan: undefined,
  signals: undefined,
});
const textOf = (draft: ReturnType<typeof progressDraft>): string => JSON.stringify(draft.facts(room));

test("the client's name is on a document only where it was asked for, and never in the name of its file", () => {
  for (const whose of [around, named]) {
    const drafts = [
      progressDraft(progress(whose), making),
      summaryDraft(summary(whose), making),
      reviewDraft({ around: whose, review, withWords: true }, making),
    ];
    for (const draft of drafts) {
      expect(textOf(draft).includes("Ilves")).toBe(whose === named);
      expect(draft.name).toMatch(/^[a-z-]+$/);
    }
  }
});

test("a document is in the language that was asked for, else in the practice's own", () => {
  expect(progressDraft(progress(around), making).facts(room).language).toBe("de");
  expect(progressDraft(progress(around), { ...making, language: "en" }).facts(room).language).toBe("en");
  expect(progressDraft(progress({ practice: "P" }), making).facts(room).language).toBe("en");
});

test("every foot says what the document is not, what made it, when, and from what", () => {
  const { foot } = summaryDraft(summary(around), { ...making, language: "en" }).facts(room) as never as {
    readonly foot: { readonly describes: string; readonly made: string };
  };
  expect(foot.describes).toContain("It does not diagnose");
  expect(foot.made).toBe("Made by Attune 1.2.3 on 2 Nov 2026, from the client's record as it was at that moment.");
});

test("what was not shared is left out of a summary, and the summary says so", () => {
  const text = textOf(summaryDraft(summary(around), { ...making, language: "en" }));
  expect(text).toContain(english.summary.triangleApart);
  expect(text).toContain(english.summary.signalsApart);
});

describe("a review", () => {
  const english = { ...making, language: "en" } as const;
  const facts = (withWords: boolean) => textOf(reviewDraft({ around, review, withWords }, english));

  test("quotes words where they may be shown, and otherwise says that it does not", () => {
    expect(facts(true)).toContain("Alone there");
    expect(facts(false)).not.toContain("Alone there");
    expect(facts(false)).toContain("not part of what was shared");
  });

  test("says how it was made: the model with its card, and what intervals mean", () => {
    expect(facts(true)).toContain("attune-spoken, version 1.0.0");
    expect(facts(true)).toContain("models/spoken.card.md");
    expect(facts(true)).toContain("bootstrap over turns");
  });

  test("says in German that who is who was guessed", () => {
    expect(textOf(reviewDraft({ around, review, withWords: true }, making))).toContain("aus dem Gespräch erraten");
  });
});

/** Every word of a language, with a gap where a value goes in. */
const wordsOf = (words: unknown): readonly string[] => {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(wordsOf);
};

test("no language has words that alarm or judge", () => {
  expect(LANGUAGES).toEqual(["en", "de"]);
  const never =
    /!|—|\balert|\bwarning|high risk|deteriorat|\bfailure|Warnung|Alarm|verschlechter|Versagen|hohes Risiko/i;
  for (const words of [english, german])
    for (const each of wordsOf({ ...words, chart: words.chart?.bands })) expect(each).not.toMatch(never);
});

test("every rule that may raise a signal or find a moment, and every figure, has its German words", () => {
  expect(Object.keys(german.summary.rules).sort()).toEqual(signalWordings.map(({ rule }) => rule).sort());
  expect(Object.keys(german.review.rules).sort()).toEqual(momentRules.map(({ id }) => id).sort());
  expect(Object.keys(german.review.indexNames).sort()).toEqual(indices.map(({ id }) => id).sort());
  expect(Object.keys(german.review.indexMeanings).sort()).toEqual(indices.map(({ id }) => id).sort());
});
