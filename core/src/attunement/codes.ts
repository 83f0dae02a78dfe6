import type { Coding, Level } from "../coding/coding.ts";

/** A code as a review refers to it: the codebook may be missing from a session, and is then said to be. */
export type CodeRef = { readonly codebook: string; readonly code: string };

const attunement = (code: string): CodeRef => ({ codebook: "attunement", code });
const miti = (code: string): CodeRef => ({ codebook: "miti", code });

/** The codes that a session review reads. */
export const CODES = {
  cognitive: attunement("cognitive"),
  affective: attunement("affective"),
  exploring: attunement("exploring"),
  sympathy: attunement("sympathy"),
  judging: attunement("judging"),
  directing: attunement("directing"),
  validating: attunement("validating"),
  pickup: attunement("pickup"),
  cue: attunement("cue"),
  depth: attunement("depth"),
  question: miti("question"),
  reflection: miti("reflection"),
  questionKind: miti("question-kind"),
} as const;

export const isOf = ({ codebook, code }: Coding, ref: CodeRef): boolean =>
  code === ref.code && codebook === ref.codebook;

export const isUnsure = ({ judgement }: Coding): boolean => judgement?.unsure ?? false;

/** A person, or a rule that is certain by definition, counts as 1. */
export const confidenceOf = ({ judgement }: Coding): number => judgement?.confidence ?? 1;

/** The level of an ordered code; a category has none. */
export const orderedLevel = (level: Level): number | undefined => (typeof level === "number" ? level : undefined);
