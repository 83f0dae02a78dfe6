import type { Formats } from "../../../words/formats.ts";
import type { TriangleWords } from "../words.ts";

/** Figures of a session that may stand as the shown corner, the first one there is. The unit is that of the index. */
export const SHOWN = [
  { index: "cue-pickup-rate", unit: "share" },
  { index: "validating-turns", unit: "count" },
  { index: "reflections-to-questions", unit: "ratio" },
  { index: "open-question-share", unit: "share" },
  { index: "depth-of-disclosure", unit: "level" },
  { index: "sympathy-turns", unit: "count" },
  { index: "directing-turns", unit: "count" },
  { index: "judging-turns", unit: "count" },
  { index: "therapist-talk-share", unit: "share" },
] as const;

export type ShownIndex = (typeof SHOWN)[number]["index"];

const HIGHEST_LEVEL = 4;

/** The scale that an index is drawn on: its own whole range, or from nothing to a round number over the highest. */
export function scaleOf(index: ShownIndex, values: readonly number[]): { readonly from: number; readonly to: number } {
  const unit = unitOf(index);
  if (unit === "share") return { from: 0, to: 1 };
  if (unit === "level") return { from: 0, to: HIGHEST_LEVEL };
  return { from: 0, to: Math.max(1, Math.ceil(Math.max(0, ...values))) };
}

export function shownWords(index: ShownIndex, value: number, { share, number }: Formats): string {
  return unitOf(index) === "share" ? share(value) : number(value);
}

const unitOf = (index: ShownIndex) => SHOWN.find((each) => each.index === index)?.unit ?? "count";

export const indexName = (index: string, words: TriangleWords): string | undefined => {
  const names: Readonly<Record<string, string>> = words.indices;
  return names[index];
};
