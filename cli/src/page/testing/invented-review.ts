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
import { type Coded, ONE_CLIENT, type Said } from "./invented-session.ts";

const BELOW = 0.6;
const own: Source = { work: "Attunement codebook, version 1", at: "Conventions", verified: true };
const fromMemory: Source = {
  work: "Motivational interviewing treatment integrity manual",
  at: "Thresholds",
  verified: false,
};

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
