import {
  type CueReply,
  type Emotion,
  FEELING_NOUNS,
  type MixPart,
  type Moment,
  type Repair,
  type SessionReview,
  type Speaker,
} from "@attune/core";

/** The wording of the review page, apart from the markup around it. */

export const EMOTION_WORDS: Readonly<Record<Emotion, string>> = {
  ...FEELING_NOUNS,
  ambivalence: "ambivalence",
  other: "another feeling",
};

export const OUTCOME_WORDS: Readonly<Record<CueReply["outcome"], string>> = {
  met: "cue met",
  "partly-met": "cue partly met",
  "possibly-missed": "cue possibly missed",
  open: "open: nobody can say",
};

/** How openly the client showed the feeling. */
export const CUE_LEVEL_WORDS: Readonly<Record<CueReply["level"], string>> = { 1: "a hint", 2: "said outright" };

export const KIND_WORDS: Readonly<Record<Moment["kind"], string>> = {
  keep: "Worth keeping",
  "look-again": "Look again",
};

export const SPEAKER_WORDS: Readonly<Record<Speaker, string>> = {
  therapist: "Therapist",
  client: "Client",
  other: "Other",
};

/** Depth of disclosure, from facts outside the self to feelings with their meaning. */
export const DEPTH_WORDS: readonly string[] = [
  "facts outside the self",
  "own events",
  "own thoughts",
  "own feelings",
  "feelings with their meaning",
];

export const TIMED_WORDS: Readonly<Record<SessionReview["transcript"]["timed"], string>> = {
  recorded: "times as recorded",
  estimated: "times estimated from the words",
  none: "no times in the file",
};

export const DECIDED_WORDS: Readonly<Record<SessionReview["roles"]["decidedBy"], string>> = {
  person: "A person said who is who.",
  file: "The transcript itself says who is who.",
  guess: "Who is the therapist is a guess from the talk.",
};

export const REPAIR_WORDS: Readonly<Record<Repair["kind"], string>> = {
  "byte-order-mark-removed": "Byte order mark removed",
  "read-as-utf-16": "Read as UTF-16",
  "read-as-windows-1252": "Read as Windows-1252",
  "control-characters-removed": "Control characters removed",
  "direction-marks-removed": "Direction marks removed",
  "line-ends-unified": "Line ends made the same",
  "times-went-back": "Times that went back, put in order",
  "times-missing": "Times missing",
  "times-estimated": "Times estimated from the words",
  "no-speaker-labels": "Turns without a speaker's name",
  "ending-does-not-match": "The file's ending does not match its content",
  "duplicate-cues-removed": "Repeated captions removed",
  "markup-removed": "Formatting marks removed",
  "notice-left-out": "Lines of the recording program left out (titles, attendees, notices)",
};

/** What a code is called on a chip, by codebook and code, then by level. A level without words is not worth a chip. */
export const CODE_WORDS: ReadonlyMap<string, readonly (string | undefined)[]> = new Map([
  ["attunement/affective", [undefined, "affective", "affective, specific"]],
  ["attunement/cognitive", [undefined, "cognitive", "cognitive, adds meaning"]],
  ["attunement/exploring", [undefined, "exploring", "exploring, open"]],
  ["attunement/sympathy", [undefined, "sympathy"]],
  ["attunement/judging", [undefined, "judging"]],
  ["attunement/directing", [undefined, "directing, gently", "directing, unasked"]],
  ["attunement/validating", [undefined, "validating"]],
  ["attunement/depth", [undefined, undefined, undefined, "opens up: feelings", "opens up: meaning"]],
  ["miti/question", [undefined, "question"]],
  ["miti/reflection", [undefined, "reflection"]],
  ["miti/input", [undefined, "information or advice"]],
]);

/** What the reader may be unsure of, where the code's own id is no plain word. */
export const UNSURE_WORDS: ReadonlyMap<string, string> = new Map([
  ["attunement/depth", "how far the client opens up"],
  ["miti/input", "information or advice"],
  ["miti/question-kind", "open or closed"],
  ["miti/talk", "talk for or against change"],
]);

const COUNT_WORDS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small count in words, a larger one in figures. */
export const countInWords = (count: number): string => COUNT_WORDS[count] ?? String(count);

/** "1 turn", "2 turns". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** What the higher level of a part of the mix means. */
const HIGHER: Readonly<Record<MixPart["id"], string>> = {
  affective: "naming this feeling",
  cognitive: "naming the meaning",
  exploring: "opening up",
  sympathy: "",
  judging: "",
  directing: "not asked for",
};

/** "7 opening up"; that nothing opened is said too, for questions about facts are exploring as well. */
export function higherWords({ id, turns, strong }: Pick<MixPart, "id" | "turns" | "strong">): readonly string[] {
  if (strong > 0) return HIGHER[id] === "" ? [] : [`${strong} ${HIGHER[id]}`];
  return id === "exploring" && turns > 0 ? ["none opening up"] : [];
}
