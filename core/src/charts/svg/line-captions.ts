import type { ChartLine } from "../chart.ts";
import { NOT_VERIFIED } from "../chart.wording.ts";
import type { Caption } from "./caption.ts";
import type { Frame, Scales } from "./frame.ts";
import { cutText, textWidth } from "./text-width.ts";

/** The words at the end of one line, moved apart from the others. */
export type LineEnd = {
  readonly line: ChartLine;
  /** Where the line itself is, in pixels from the top. */
  readonly at: number;
  readonly middle: number;
  readonly captions: readonly Caption[];
};

type Room = { readonly frame: Frame; readonly scales: Scales; readonly size: number; readonly width: number };

const ROW = 1.25;
const APART = 3;
/** From the frame to the words. */
export const TO_THE_WORDS = 10;

const lineWords = ({ name, scores, verified }: ChartLine): readonly string[] => [
  name,
  scores,
  ...(verified ? [] : [NOT_VERIFIED]),
];

/** Pixels that the words at the line ends need, at most a given width. */
export function lineColumn(lines: readonly ChartLine[], size: number, most: number): number {
  const widths = lines.flatMap(lineWords).map((words) => textWidth(words, size));
  return Math.min(most, Math.max(0, ...widths));
}

/** Every line's words beside its end, the nearest place at which none overlaps; the last give way where room is short. */
export function lineEnds(lines: readonly ChartLine[], room: Room): readonly LineEnd[] {
  const { frame, scales, size } = room;
  const ends = lines.map((line) => ({ line, at: scales.up(line.at), height: heightOf(line, size) }));
  const chosen = fitting(ends, frame.bottom - frame.top).sort((a, b) => a.at - b.at);
  const middles = movedApart(chosen, frame);
  return chosen.map(({ line, at, height }, index) => {
    const middle = middles[index] ?? at;
    return { line, at, middle, captions: captionsOf(line, middle - height / 2, room) };
  });
}

const heightOf = (line: ChartLine, size: number): number => lineWords(line).length * size * ROW;

type End = { readonly line: ChartLine; readonly at: number; readonly height: number };

const WEIGHTIEST_FIRST = ["cut-off", "start", "improvement", "deterioration"];

function fitting(ends: readonly End[], height: number): End[] {
  const ranked = [...ends].sort(
    (a, b) => WEIGHTIEST_FIRST.indexOf(a.line.kind) - WEIGHTIEST_FIRST.indexOf(b.line.kind),
  );
  let taken = 0;
  return ranked.filter((end) => {
    taken += end.height + APART;
    return taken <= height + APART;
  });
}

/** First pushed down past the one above, then up from the bottom of the frame. */
function movedApart(ends: readonly End[], { top, bottom }: Frame): readonly number[] {
  const middles: number[] = [];
  let edge = top;
  for (const { at, height } of ends) {
    const middle = Math.max(edge + height / 2, at);
    middles.push(middle);
    edge = middle + height / 2 + APART;
  }
  edge = bottom;
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const height = ends[index]?.height ?? 0;
    const middle = Math.min(middles[index] ?? edge, edge - height / 2);
    middles[index] = middle;
    edge = middle - height / 2 - APART;
  }
  return middles;
}

function captionsOf(line: ChartLine, top: number, { frame, size, width }: Room): readonly Caption[] {
  return lineWords(line).map((words, row) => ({
    role: "line",
    words: cutText(words, width, size),
    x: frame.right + TO_THE_WORDS,
    y: top + size * ROW * row + size,
    anchor: "start",
    size,
  }));
}
