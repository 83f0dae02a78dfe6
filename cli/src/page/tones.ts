import type { Coding } from "@attune/core";

/** A colour and its one meaning: the same on a chip, under the words and in the timeline. */
export type Tone =
  | "affective"
  | "cognitive"
  | "exploring"
  | "sympathy"
  | "judging"
  | "directing"
  | "validating"
  | "cue"
  | "depth"
  | "plain";

export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  affective: "affective empathy",
  cognitive: "cognitive empathy",
  exploring: "exploring",
  sympathy: "sympathy",
  judging: "judging",
  directing: "directing",
  validating: "validating",
  cue: "client's cue",
  depth: "opening up",
  plain: "another code",
};

/** The tones a therapist's turn may have, in the order in which they are named. */
export const THERAPIST_TONES = [
  "affective",
  "cognitive",
  "exploring",
  "validating",
  "sympathy",
  "judging",
  "directing",
] as const satisfies readonly Tone[];

const OWN_TONES: ReadonlySet<string> = new Set<Tone>([...THERAPIST_TONES, "cue", "depth"]);

const OTHER_TONES: ReadonlyMap<string, Tone> = new Map([
  ["miti/question", "exploring"],
  ["miti/question-kind", "exploring"],
  ["miti/reflection", "cognitive"],
  ["miti/input", "directing"],
  ["epitome/emotional-reactions", "affective"],
  ["epitome/interpretations", "cognitive"],
  ["epitome/explorations", "exploring"],
]);

export function toneOf({ codebook, code }: Coding): Tone {
  if (codebook === "attunement" && OWN_TONES.has(code)) return code as Tone;
  return OTHER_TONES.get(`${codebook}/${code}`) ?? "plain";
}

/** Feelings or deeper; shallower disclosure is in almost every turn and would underline everything. */
const OPENS_UP = 3;

export const isUnsure = ({ judgement }: Coding): boolean => judgement?.unsure === true;

/** Whether the reader stands by a level above 0. A category, such as an open question, has no level 0. */
export const isGiven = (coding: Coding): boolean => coding.level !== 0 && !isUnsure(coding);

/** Whether the words a coding rests on are worth a line under them. */
export function isUnderlined(coding: Coding): boolean {
  if (!isGiven(coding) || toneOf(coding) === "plain" || coding.code === "pickup") return false;
  return coding.code !== "depth" || Number(coding.level) >= OPENS_UP;
}

/** What stands apart from empathy comes first: an equally strong empathic code must not hide it. */
const BY_WEIGHT = [
  "judging",
  "sympathy",
  "affective",
  "cognitive",
  "exploring",
  "directing",
  "validating",
] as const satisfies readonly Tone[];

const TOP_LEVEL: Readonly<Partial<Record<Tone, number>>> = { affective: 2, cognitive: 2, exploring: 2, directing: 2 };

/** The one colour of a therapist's turn: its strongest sure code; undefined when there is none. */
export function mainTone(codings: readonly Coding[]): Tone | undefined {
  const strengths = new Map<Tone, number>();
  for (const coding of codings.filter(isGiven)) {
    const tone = toneOf(coding);
    strengths.set(tone, Math.max(strengths.get(tone) ?? 0, strengthOf(coding)));
  }
  const ranked = BY_WEIGHT.filter((tone) => strengths.has(tone));
  return ranked.sort((a, b) => (strengths.get(b) ?? 0) - (strengths.get(a) ?? 0))[0];
}

/** The level as a share of the code's highest. A category has none, and counts as the lowest level. */
const strengthOf = (coding: Coding): number => (Number(coding.level) || 1) / (TOP_LEVEL[toneOf(coding)] ?? 1);
