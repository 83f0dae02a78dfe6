import { describe, expect, test } from "vitest";
import { codeSession } from "../../attunement/coded-session.ts";
import { buildSession, type Line, smallTalk } from "../../attunement/testing/build-session.ts";
import { momentRules } from "./index.ts";

/** Titles of the moments that a rule finds, after an opening of eight turns. */
function titles(id: string, lines: readonly Line[], opening = smallTalk(8)): readonly string[] {
  const { turns, codings } = buildSession([...opening, ...lines]);
  const rule = momentRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule.find(codeSession(turns, codings)).map(({ title }) => title);
}

const GUILT: Line = ["C", "I sort of feel I drag them all down.", { cue: 1, emotion: "guilt", depth: 3 }];
const ALONE: Line = ["C", "I'm lonely in that house, really.", { cue: 2, emotion: "loneliness", depth: 3 }];
const advises: Line = ["T", "You should tell your partner about it.", { directing: 2, pickup: 0 }];

describe("a cue that was not met", () => {
  test.each([
    ["A cue of guilt met with advice", GUILT, advises],
    [
      "A cue of guilt met with what may sound like a judgement",
      GUILT,
      ["T", "Well, you do, if you think about it.", { judging: 1, pickup: 0 }],
    ],
    [
      "Loneliness, said outright, met with comfort",
      ALONE,
      ["T", "Oh, you poor thing, it will pass.", { sympathy: 1, pickup: 0 }],
    ],
    [
      "Loneliness, said outright, met with information",
      ALONE,
      ["T", "Many people in cities live alone.", { directing: 1, pickup: 0 }],
    ],
  ] as [string, Line, Line][])("%s", (title, cue, reply) => {
    expect(titles("cue-not-met", [cue, reply])).toEqual([title]);
  });

  test.each([
    ["the reply met it in part", [ALONE, ["T", "That sounds hard. You should go out.", { directing: 2, pickup: 1 }]]],
    [
      "the hint was small and of no tender kind",
      [["C", "It was rather a long week again.", { cue: 1, emotion: "stress" }], advises],
    ],
    ["the feeling was a happy one", [["C", "I was so proud of her.", { cue: 2, emotion: "pride" }], advises]],
    ["the client had asked", [["C", "I feel so alone. What should I do?", { cue: 2, emotion: "loneliness" }], advises]],
    [
      "the client spoke of dying, and safety came first",
      [["C", "I want to die, it is so lonely.", { cue: 2, emotion: "hopeless" }], advises],
    ],
    [
      "it was about safety in the reply",
      [ALONE, ["T", "Call the crisis line when it gets like that.", { directing: 2, pickup: 0 }]],
    ],
    ["the session ended", [ALONE, ["T", "Okay, see you next week.", { pickup: 0 }]]],
    [
      "it was a condolence",
      [
        ["C", "I'm sad since Mum died in May.", { cue: 2, emotion: "sadness" }],
        ["T", "I'm so sorry for your loss.", { sympathy: 1, pickup: 0 }],
      ],
    ],
    [
      "the reader is unsure of the advice",
      [GUILT, ["T", "You might tell your partner perhaps.", { directing: { level: 2, unsure: true }, pickup: 0 }]],
    ],
  ] as [string, Line[]][])("is not shown when %s", (_, lines) => {
    expect(titles("cue-not-met", lines)).toEqual([]);
  });

  test("an apology for being late is no guilt to look at", () => {
    const late: Line = ["C", "Sorry I'm late, the bus stood still.", { cue: 1, emotion: "guilt" }];
    expect(
      titles("cue-not-met", [late, ["T", "Don't worry about that at all.", { sympathy: 1, pickup: 0 }]], []),
    ).toEqual([]);
  });

  test("a question that keeps a word of what was said stays with it", () => {
    const asks = (text: string): Line => ["T", text, { exploring: 1, pickup: 0 }];
    const id = "cue-left-for-another-question";
    expect(titles(id, [ALONE, asks("Did you fill in the diary?")])).toEqual([
      "Loneliness, said outright, left for another question",
    ]);
    expect(titles(id, [ALONE, asks("Whose house is it by law?")])).toEqual([]);
    expect(
      titles(id, [ALONE, ["T", "Did you eat? Lonely evenings, then.", { exploring: 1, cognitive: 1, pickup: 0 }]]),
    ).toEqual([]);
  });

  test("advice after a partly met cue is shown, unless it was asked for", () => {
    const partly: Line = ["T", "Hard, yes. You need to see people.", { directing: 2, affective: 1, pickup: 1 }];
    expect(titles("advice-after-cue", [ALONE, partly])).toEqual(["Loneliness, said outright, followed by advice"]);
    expect(
      titles("advice-after-cue", [["C", "I'm lonely. Would a club help?", { cue: 2, emotion: "loneliness" }], partly]),
    ).toEqual([]);
    expect(
      titles("advice-after-cue", [ALONE, ["T", "You miss being met. Go out!", { directing: 2, pickup: 2 }]]),
    ).toEqual([]);
  });

  test("comfort for a feeling said outright is shown when the feeling itself was not named", () => {
    const reply = (affective: number): Line => [
      "T",
      "I'm sorry, that must be lonely.",
      { sympathy: 1, affective, pickup: 1 },
    ];
    expect(titles("sympathy-for-feeling", [ALONE, reply(1)])).toEqual(["Loneliness, said outright, met with comfort"]);
    expect(titles("sympathy-for-feeling", [ALONE, reply(2)])).toEqual([]);
    expect(titles("sympathy-for-feeling", [GUILT, reply(0)])).toEqual([]);
  });
});

describe("how the therapist speaks", () => {
  test("judging words are shown, except where safety is at stake", () => {
    expect(titles("judging-words", [["T", "You simply did not try hard enough.", { judging: 1 }]])).toEqual([
      "Words that may sound like a judgement",
    ]);
    const atRisk: Line = ["C", "I took an overdose on Friday night.", { depth: 1 }];
    expect(titles("judging-words", [atRisk, ["T", "That was a dangerous thing to do.", { judging: 1 }]])).toEqual([]);
  });

  const closed = (text: string): Line => ["T", text, { question: 1, "question-kind": "closed" }];
  const LONG: Line = ["C", "We drove up there with the children and the dog and then it all went quiet in the car."];
  const row = (first: string): Line[] => [
    LONG,
    closed(first),
    ["C", "It was a Sunday, I think."],
    closed("Was he there too?"),
    ["C", "Yes, he was."],
    closed("And did you speak then?"),
    ["C", "No."],
  ];

  test("three closed questions are shown when the client says less and less", () => {
    expect(titles("closed-questions-in-a-row", row("Was that on a Sunday?"))).toEqual([
      "Three closed questions in a row",
    ]);
  });

  test("questions about safety, of a form, in the opening, or answered at length are left alone", () => {
    expect(titles("closed-questions-in-a-row", row("Are you safe at home now?"))).toEqual([]);
    expect(titles("closed-questions-in-a-row", row("From zero to ten, how bad was it?"))).toEqual([]);
    expect(titles("closed-questions-in-a-row", row("Was that on a Sunday?"), [])).toEqual([]);
    const atLength = row("Was that on a Sunday?").map((each): Line => (each[0] === "C" ? LONG : each));
    expect(titles("closed-questions-in-a-row", atLength)).toEqual([]);
  });

  const lecture = Array.from({ length: 80 }, () => "so and").join(" ");
  test("a long stretch is shown when the client hardly speaks around it; signs of listening do not end it", () => {
    const stretch: Line[] = [
      ["C", "I see what you mean."],
      ["T", lecture.slice(0, 400)],
      ["C", "Mm-hmm."],
      ["T", lecture],
      ["C", "Yes, I suppose so."],
    ];
    expect(titles("long-stretch", stretch)).toEqual(["A long stretch of your own words"]);
    expect(titles("long-stretch", stretch, [])).toEqual([]);
    expect(titles("long-stretch", [LONG, ["T", lecture], ["C", "Yes, I suppose so."]])).toEqual([]);
    expect(
      titles("long-stretch", [
        ["C", "I see what you mean."],
        ["T", lecture],
      ]),
    ).toEqual([]);
  });
});

describe("worth keeping", () => {
  const names: Line = ["T", "There is a loneliness even with them all there.", { affective: 2, pickup: 2 }];
  const deeper: Line = ["C", "Yes. As though I had no right to be missed by anyone.", { depth: 4 }];

  test("a feeling named, after which the client goes deeper or says more", () => {
    expect(titles("feeling-named", [ALONE, names, deeper])).toEqual(["A feeling named, and the client went on"]);
    expect(titles("feeling-named", [ALONE, names, ["C", "The kettle is broken as well.", { depth: 1 }]])).toEqual([]);
    const outside: Line = ["C", "I'm lonely in that house, really.", { cue: 2, emotion: "loneliness", depth: 0 }];
    expect(titles("feeling-named", [outside, names, ["C", "I bought a new kettle.", { depth: 1 }]])).toEqual([]);
    expect(titles("feeling-named", [ALONE, names, ["C", "Mm."], ["T", "Mm-hmm."], deeper])).toEqual([
      "A feeling named, and the client went on",
    ]);
  });

  test("nothing is kept that also judges or advises unasked", () => {
    expect(
      titles("feeling-named", [
        ALONE,
        ["T", "Lonely, yes. You must go out.", { affective: 2, pickup: 2, directing: 2 }],
        deeper,
      ]),
    ).toEqual([]);
  });

  test("an open invitation answered with feelings", () => {
    const asks: Line = ["T", "What is it like in the evenings?", { exploring: 2 }];
    expect(titles("open-invitation", [asks, ALONE])).toEqual(["An open invitation that was taken up"]);
    expect(titles("open-invitation", [asks, ["C", "The telly is on, mostly.", { depth: 1 }]])).toEqual([]);
  });

  test.each([
    ["Exactly, that is what I never say.", 1],
    ["Yeah. That's it.", 1],
    ["That's right, but he was wrong too.", 0],
    ["I went to the shops after that.", 0],
    ["Yeah, I suppose so.", 0],
    ["No, not really like that at all.", 0],
  ])("a meaning named counts when the client confirms it: %s", (answer, moments) => {
    const names: Line = ["T", "You left so that nobody could leave you.", { cognitive: 2 }];
    expect(titles("meaning-named", [names, ["C", answer]])).toHaveLength(moments);
  });

  test("guilt met with understanding", () => {
    const makesSense: Line = ["T", "After such a year, that makes sense.", { validating: 1, pickup: 1 }];
    expect(titles("validated-after-shame", [GUILT, makesSense])).toEqual(["Guilt met with understanding"]);
    expect(titles("validated-after-shame", [ALONE, makesSense])).toEqual([]);
    expect(
      titles("validated-after-shame", [
        GUILT,
        ["T", "You kept going, though, all year.", { validating: 1, pickup: 0 }],
      ]),
    ).toEqual([]);
  });
});
