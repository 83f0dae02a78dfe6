import { describe, expect, test } from "vitest";
import { codeSession } from "../../attunement/coded-session.ts";
import { keyOf, readIndex } from "../../attunement/session-index.ts";
import { buildSession, type Line } from "../../attunement/testing/build-session.ts";
import { indices } from "./index.ts";

function read(id: string, lines: readonly Line[]) {
  const { turns, codings } = buildSession(lines);
  const index = indices.find((each) => each.id === id);
  if (index === undefined) throw new Error(`no index ${id}`);
  return readIndex(index, codeSession(turns, codings), new Set(codings.map(keyOf)));
}

const TIMED: readonly Line[] = [
  ["T", "How was the journey?", {}, [0, 2]],
  ["C", "Long and far too hot.", {}, [3, 6]],
  ["T", "What made you come anyway?", {}, [10, 12]],
  ["C", "My sister asked me to.", {}, [13, 14]],
  ["T", "Mm-hmm.", {}, [14, 14.5]],
  ["T", "You did it for her.", {}, [13.5, 16]],
];

describe("talk", () => {
  test("signs of listening count as talk, but not as turns of their own", () => {
    // therapist 4 + 5 + 1 + 5 = 15 words, client 5 + 5 = 10
    expect(read("therapist-talk-share", TIMED)).toMatchObject({ value: 0.6, basis: "15 of 25 words" });
    expect(read("therapist-words-per-turn", TIMED)).toMatchObject({ value: 14 / 3, basis: "3 therapist turns" });
    expect(read("client-words-per-turn", TIMED)).toMatchObject({ value: 5 });
  });

  test("an interpreter's words belong to neither", () => {
    const lines: Line[] = [
      ["T", "How are you now?"],
      ["Interpreter", "She asks how you are."],
      ["C", "I am well enough."],
    ];
    expect(read("therapist-talk-share", lines).value).toBe(0.5);
  });

  test("time is measured only where it was recorded", () => {
    // therapist 2 + 2 + 0.5 + 2.5 = 7 seconds, client 3 + 1 = 4
    expect(read("therapist-talk-time", TIMED).value).toBeCloseTo(7 / 11);
    expect(read("therapist-talk-time", [["T", "How are you now?"]]).because).toContain("no recorded times");
  });

  test("the longest silence is where nobody speaks, and says before which turn", () => {
    expect(read("longest-silence", TIMED)).toMatchObject({
      value: 4,
      basis: "5 pairs of turns with recorded times, the longest before turn 3",
    });
    expect(read("longest-silence", TIMED)).not.toHaveProperty("interval");
  });

  test("the wait before an answer ignores signs of listening", () => {
    expect(read("response-latency", TIMED)).toMatchObject({ value: 4, basis: "1 answer with recorded times" });
  });
});

const twice = (lines: readonly Line[]): Line[] => [...lines, ...lines];

describe("motivational interviewing", () => {
  test("six reflecting turns and four asking turns are 1.5 to 1; a turn may do both", () => {
    const lines: Line[] = twice([
      ["T", "You want both at once.", { reflection: 1, question: 0 }],
      ["T", "You want out. Since when?", { reflection: 1, question: 1, "question-kind": "open" }],
      ["T", "It wears you down badly.", { reflection: 1, question: 0 }],
      ["T", "Did you sleep at all?", { reflection: 0, question: 1, "question-kind": "closed" }],
      ["T", "Perhaps you were too tired?", { reflection: { level: 1, unsure: true }, question: 1 }],
    ]);
    expect(read("reflections-to-questions", lines)).toMatchObject({
      value: 1.5,
      basis: "6 turns with a reflection, 4 turns with a question; 2 more left out because the reader is unsure",
    });
    expect(read("open-question-share", lines)).toMatchObject({ value: 0.5, basis: "2 of 4 questions are open" });
  });

  test("three questions are too few for a ratio or a share", () => {
    const asked: Line = ["T", "Did you sleep at all?", { reflection: 0, question: 1, "question-kind": "closed" }];
    expect(read("reflections-to-questions", [asked, asked, asked]).because).toContain("Only 3");
    expect(read("open-question-share", [asked, asked, asked]).value).toBeUndefined();
  });

  test("without a question there is no ratio", () => {
    const lines: Line[] = [["T", "You want both at once.", { reflection: 1, question: 0 }]];
    expect(read("reflections-to-questions", lines).because).toContain("nothing to divide by");
  });

  test("a session not coded for it says so", () => {
    expect(read("reflections-to-questions", TIMED).because).toBe(
      "This session was not coded for it (miti/question, miti/reflection).",
    );
  });
});

describe("cues picked up", () => {
  const cue = (pickup: number, unsure = false): Line[] => [
    ["C", "I feel so low about it.", { cue: 2, emotion: "sadness" }],
    ["T", "And what happened after that?", { pickup: { level: pickup, unsure } }],
  ];

  test("cues with an answer count, open ones are only named", () => {
    expect(read("cue-pickup-rate", [...cue(2), ...cue(1), ...cue(0), ...cue(2), ...cue(0, true)])).toMatchObject({
      value: 0.75,
      basis: "4 cues with a reply: 2 met, 1 partly met, 1 possibly missed; 1 more left open",
    });
  });

  test("there is no share of a few cues, or where most are open: three of three is not 100%", () => {
    const open = Array.from({ length: 5 }, () => cue(0, true)).flat();
    expect(read("cue-pickup-rate", [...cue(2), ...cue(2), ...cue(2)])).not.toHaveProperty("value");
    expect(read("cue-pickup-rate", [...cue(2), ...cue(2), ...cue(1), ...cue(0), ...open])).not.toHaveProperty("value");
  });
});

describe("counts", () => {
  test("directing keeps apart what was offered and what was not asked for", () => {
    const lines: Line[] = [
      ["T", "You could try a walk.", { directing: 1 }],
      ["T", "You must stop that now.", { directing: 2 }],
      ["T", "Maybe you need to ring.", { directing: { level: 2, unsure: true } }],
      ["T", "That went on and on."],
    ];
    const { value, parts, basis } = read("directing-turns", lines);
    expect([value, basis]).toEqual([2, "4 therapist turns coded; 1 of them not counted, because the reader is unsure"]);
    expect(parts?.map((part) => [part.name, part.value])).toEqual([
      ["offered", 1],
      ["not asked for", 1],
    ]);
  });

  test("none is a count too, once turns were coded", () => {
    expect(read("judging-turns", [["T", "That went on and on."]]).value).toBe(0);
  });
});

describe("depth of disclosure", () => {
  test("is given for the whole and for its thirds; short turns do not count", () => {
    const lines = ([1, 1, 2, 2, 4, 2] as const).map((depth): Line => ["C", "It went on and on.", { depth }]);
    const { value, parts } = read("depth-of-disclosure", [...lines, ["C", "Yes, yes.", { depth: 0 }]]);
    expect(value).toBe(2);
    expect(parts?.map((part) => part.value)).toEqual([4 / 3, 3, 2]);
  });
});

describe("intervals", () => {
  /** Turns of 1 to 23 words in no regular order. */
  const many = (turns: number): Line[] =>
    Array.from(
      { length: turns },
      (_, at): Line => [at % 2 === 0 ? "T" : "C", "so ".repeat((at * at * 31 + at * 7) % 23).concat("on")],
    );

  test("the same session gives the same interval, around the value", () => {
    const [one, two] = [read("therapist-talk-share", many(60)), read("therapist-talk-share", many(60))];
    expect(one).toEqual(two);
    expect(one.interval?.low).toBeLessThan(one.value ?? 0);
    expect(one.interval?.high).toBeGreaterThan(one.value ?? 1);
    expect(one.interval?.level).toBe(0.9);
  });

  test("a longer session gives a narrower one", () => {
    const width = (turns: number) => {
      const { interval } = read("therapist-talk-share", many(turns));
      return (interval?.high ?? 1) - (interval?.low ?? 0);
    };
    expect(width(900)).toBeLessThan(width(60) / 2);
  });

  test("a handful of turns has none", () => {
    expect(read("therapist-talk-share", many(5))).not.toHaveProperty("interval");
  });
});
