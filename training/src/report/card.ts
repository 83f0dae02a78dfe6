import { TERMS } from "./card.wording.ts";
import { type Evaluation, tableOf } from "./table.ts";

export type CardWording = {
  readonly purpose: string;
  readonly notFor: readonly string[];
  readonly method: string;
  readonly limits: readonly string[];
};

export type CardFacts = {
  readonly id: string;
  readonly version: string;
  readonly file: string;
  readonly bytes: number;
  readonly wording: CardWording;
  readonly data: readonly string[];
  readonly evaluations: readonly Evaluation[];
};

const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

/** The model card as Markdown. */
export function cardMarkdown({ id, version, file, bytes, wording, data, evaluations }: CardFacts): string {
  return `# ${id} ${version}

${wording.purpose}

File: \`${file}\`, ${bytes} bytes.

## Not for
${listed(wording.notFor)}

## Fitted on
${listed(data)}

${TERMS}

## How
${wording.method}

## Figures, cross-validated
Each with its 90% interval by resampling whole transcripts (or exchanges). "present": turns that carry the code. "sure": share of
codings not marked unsure, in percent. Real and invented data are reported apart. People: accuracy/macro-F1 of pairs of raters, kappa.

${tableOf(evaluations)}

## Limits
${listed(wording.limits)}
`;
}

/** The same as data, for the command line and the pages. */
export const cardJson = ({ wording, ...facts }: CardFacts): string =>
  `${JSON.stringify({ ...facts, ...wording, terms: TERMS }, undefined, 1)}\n`;
