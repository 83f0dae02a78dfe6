import type { Triangle } from "../../actions/measures/progress.ts";
import type { Room } from "../paper.ts";
import { decimalWords, percentWords } from "../when.ts";
import type { Frame } from "./shared.ts";

const SHOWN = "cue-pickup-rate";
const NONE = "–";

/** The three corners by session, the latest sessions; none is made into another. */
export function triangleRows(triangle: Triangle | undefined, frame: Frame, { rows }: Room) {
  const { summary } = frame.words;
  if (triangle === undefined) return { triangle: [], triangleNote: summary.triangleApart };
  const shown = triangle.sessions.slice(-rows).map((session) => rowOf(session, frame));
  return { triangle: shown, triangleNote: shown.length === 0 ? summary.noTriangle : "" };
}

function rowOf(
  { session, predicted, felt, shown }: Triangle["sessions"][number],
  { language }: Frame,
): readonly string[] {
  const cues = shown?.find(({ index }) => index === SHOWN)?.value;
  const gap = gapOf(predicted, felt);
  const words = (value: number | undefined): string => (value === undefined ? NONE : decimalWords(language, value));
  return [
    String(session),
    words(meanOf(predicted)),
    words(meanOf(felt)),
    gap === undefined ? NONE : `${gap > 0 ? "+" : ""}${decimalWords(language, gap)}`,
    cues === undefined ? NONE : percentWords(language, cues),
  ];
}

type Ratings = Readonly<Record<string, number>> | undefined;

function meanOf(ratings: Ratings): number | undefined {
  const values = Object.values(ratings ?? {});
  return values.length === 0 ? undefined : values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** Over the questions that both answered, and no others. */
function gapOf(predicted: Ratings = {}, felt: Ratings = {}): number | undefined {
  const gaps = Object.entries(felt).flatMap(([item, value]) => {
    const guess = predicted[item];
    return guess === undefined ? [] : [value - guess];
  });
  return gaps.length === 0 ? undefined : gaps.reduce((sum, each) => sum + each, 0) / gaps.length;
}
