import {
  type Coding,
  type CueReply,
  type Emotion,
  type IndexValue,
  type MixPart,
  type Moment,
  milliseconds,
  proportion,
  type ReviewTurn,
  type SessionReview,
  type Source,
  type Span,
  type Speaker,
} from "@attune/core";

/** An invented review for tests of the page, written as a session is: who, when, what was said, how it was coded. */

/** A code and level, the words it rests on, and its confidence: `["affective", 2, "That sounds frightening", 0.91]`. */
type Coded = readonly [code: string, level: number, words: string, confidence: number];
/** Label, seconds from the start, words, codes. */
export type Said = readonly [label: string, seconds: number, words: string, codes?: readonly Coded[]];

const BELOW = 0.6;
const own: Source = { work: "Attunement codebook, version 1", at: "Conventions", verified: true };
const fromMemory: Source = {
  work: "Motivational interviewing treatment integrity manual",
  at: "Thresholds",
  verified: false,
};

export const ONE_CLIENT: readonly Said[] = [
  ["Therapist", 4, "Shall we start where you left off, with the week?", [["exploring", 1, "where you left off", 0.74]]],
  ["Client", 11, "It was all right. I did the breathing on Monday and Tuesday.", [["depth", 1, "", 0.8]]],
  [
    "Therapist",
    19,
    "You kept at it for two days.",
    [
      ["cognitive", 1, "kept at it for two days", 0.83],
      ["validating", 1, "kept at it", 0.71],
    ],
  ],
  ["Client", 25, "And then on Wednesday I had to take the train.", [["depth", 1, "", 0.77]]],
  ["Therapist", 33, "What happened on Wednesday?", [["exploring", 1, "What happened", 0.9]]],
  [
    "Client",
    41,
    "I got as far as the platform. Then my chest went tight and I thought, everyone can see I'm losing it, so I just went home.",
    [
      ["cue", 2, "my chest went tight", 0.88],
      ["depth", 3, "everyone can see I'm losing it", 0.79],
    ],
  ],
  [
    "Therapist",
    58,
    "So part of you had already made it, and then the fear of being seen took over. That sounds frightening, and a bit lonely.",
    [
      ["cognitive", 2, "So part of you had already made it", 0.82],
      ["affective", 2, "the fear of being seen took over. That sounds frightening, and a bit lonely", 0.91],
    ],
  ],
  [
    "Client",
    72,
    "Lonely. Yes. I haven't told anyone about the trains, not even at home.",
    [
      ["cue", 2, "Lonely. Yes.", 0.84],
      ["depth", 4, "I haven't told anyone about the trains", 0.75],
    ],
  ],
  [
    "Therapist",
    80,
    "What has it been like, keeping that to yourself?",
    [["exploring", 2, "What has it been like, keeping that to yourself", 0.97]],
  ],
  [
    "Client",
    86,
    "Tiring. And I sort of feel I'm letting them down anyway.",
    [
      ["cue", 2, "I'm letting them down", 0.81],
      ["depth", 3, "Tiring", 0.7],
    ],
  ],
  [
    "Therapist",
    93,
    "Oh, poor you. Well, you should tell your partner, most people are kinder than we think.",
    [
      ["sympathy", 1, "poor you", 0.84],
      ["directing", 2, "you should tell your partner", 0.88],
    ],
  ],
  ["Client", 101, "Mm-hmm."],
  ["Client", 104, "Maybe.", []],
  [
    "Therapist",
    108,
    "I moved quickly there. You said letting them down.",
    [["cognitive", 1, "letting them down", 0.79]],
  ],
  [
    "Client",
    117,
    "My mother used to check the door three times. I swore I would not be like that, and now I count the stops.",
    [
      ["cue", 1, "now I count the stops", 0.66],
      ["depth", 4, "I swore I would not be like that", 0.72],
    ],
  ],
  ["Therapist", 131, "And the counting, is it out loud?", [["exploring", 1, "is it out loud", 0.86]]],
  ["Client", 137, "In my head. Twelve stops. If I lose count I get off.", [["depth", 2, "", 0.7]]],
  ["Therapist", 146, "Do you get off every time?", [["exploring", 1, "every time", 0.92]]],
  ["Client", 151, "Most times."],
  ["Therapist", 155, "And is it worse in the morning?", [["exploring", 1, "worse in the morning", 0.9]]],
  ["Client", 160, "Yes."],
  [
    "Therapist",
    163,
    "When you get off, something in you is trying to keep you safe, and at the same time it costs you the day.",
    [
      ["cognitive", 2, "it costs you the day", 0.77],
      ["validating", 1, "trying to keep you safe", 0.64],
    ],
  ],
  [
    "Client",
    178,
    "It costs me everything, to be honest. I was going to see my sister's baby. I missed it -",
    [
      ["cue", 2, "It costs me everything", 0.93],
      ["depth", 4, "I was going to see my sister's baby", 0.83],
    ],
  ],
  [
    "Therapist",
    190,
    "You missed something you really wanted, and there is grief in that.",
    [
      ["affective", 2, "there is grief in that", 0.87],
      ["cognitive", 1, "You missed something you really wanted", 0.8],
    ],
  ],
  [
    "Client",
    201,
    "Yeah. I don't usually say it out loud.",
    [
      ["cue", 1, "don't usually say it", 0.62],
      ["depth", 3, "", 0.66],
    ],
  ],
  [
    "Therapist",
    208,
    "It makes sense that it hurts. You care about being there.",
    [
      ["affective", 1, "it hurts", 0.55],
      ["validating", 1, "It makes sense", 0.9],
    ],
  ],
  [
    "Client",
    217,
    "I do care. That's why I'm so angry with myself.",
    [
      ["cue", 2, "so angry with myself", 0.9],
      ["depth", 4, "", 0.7],
    ],
  ],
  [
    "Therapist",
    224,
    "Let me explain how avoidance works. When we leave, the fear drops, and the brain learns that leaving was right.",
    [["directing", 1, "Let me explain how avoidance works", 0.81]],
  ],
  ["Client", 240, "Right. Okay.", []],
  [
    "Therapist",
    244,
    "Would it be all right to plan one small step for this week?",
    [
      ["directing", 1, "plan one small step", 0.7],
      ["exploring", 1, "Would it be all right", 0.58],
    ],
  ],
  ["Client", 252, "I could stand on the platform and let one train go.", [["depth", 2, "", 0.72]]],
  [
    "Therapist",
    260,
    "You found that step yourself. How does it feel, saying it?",
    [
      ["validating", 1, "You found that step yourself", 0.86],
      ["exploring", 2, "How does it feel, saying it", 0.95],
    ],
  ],
  [
    "Client",
    268,
    "A bit hopeful, actually.",
    [
      ["cue", 2, "A bit hopeful", 0.85],
      ["depth", 3, "", 0.8],
    ],
  ],
  [
    "Therapist",
    273,
    "A bit hopeful. There is room for that beside the fear.",
    [
      ["affective", 2, "A bit hopeful", 0.82],
      ["cognitive", 1, "room for that beside the fear", 0.6],
    ],
  ],
  ["Client", 281, "I'm not sure it will last, though.", [["cue", 1, "not sure it will last", 0.58]]],
  ["Therapist", 287, "We are nearly at the end of our time. Same time next week?"],
  ["Client", 294, "Same time. Thank you.", [["cue", 1, "Thank you", 0.45]]],
];

export const COUPLE: readonly Said[] = [
  ["Dr Imogen Vale", 3, "Who would like to begin today?", [["exploring", 1, "Who would like to begin", 0.8]]],
  [
    "Ines",
    9,
    "I will. He came home at nine again and I had stopped waiting.",
    [
      ["cue", 2, "I had stopped waiting", 0.83],
      ["depth", 3, "", 0.7],
    ],
  ],
  [
    "Dr Imogen Vale",
    20,
    "Stopped waiting. That sounds like a lonely place to be at nine in the evening.",
    [
      ["affective", 2, "a lonely place to be", 0.88],
      ["cognitive", 1, "Stopped waiting", 0.7],
    ],
  ],
  [
    "Tomasz",
    31,
    "I was at work, not at a party.",
    [
      ["cue", 1, "not at a party", 0.67],
      ["depth", 1, "", 0.7],
    ],
  ],
  ["Ines", 37, "I know where you were.", []],
  [
    "Dr Imogen Vale",
    41,
    "Tomasz, you could just send her a text, couldn't you?",
    [
      ["directing", 2, "you could just send her a text", 0.86],
      ["judging", 1, "couldn't you", 0.63],
    ],
  ],
  [
    "Tomasz",
    49,
    "I could. I never know which me she is waiting for.",
    [
      ["cue", 2, "which me she is waiting for", 0.72],
      ["depth", 4, "I never know which me she is waiting for", 0.77],
    ],
  ],
  [
    "Dr Imogen Vale",
    58,
    "Can you say more about the one you think she waits for?",
    [["exploring", 2, "Can you say more about the one you think she waits for", 0.93]],
  ],
  [
    "Tomasz",
    66,
    "The one from before the baby. I miss him too.",
    [
      ["cue", 2, "I miss him too", 0.9],
      ["depth", 4, "I miss him too", 0.88],
    ],
  ],
  [
    "Ines",
    75,
    "I didn't know that.",
    [
      ["cue", 1, "didn't know that", 0.51],
      ["depth", 2, "", 0.6],
    ],
  ],
];

const EMOTIONS: readonly Emotion[] = [
  "fear",
  "loneliness",
  "guilt",
  "shame",
  "sadness",
  "sadness",
  "anger",
  "hope",
  "ambivalence",
  "other",
];
const FIVE = ["affective", "cognitive", "exploring", "sympathy", "judging", "directing"] as const;

type Made = {
  readonly title?: string;
  readonly timed?: SessionReview["transcript"]["timed"];
  readonly therapists?: readonly string[];
};

/** A whole review made of what was said; every figure in it is counted from there or invented. */
export function inventedReview(said: readonly Said[] = ONE_CLIENT, made: Made = {}): SessionReview {
  const { title = "Session 7, Tuesday 17 November", timed = "recorded", therapists = [said[0]?.[0] ?? ""] } = made;
  const turns = said.map((each, index) =>
    turnOf(each, index, { timed, therapists, next: said[index + 1]?.[1] ?? each[1] + 6 }),
  );
  const cues = cuesOf(turns);
  return {
    format: "attune/review@1",
    title,
    transcript: {
      format: "webvtt",
      repairs: [
        { kind: "line-ends-unified", count: 1, line: 1 },
        { kind: "duplicate-cues-removed", count: 3, line: 41 },
      ],
      timed,
      ...(timed === "none" ? {} : { durationMs: ((said.at(-1)?.[1] ?? 0) + 6) * 1000 }),
    },
    roles: { decidedBy: "person", therapists, clients: labelsOf(turns, "client"), others: labelsOf(turns, "other") },
    speakers: sharesOf(turns),
    mix: mixOf(turns),
    cues,
    indices: INDICES,
    moments: momentsOf(turns),
    turns,
    madeBy: { coder: "built-in reader", version: "1.0.0", codebooks: ["attunement", "miti"] },
    notes: [
      "It describes words; it does not diagnose.",
      "The built-in reader learnt from codes that no clinician has checked. A person's code always wins.",
    ],
  };
}

type Around = Pick<Required<Made>, "timed" | "therapists"> & { readonly next: number };

function turnOf(
  [label, seconds, text, codes = []]: Said,
  index: number,
  { timed, therapists, next }: Around,
): ReviewTurn {
  const speaker: Speaker = therapists.includes(label) ? "therapist" : label.startsWith("Notice") ? "other" : "client";
  const timing = {
    start: milliseconds(seconds * 1000),
    end: milliseconds(next * 1000),
    estimated: timed === "estimated",
  };
  return {
    index,
    speaker,
    label,
    text,
    ...(timed === "none" ? {} : { timing }),
    unfinished: text.endsWith("-"),
    backChannel: text === "Mm-hmm.",
    codings: codes.map((code) => codingOf(code, text, index)),
  };
}

function codingOf([code, level, words, confidence]: Coded, text: string, turn: number): Coding {
  const start = words === "" ? -1 : text.indexOf(words);
  const evidence: readonly Span[] = start < 0 ? [] : [{ start, end: start + words.length }];
  return {
    turn,
    codebook: "attunement",
    code,
    level,
    coder: { kind: "model", id: "built-in", version: "1.0.0" },
    judgement: { confidence: proportion(confidence), probabilities: [], unsure: confidence < BELOW },
    evidence,
  };
}

function cuesOf(turns: readonly ReviewTurn[]): readonly CueReply[] {
  const found = turns.flatMap(({ codings }) =>
    codings.filter(({ code, level }) => code === "cue" && Number(level) > 0),
  );
  return found.map((coding, number) => {
    const reply = turns.find(
      ({ index, speaker, backChannel }) => index > coding.turn && speaker === "therapist" && !backChannel,
    );
    const pickup = pickupOf(reply);
    const unsure = coding.judgement?.unsure === true;
    return {
      turn: coding.turn,
      level: coding.level === 1 ? 1 : 2,
      emotion: EMOTIONS[number % EMOTIONS.length] ?? "other",
      evidence: coding.evidence,
      unsure,
      ...(reply === undefined ? {} : { reply: { turn: reply.index, pickup, confidence: proportion(0.83), unsure } }),
      outcome: reply === undefined || unsure ? "open" : (["possibly-missed", "partly-met", "met"] as const)[pickup],
    };
  });
}

function pickupOf(reply: ReviewTurn | undefined): 0 | 1 | 2 {
  const codes = reply?.codings ?? [];
  if (codes.some(({ code, level }) => (code === "affective" || code === "exploring") && level === 2)) return 2;
  return codes.some(({ code }) => code === "cognitive" || code === "affective") ? 1 : 0;
}

const labelsOf = (turns: readonly ReviewTurn[], speaker: Speaker): readonly string[] => [
  ...new Set(turns.filter((turn) => turn.speaker === speaker).map(({ label }) => label)),
];

const wordsIn = (turns: readonly ReviewTurn[]): number =>
  turns.reduce((sum, { text }) => sum + text.split(" ").length, 0);

function sharesOf(turns: readonly ReviewTurn[]): SessionReview["speakers"] {
  const all = wordsIn(turns);
  return [...new Set(turns.map(({ label }) => label))].map((label) => {
    const ownTurns = turns.filter((turn) => turn.label === label);
    const words = wordsIn(ownTurns);
    const share = proportion(words / all);
    return {
      label,
      speaker: ownTurns[0]?.speaker ?? "other",
      turns: ownTurns.length,
      words,
      shareOfWords: share,
      shareOfTime: share,
    };
  });
}

function mixOf(turns: readonly ReviewTurn[]): readonly MixPart[] {
  const codings = turns.flatMap((turn) => turn.codings);
  return FIVE.map((id) => {
    const all = codings.filter(({ code }) => code === id);
    const sure = all.filter(({ judgement }) => judgement?.unsure !== true);
    return {
      id,
      turns: sure.length,
      strong: sure.filter(({ level }) => level === 2).length,
      unsure: all.length - sure.length,
    };
  });
}

const INDICES: readonly IndexValue[] = [
  {
    id: "therapist-talk-share",
    name: "Therapist talk share",
    unit: "share",
    value: 0.38,
    interval: { low: 0.34, high: 0.43, level: proportion(0.9) },
    basis: "times of 37 turns",
    definition: "The therapist's share of all timed talk; overlaps count for both, silence for nobody.",
    source: own,
  },
  {
    id: "reflections-to-questions",
    name: "Reflections to questions",
    unit: "ratio",
    value: 1.6,
    interval: { low: 0.9, high: 2.4, level: proportion(0.9) },
    basis: "13 reflections, 8 questions",
    definition: "Turns that reflect for each turn that asks.",
    norm: { text: "MITI: fair 1 : 1, good 2 : 1", source: fromMemory },
    source: fromMemory,
  },
  {
    id: "cue-pickup-rate",
    name: "Cues picked up",
    unit: "share",
    value: 0.73,
    interval: { low: 0.5, high: 0.92, level: proportion(0.9) },
    basis: "11 cues in 19 client turns",
    definition: "Cues that the next turn met wholly or partly, of those where anybody can say.",
    source: own,
  },
  {
    id: "longest-silence",
    name: "Longest silence",
    unit: "seconds",
    because: "The file gives one time for each turn, so silences cannot be seen.",
    basis: "0 pauses",
    definition: "The longest stretch between the end of one turn and the beginning of the next.",
    source: { url: "https://example.org/silence", at: "p. 12", verified: true },
  },
  {
    id: "depth-of-disclosure",
    name: "Depth of disclosure",
    unit: "level",
    value: 2.6,
    basis: "19 client turns",
    parts: [
      { name: "first third", value: 2.1, basis: "6 client turns" },
      { name: "middle third", value: 2.9, basis: "7 client turns" },
      { name: "last third", value: 2.7, basis: "6 client turns" },
    ],
    definition: "Mean depth of the client's turns, 0 to 4.",
    source: { doi: "10.1000/invented.example", at: "Table 2", verified: false },
  },
];

function momentsOf(turns: readonly ReviewTurn[]): readonly Moment[] {
  const guilty = turns.find(({ text }) => text.includes("letting them down anyway"));
  const kept = turns.find(({ text }) => text.includes("fear of being seen"));
  const asked = turns.find(({ text }) => text.includes("is it out loud"));
  return [
    ...(guilty === undefined ? [] : [guiltMoment(guilty)]),
    ...(kept === undefined ? [] : [keptMoment(kept)]),
    ...(asked === undefined ? [] : [questionsMoment(asked)]),
  ];
}

const guiltMoment = ({ index, text }: ReviewTurn): Moment => ({
  rule: "cue-met-with-advice",
  kind: "look-again",
  title: "A cue of guilt met with advice",
  turns: [index, index + 1],
  quotes: [
    { turn: index, span: { start: text.indexOf("I sort of"), end: text.length } },
    { turn: index + 1, span: { start: 0, end: 13 } },
  ],
  why: "The next turn comforts and advises. No permission was asked, and guilt was not named.",
  tryThis: "A reflection could begin: “… You carry that as well.”",
  strength: 0.86,
});

const keptMoment = ({ index, text }: ReviewTurn): Moment => ({
  rule: "feeling-named-then-deeper",
  kind: "keep",
  title: "A feeling named, and the client went on",
  turns: [index, index + 1],
  quotes: [{ turn: index, span: { start: text.indexOf("the fear"), end: text.length } }],
  why: "Names the feeling and adds meaning. The client took it up and disclosed something new within 15 seconds.",
  strength: 0.78,
});

const questionsMoment = ({ index }: ReviewTurn): Moment => ({
  rule: "closed-questions-in-a-row",
  kind: "look-again",
  title: "Three closed questions in a row",
  turns: [index, index + 2, index + 4],
  quotes: [],
  why: "Client turns shrank from 22 words to 1.",
  tryThis: "One open question in their place: “What goes on in you when …?”",
  strength: 0.55,
});
