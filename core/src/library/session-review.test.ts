import { describe, expect, test } from "vitest";
import { type ReviewMaterial, reviewSession } from "../attunement/review-session.ts";
import { buildSession, type Line, smallTalk } from "../attunement/testing/build-session.ts";
import type { Roles } from "../session/roles.ts";
import { indices } from "./indices/index.ts";
import { momentRules } from "./moments/index.ts";

const roles: Roles = { decidedBy: "person", therapists: ["T"], clients: ["C"], others: [] };

const LINES: readonly Line[] = [
  ["T", "Good to see you again today."],
  ["C", "Hello, thank you."],
  ...smallTalk(10),
  ["C", "I feel guilty towards every one of them.", { cue: 2, emotion: "guilt", depth: 3 }, [60, 64]],
  ["T", "You should really tell them so.", { directing: 2, pickup: 0 }, [65, 68]],
  ["C", "I suppose that I could do that.", { depth: 1 }],
  ["T", "What was it like to keep it in?", { exploring: 2 }],
  ["C", "Like being under water, and angry with them.", { cue: 2, emotion: "anger", depth: 4 }],
  ["T", "There is anger under all that water.", { affective: 2, cognitive: { level: 1, unsure: true }, pickup: 2 }],
  ["T", "Mm-hmm."],
];

function reviewOf(lines: readonly Line[], more: Partial<ReviewMaterial> = {}) {
  const material: ReviewMaterial = {
    title: "Fifth session",
    transcript: { format: "plain-text", repairs: [] },
    ...buildSession(lines),
    roles,
    coder: { coder: "test-model", version: "1", codebooks: ["attunement"] },
    ...more,
  };
  return reviewSession(material, { indices, moments: momentRules });
}

const review = reviewOf(LINES);

describe("a session review", () => {
  test("shows the cues, whether they were met, and the moments with their rules", () => {
    expect(review.cues.map(({ emotion, outcome }) => [emotion, outcome])).toEqual([
      ["guilt", "possibly-missed"],
      ["anger", "met"],
    ]);
    expect(review.moments.map(({ kind, rule }) => [kind, rule])).toEqual([
      ["look-again", "cue-not-met"],
      ["keep", "open-invitation"],
    ]);
  });

  test("keeps the parts of empathy apart, with what is strong and what the reader is unsure of", () => {
    expect(review.mix).toEqual([
      { id: "affective", turns: 1, strong: 1, unsure: 0 },
      { id: "cognitive", turns: 0, strong: 0, unsure: 1 },
      { id: "exploring", turns: 1, strong: 1, unsure: 0 },
      { id: "sympathy", turns: 0, strong: 0, unsure: 0 },
      { id: "judging", turns: 0, strong: 0, unsure: 0 },
      { id: "directing", turns: 1, strong: 1, unsure: 0 },
    ]);
  });

  test("holds every turn, with pick-up only where there was a cue to pick up", () => {
    expect(review.turns.map(({ index }) => index)).toEqual(LINES.map((_, at) => at));
    const withPickup = review.turns.filter(({ codings }) => codings.some(({ code }) => code === "pickup"));
    expect(withPickup.map(({ index }) => index)).toEqual([13, 17]);
    expect(review.turns[2]?.codings).toEqual([]);
  });

  test("says what it is not, what silver codes are, and that shown is not felt", () => {
    const notes = review.notes.join(" ");
    expect(notes).toContain("does not diagnose");
    expect(notes).toContain("silver, not gold");
    expect(notes).toContain("not what the client felt");
    expect(notes).not.toContain("guessed");
    expect(reviewOf(LINES, { roles: { ...roles, decidedBy: "guess" } }).notes[0]).toContain("guessed");
  });

  test("says of a couple that the reply is the next turn", () => {
    const couple = reviewOf(
      [
        ["C1", "I feel shut out again, honestly."],
        ["T", "And how is it for you?"],
      ],
      {
        roles: { ...roles, clients: ["C1", "C2"] },
      },
    );
    expect(couple.notes.join(" ")).toContain("More than one client");
  });

  test("the same session gives the same review", () => {
    expect(reviewOf(LINES)).toEqual(review);
  });

  test("some recorded times give a duration; a session without codings still has its talk", () => {
    expect(review.transcript).toEqual({ format: "plain-text", repairs: [], timed: "recorded", durationMs: 68_000 });
    const bare = reviewOf(LINES, { codings: [] });
    expect(bare.cues).toEqual([]);
    expect(bare.indices.find(({ id }) => id === "therapist-talk-share")?.value).toBeGreaterThan(0);
    expect(bare.indices.find(({ id }) => id === "cue-pickup-rate")?.because).toContain("not coded");
    expect(bare.notes.join(" ")).not.toContain("silver");
  });

  test("a polite session between greeting and goodbye has no cues and no moments", () => {
    const polite: Line[] = [
      ["C", "Hello, I'm fine, thank you.", { cue: 1, emotion: "other" }],
      ["T", "Good, have a seat then.", { pickup: 0 }],
      ...smallTalk(20),
      ["C", "Thanks, see you then.", { cue: 1, emotion: "relief" }],
      ["T", "Okay, see you next week.", { pickup: 0 }],
    ];
    expect(reviewOf(polite)).toMatchObject({ cues: [], moments: [] });
  });
});
