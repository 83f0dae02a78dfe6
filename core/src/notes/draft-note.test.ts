import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftNote, type NoteFacts, type NoteWords } from "./draft-note.ts";
import { ARRANGEMENTS, MUST_BE_SAID, NOTE_FORMS, NOTE_PARTS, partOfSection } from "./note-parts.ts";
import { MARK_KINDS, type SessionMark } from "./off-the-record.ts";

const words: NoteWords = {
  goal: ({ text, rating }) => `${text} ${rating}`,
  talkedAbout: (agenda) => `Talked about: ${agenda.join("; ")}`,
  concern: (line) => line,
  past: (line) => line,
  pattern: (line) => line,
  mark: ({ kind, words: own }) => `${kind}: ${own}`,
  measured: ({ name, latest }) => `${name} ${latest.value}`,
  risk: ({ question, now }) => `${question}: ${now}`,
  done: ({ words: own = "" }) => `Done: ${own}`,
  agreed: (line) => line,
  given: ({ words: own = "" }) => `Given: ${own}`,
  next: (at) => `Next: ${at}`,
  notAssessed: (part) => `${part}: not assessed`,
};
const nothing: NoteFacts = { goals: [], measured: [], risk: [], done: [], agreed: [], given: [] };
const MINUTE = 60_000;
const mark = (kind: SessionMark["kind"], minute: number, own?: string): SessionMark => ({
  kind,
  at: minute * MINUTE,
  ...(own !== undefined && { words: own }),
});

describe("the draft of a note", () => {
  test("of a session of which nothing is known says only what was not assessed", () => {
    const draft = draftNote(nothing, words);
    expect(draft.map(({ source }) => source)).toEqual(MUST_BE_SAID.map(() => "not-assessed"));
    expect(draft.map(({ section }) => section).sort()).toEqual([...MUST_BE_SAID].sort());
  });

  test("gives every sentence its place and its source", () => {
    const draft = draftNote(
      {
        agenda: ["The week", "The letter"],
        covered: [1],
        concern: ["Cannot sleep"],
        past: ["Father never rested"],
        pattern: ["Hides when hurt"],
        marks: [
          mark("cue", 4, "the car"),
          mark("landed", 9, "laughed"),
          mark("decision", 40, "one bed"),
          mark("cue", 5),
        ],
        goals: [{ text: "Sing again", rating: 4 }],
        measured: [{ name: "PHQ-9", latest: { value: 9, session: 3 } }],
        risk: [{ form: "PHQ-9", question: "Better off dead", now: "Not at all", happenedAt: "2026-03-02" }],
        done: [{ exercise: "activity-plan", words: "One bed", happenedAt: "2026-03-01" }],
        agreed: ["Weekly"],
        given: [{ exercise: "activity-plan", words: "Two beds" }],
        nextAppointment: "2026-03-09",
      },
      words,
    );
    expect(draft.map(({ section, source, words: own }) => [section, source, own])).toEqual([
      ["goal", "measured", "Sing again 4"],
      ["reported", "written", "Cannot sleep"],
      ["reported", "written", "Father never rested"],
      ["reported", "marked", "cue: the car"],
      ["reported", "measured", "Done: One bed"],
      ["observed", "not-assessed", "observed: not assessed"],
      ["measured", "measured", "PHQ-9 9"],
      ["risk", "measured", "Better off dead: Not at all"],
      ["risk", "not-assessed", "risk: not assessed"],
      ["done", "marked", "Talked about: The letter"],
      ["response", "marked", "landed: laughed"],
      ["assessment", "written", "Hides when hurt"],
      ["plan", "marked", "decision: one bed"],
      ["plan", "agreed", "Weekly"],
      ["plan", "agreed", "Given: Two beds"],
      ["plan", "agreed", "Next: 2026-03-09"],
    ]);
  });

  test("never takes an answer on a form for an assessment of risk", () => {
    const risk = [{ form: "PHQ-9", question: "Q", now: "Not at all", happenedAt: "2026-03-02" }];
    const draft = draftNote({ ...nothing, risk }, words);
    expect(draft.filter(({ section }) => section === "risk").map(({ source }) => source)).toEqual([
      "measured",
      "not-assessed",
    ]);
  });

  test("has nothing in it that was marked off the record, before the end of the passage or without an end", () => {
    const marks = [
      mark("cue", 1, "kept"),
      mark("off-the-record", 2, "secret-a"),
      mark("strain", 3, "secret-b"),
      mark("off-the-record", 4, "secret-c"),
      mark("landed", 5, "kept too"),
      mark("off-the-record", 6),
      mark("decision", 7, "secret-d"),
    ];
    const text = JSON.stringify(draftNote({ ...nothing, marks }, words));
    expect(text).toContain("kept too");
    expect(text).not.toContain("secret");
  });

  test("has, of whatever was marked in whatever order, only what lies outside every passage", () => {
    const anyMark = fc.record({
      kind: fc.constantFrom(...MARK_KINDS),
      at: fc.integer({ min: 0, max: 40 }),
      words: fc.uuid(),
    });
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 30 }), (marks) => {
        const text = JSON.stringify(draftNote({ ...nothing, marks }, words));
        for (const { kind, at, words: own } of marks) {
          const before = marks.filter((each) => each.kind === "off-the-record" && each.at < at).length;
          const atOnce = marks.some((each) => each.kind === "off-the-record" && each.at === at);
          if (kind === "off-the-record" || before % 2 === 1 || atOnce) expect(text).not.toContain(own);
          else expect(text).toContain(own);
        }
      }),
    );
  });
});

describe("the forms of a note", () => {
  test.each(NOTE_FORMS)("%s has every part once, so that changing the form loses no sentence", (form) => {
    const parts = ARRANGEMENTS[form].flatMap((section) => section.parts);
    expect([...parts].sort()).toEqual([...NOTE_PARTS].sort());
  });

  test("put sentences that carry a heading of theirs where that heading has its main part", () => {
    expect(["Subjective", "Objective", "Data", "Intervention", "risk", "Plan", "Note"].map(partOfSection)).toEqual([
      "reported",
      "observed",
      "reported",
      "done",
      "risk",
      "plan",
      "reported",
    ]);
  });
});
