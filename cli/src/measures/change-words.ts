import type { CaseStatus, Change, ChangeClass, ReliableVerdict } from "@attune/core";
import { cutOffWords, number, sourceWords } from "./words.ts";

export const VERDICT_WORDS: Readonly<Record<ReliableVerdict, string>> = {
  "reliable-improvement": "reliable improvement",
  "reliable-deterioration": "reliable deterioration",
  "no-reliable-change": "no reliable change",
};

export const CASE_WORDS: Readonly<Record<CaseStatus, string>> = {
  "stayed-a-case": "stayed a case",
  recovered: "recovered",
  "became-a-case": "became a case",
  "never-a-case": "was no case and is none",
};

/** The class of a change in a sentence; where the threshold is what was agreed to matter, it says that. */
export function classWords(changeClass: ChangeClass, { thresholdBasis }: Change["basis"]): string {
  const least = thresholdBasis === "clinical-relevance" ? "what was agreed to matter" : "measurement error";
  const words: Readonly<Record<ChangeClass, string>> = {
    recovered: `Recovered: beyond the cut-off, and by more than ${least}.`,
    improved: `Improved: by more than ${least}, and still a case.`,
    unchanged: `Unchanged: no more than ${least}.`,
    deteriorated: `Deteriorated: by more than ${least}.`,
    "not-a-case-at-the-start": "Was not a case at the start, so recovery cannot apply.",
  };
  return words[changeClass];
}

const BASIS_WORDS: Readonly<Record<Change["basis"]["thresholdBasis"], string>> = {
  published: "published",
  derived: "derived by formula",
  "clinical-relevance": "what was agreed to matter, not measurement error",
  practice: "this practice's own",
};

/** Whose numbers decided, and where they are from. */
export function basisWords({ basis }: Change): readonly string[] {
  const other = basis.used === basis.profile ? "" : ` (the profile ${basis.profile} has none for this scale)`;
  const { cutOff, norms } = basis;
  return [
    `Profile: ${basis.used}${other}`,
    `Threshold: ${number(basis.threshold)} points, ${BASIS_WORDS[basis.thresholdBasis]} [${sourceWords(basis.thresholdSource)}]`,
    ...(cutOff ? [`Cut-off: a case at ${cutOffWords(cutOff)} [${sourceWords(cutOff.source)}]`] : []),
    ...(norms ? [`Norms: SD ${number(norms.standardDeviation)}, ${norms.sample} [${sourceWords(norms.source)}]`] : []),
    ...(basis.unverified.length === 0 ? [] : [`Not yet verified at its source: ${basis.unverified.join(", ")}.`]),
  ];
}
