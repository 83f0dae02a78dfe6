import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeSession } from "./coded-session.ts";
import { buildSession, type Line, smallTalk } from "./testing/build-session.ts";

const cuesOf = (lines: readonly Line[]) => {
  const { turns, codings } = buildSession(lines);
  return codeSession(turns, codings).cues;
};
const outcomes = (lines: readonly Line[]) =>
  cuesOf(lines).map(({ turn, reply, outcome }) => [turn, reply?.turn, outcome]);

const LONG_INFORMATION = "There is no hurry with the form, which the office will send to you by post in a week or two.";
const HURT: Line = ["C", "I was so ashamed when they all looked.", { cue: 2, emotion: "shame", depth: 3 }];

describe("a cue and its reply", () => {
  test.each([
    [2, "met"],
    [1, "partly-met"],
    [0, "possibly-missed"],
  ] as const)("a pick-up of %i is %s", (pickup, outcome) => {
    expect(outcomes([HURT, ["T", "Where did that happen then?", { pickup }]])).toEqual([[0, 1, outcome]]);
  });

  test.each<[string, Line]>([
    ["waits with the client", ["T", "Take your time. There's no hurry.", { pickup: 0 }]],
    ["asks for more of it", ["T", "I’d like to know more about the morning.", { pickup: 0 }]],
    ["takes up a feeling", ["T", "That sounds very hard indeed.", { affective: 1, pickup: 0 }]],
    ["names the meaning", ["T", "They decided who you were.", { cognitive: 2, pickup: 0 }]],
    ["invites further into it", ["T", "What is it that they looked at?", { exploring: 2, pickup: 0 }]],
  ])("a reply that %s is not called a miss", (_, reply) => {
    expect(outcomes([HURT, reply])).toEqual([[0, 1, "open"]]);
  });

  test.each<[string, Line]>([
    ["asks openly about something else", ["T", "How do you see the next months?", { exploring: 2, pickup: 0 }]],
    ["informs at length that there is time", ["T", LONG_INFORMATION, { directing: 1, pickup: 0 }]],
    [
      "takes up a feeling and judges it",
      ["T", "It's hard, and you brought it on yourself.", { affective: 1, judging: 1, pickup: 0 }],
    ],
    ["a person coded", ["T", "Take your time. There's no hurry.", { pickup: { level: 0, by: "person" } }]],
  ])("a reply that %s may still be a miss", (_, reply) => {
    expect(outcomes([HURT, reply])).toEqual([[0, 1, "possibly-missed"]]);
  });

  test("a turn without a sign of feeling is no cue", () => {
    expect(
      cuesOf([
        ["C", "The meeting is on Monday at nine."],
        ["T", "And who is coming along?"],
      ]),
    ).toEqual([]);
  });

  test("signs of listening do not answer a cue, nor does the client going on end it", () => {
    const lines: Line[] = [
      HURT,
      ["T", "Mm-hmm."],
      ["C", "And nobody said a word to me."],
      ["T", "Okay. Right. I see."],
      ["T", "You stood there with all that shame.", { pickup: 2 }],
    ];
    expect(outcomes(lines)).toEqual([[0, 4, "met"]]);
  });

  test("several cues before one reply count once, and the strongest stands for them", () => {
    const lines: Line[] = [
      ["C", "It has been a funny old week.", { cue: 1, emotion: "stress" }],
      ["T", "Mm."],
      ["C", "I'm scared that he will leave.", { cue: 2, emotion: "fear" }],
      ["T", "Yeah."],
      ["C", "Anyway, things could be worse, I suppose.", { cue: 1, emotion: "sadness" }],
      ["T", "What would it mean if he left?", { pickup: 2 }],
    ];
    expect(cuesOf(lines).map(({ turn, emotion }) => [turn, emotion])).toEqual([[2, "fear"]]);
  });

  test("a cue that the reader is sure of stands before a stronger one that it is unsure of", () => {
    const lines: Line[] = [
      ["C", "Everything is grey at the moment.", { cue: { level: 2, unsure: true }, emotion: "hopeless" }],
      ["T", "Mm."],
      ["C", "My shoulders are up at my ears.", { cue: 1, emotion: "stress" }],
      ["T", "Your body is carrying it too.", { pickup: 2 }],
    ];
    expect(outcomes(lines)).toEqual([[2, 3, "met"]]);
  });

  test("nobody can say where the session ends first, or where the reader is unsure", () => {
    expect(outcomes([...smallTalk(4), HURT])).toEqual([[4, undefined, "open"]]);
    expect(outcomes([HURT, ["T", "And your sister, was she there?", { pickup: { level: 0, unsure: true } }]])).toEqual([
      [0, 1, "open"],
    ]);
    const unsureCue: Line = [
      "C",
      "It was whatever, I don't mind.",
      { cue: { level: 1, unsure: true }, emotion: "anger" },
    ];
    expect(outcomes([unsureCue, ["T", "And your sister, was she there?", { pickup: 0 }]])).toEqual([[0, 1, "open"]]);
  });

  test("a person's code wins over the model's", () => {
    const { turns, codings } = buildSession([HURT, ["T", "You felt exposed in front of them.", { pickup: 0 }]]);
    const byPerson = buildSession([
      HURT,
      ["T", "You felt exposed in front of them.", { pickup: { level: 2, by: "person" } }],
    ]);
    const both = [...codings, ...byPerson.codings.filter(({ coder }) => coder.kind === "person")];
    expect(codeSession(turns, both).cues.map(({ outcome }) => outcome)).toEqual(["met"]);
  });

  test("with two clients the reply is the therapist's next turn, whoever it was meant for", () => {
    const lines: Line[] = [
      ["C1", "I feel shut out of my own house.", { cue: 2, emotion: "loneliness" }],
      ["C2", "You shut yourself in, that is what.", { cue: 1, emotion: "anger" }],
      ["T", "So on your side there is loneliness.", { pickup: 2 }],
    ];
    expect(outcomes(lines)).toEqual([[0, 2, "met"]]);
  });

  test("an interpreter neither ends a cue nor answers it", () => {
    const lines: Line[] = [
      HURT,
      ["Interpreter", "She says that she was ashamed."],
      ["T", "That is a lot of shame.", { pickup: 2 }],
    ];
    expect(outcomes(lines)).toEqual([[0, 2, "met"]]);
  });
});

describe("politeness", () => {
  test.each(["I'm fine, thanks.", "Hello, good morning. I'm fine.", "Thank you so much, see you next week."])(
    "%s is no cue, whatever a model made of it",
    (text) => {
      expect(
        cuesOf([
          ["C", text, { cue: 1, emotion: "other" }],
          ["T", "Good, then let us begin here.", { pickup: 0 }],
        ]),
      ).toEqual([]);
    },
  );

  test('"I\'m fine" in the midst of things may well be a cue', () => {
    const lines: Line[] = [
      ...smallTalk(20),
      ["C", "Okay, I'm fine.", { cue: 1, emotion: "anger" }],
      ["T", "Shall we look at the diary?"],
      ...smallTalk(20),
    ];
    expect(cuesOf(lines).map(({ turn }) => turn)).toEqual([20]);
  });

  test("a leave-taking is never a missed cue; the cue at the door stays visible", () => {
    const atTheDoor: Line = ["C", "I just dread going back to that flat.", { cue: 2, emotion: "fear" }];
    expect(outcomes([...smallTalk(9), atTheDoor, ["T", "Okay, see you next week.", { pickup: 0 }]])).toEqual([
      [9, 10, "open"],
    ]);
  });

  test("a person who coded politeness as a cue is not overruled", () => {
    expect(
      cuesOf([
        ["C", "I'm fine, thanks.", { cue: { level: 1, by: "person" } }],
        ["T", "Are you, though? Really?"],
      ]),
    ).toHaveLength(1);
  });
});

test("cues and replies never cross: each reply belongs to one cue and comes after it", () => {
  const line = fc.tuple(
    fc.constantFrom("T", "C", "C2", "Interpreter"),
    fc.constantFrom("Mm-hmm.", "Yes.", "It went on like that for years.", "And then what came after that?"),
    fc.record({ cue: fc.constantFrom(0, 1, 2), pickup: fc.constantFrom(0, 1, 2) }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const built = lines.map(
        ([who, text, { cue, pickup }]): Line => (who === "T" ? [who, text, { pickup }] : [who, text, { cue }]),
      );
      const cues = cuesOf(built);
      const replies = cues.flatMap(({ reply }) => reply?.turn ?? []);
      expect(new Set(replies).size).toBe(replies.length);
      for (const { turn, reply } of cues) expect(reply === undefined || reply.turn > turn).toBe(true);
      expect(cues.map(({ turn }) => turn)).toEqual(cues.map(({ turn }) => turn).sort((a, b) => a - b));
    }),
  );
});
