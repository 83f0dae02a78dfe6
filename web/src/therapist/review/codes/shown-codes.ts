import type { WireReview } from "@attune/api";
import { EMOTIONS } from "@attune/core";
import { codebooks } from "@attune/core/library";
import type { OwnCoding } from "./own-codes.ts";

export type ReviewTurn = WireReview["turns"][number];
type WireCoding = ReviewTurn["codings"][number];
type Level = WireCoding["level"];
export type Emotion = NonNullable<WireCoding["emotion"]>;
export const EMOTION_IDS: readonly Emotion[] = EMOTIONS;

/** The code of a turn that counts, with what the reader said where a person said otherwise. */
export type ShownCode = {
  readonly codebook: string;
  readonly code: string;
  readonly level: Level;
  readonly by: "you" | "colleague" | "reader";
  readonly isUnsure: boolean;
  readonly confidence?: number;
  readonly emotion?: Emotion;
  readonly isEmotionUnsure: boolean;
  readonly evidence: WireCoding["evidence"];
};

/** Codes by name, of what is spoken: what is written in messages has another codebook. */
export const spokenCodes = codebooks
  .filter(({ appliesTo }) => appliesTo === "spoken")
  .flatMap(({ id: codebook, codes }) => codes.map((code) => ({ ...code, codebook })));
export type SpokenCode = (typeof spokenCodes)[number];

export const codesFor = (speaker: ReviewTurn["speaker"], codebook: string): readonly SpokenCode[] =>
  spokenCodes.filter((code) => code.speaker === speaker && code.codebook === codebook);

const SAYS_NOTHING: ReadonlySet<Level> = new Set([0, "other", "neutral"]);
export const saysNothing = ({ level }: { readonly level: Level }): boolean => SAYS_NOTHING.has(level);

type Named = { readonly codebook: string; readonly code: string };
const isOf =
  ({ codebook, code }: Named) =>
  (coding: Named): boolean =>
    coding.code === code && coding.codebook === codebook;

/** What the model or a rule said, and nobody else. */
export const readersCoding = (turn: ReviewTurn, code: Named): WireCoding | undefined =>
  turn.codings.find((coding) => coding.coder.kind !== "person" && isOf(code)(coding));

/** Codes without a level that says "nothing": where the reader is silent about them, it did not code them. */
const ONLY_SOMETIMES: ReadonlySet<string> = new Set(["pickup", "question-kind"]);

/**
 * The reader's level of a code: a review leaves out levels that say "nothing" and are sure. Undefined where it was not coded.
 */
export function readersLevel(turn: ReviewTurn, code: SpokenCode): Level | undefined {
  const said = readersCoding(turn, { codebook: code.codebook, code: code.id })?.level;
  if (said !== undefined || ONLY_SOMETIMES.has(code.id)) return said;
  return code.levels.map(({ level }) => level).find((level) => SAYS_NOTHING.has(level));
}

/** The codes that count in a turn, own ones first in rank: a person's code always wins. */
export function shownCodes(turn: ReviewTurn, own: readonly OwnCoding[], me: string): readonly ShownCode[] {
  const mine = own.map((coding): ShownCode => ({ ...asShown(coding), by: "you" }));
  const shown = [...mine];
  const others = turn.codings.filter(({ coder }) => coder.kind !== "person" || coder.account !== me);
  for (const coding of others) {
    if (shown.some(isOf(coding))) continue;
    shown.push({ ...asShown(coding), by: coding.coder.kind === "person" ? "colleague" : "reader" });
  }
  return shown.sort((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = (code: Named): number =>
  spokenCodes.findIndex(({ codebook, id }) => codebook === code.codebook && id === code.code);

type Given = OwnCoding & Partial<Pick<WireCoding, "judgement" | "emotionUnsure">>;

function asShown({ codebook, code, level, emotion, emotionUnsure, judgement, evidence }: Given): Omit<ShownCode, "by"> {
  return {
    codebook,
    code,
    level,
    isUnsure: judgement?.unsure ?? false,
    ...(judgement !== undefined && { confidence: judgement.confidence }),
    ...(emotion !== undefined && { emotion }),
    isEmotionUnsure: emotionUnsure ?? false,
    evidence,
  };
}

export const ATTUNEMENT = "attunement";

/** The level of an attunement code, 0 where it does not count. */
export function levelIn(codes: readonly ShownCode[], code: string): number {
  const found = codes.find(isOf({ codebook: ATTUNEMENT, code }));
  return typeof found?.level === "number" ? found.level : 0;
}
export const codeIn = (codes: readonly ShownCode[], code: string): ShownCode | undefined =>
  codes.find(isOf({ codebook: ATTUNEMENT, code }));
