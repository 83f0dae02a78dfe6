import type { Chart, ChartPoint } from "../chart.ts";
import { NO_ANSWERS, numberWords } from "../chart.wording.ts";
import { boxOf, type Caption, overlap, thinned } from "./caption.ts";
import type { Frame, Scales } from "./frame.ts";
import { cutText, textWidth, wrapText } from "./text-width.ts";

export type Plot = { readonly frame: Frame; readonly scales: Scales; readonly size: number };

/** From the words to the frame. */
export const BESIDE_FRAME = 7;
export const UNDER_FRAME = 8;
/** Where the middle of small letters is above the line they stand on, as a part of the type size. */
const MIDDLE = 0.36;

/** The scores beside the frame, fewer where they would crowd. */
export const scoreCaptions = ({ y }: Chart, { frame, scales, size }: Plot): readonly Caption[] =>
  thinned(
    y.ticks.map(({ at, words }) => ({
      role: "score",
      words,
      x: frame.left - BESIDE_FRAME,
      y: scales.up(at) + MIDDLE * size,
      anchor: "end",
      size,
    })),
  );

/** The sessions or days under the frame. */
export const timeCaptions = ({ x }: Chart, { frame, scales, size }: Plot, right: number): readonly Caption[] =>
  thinned(
    x.ticks.map(({ at, words }) => {
      const half = textWidth(words, size) / 2;
      const middle = Math.min(right - half, Math.max(half, scales.across(at)));
      return { role: "time", words, x: middle, y: frame.bottom + UNDER_FRAME + size, anchor: "middle", size };
    }),
  );

const BAND_ROW = 1.15;
const MOST_ROWS = 3;

/** The bands' names, each within the height of its band, on three lines at most; left out where the band is too flat. */
export function bandCaptions(
  { bands }: Chart,
  { scales, size }: Plot,
  { left, width }: { left: number; width: number },
) {
  return bands.flatMap(({ from, to, words }): readonly Caption[] => {
    const [top = 0, bottom = 0] = [scales.up(from), scales.up(to)].sort((a, b) => a - b);
    const rows = Math.min(MOST_ROWS, Math.floor((bottom - top) / (size * BAND_ROW)));
    const lines = linesOf(words, rows, { width, size });
    const start = (top + bottom - lines.length * size * BAND_ROW) / 2;
    return lines.map((line, row) => {
      const y = start + size * (BAND_ROW * row + 0.95);
      return { role: "band", words: line, x: left + width, y, anchor: "end", size };
    });
  });
}

function linesOf(words: string, rows: number, { width, size }: { width: number; size: number }): readonly string[] {
  if (rows < 1) return [];
  const lines = wrapText(words, width, size);
  if (lines.length <= rows) return lines;
  return [...lines.slice(0, rows - 1), cutText(lines.slice(rows - 1).join(" "), width, size)];
}

const ABOVE_POINT = 9;
const BELOW_POINT = 8;

/** The first and the last score as numbers; the last alone where both would meet. */
export function valueCaptions({ points }: Chart, plot: Plot): readonly Caption[] {
  const [first, second] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const ending = valueCaption(last, points.at(-2), plot);
  if (second === undefined) return [ending];
  const beginning = valueCaption(first, second, plot);
  return overlap(boxOf(beginning), boxOf(ending)) ? [ending] : [beginning, ending];
}

/** On the side of the point that its line to the neighbour leaves free, unless the frame ends there. */
function valueCaption({ x, y }: ChartPoint, neighbour: ChartPoint | undefined, { frame, scales, size }: Plot): Caption {
  const words = numberWords(y);
  const half = textWidth(words, size, "bold") / 2;
  const middle = Math.min(frame.right - half - 1, Math.max(frame.left + half + 1, scales.across(x)));
  const at = scales.up(y);
  const [above, below] = [at - ABOVE_POINT, at + BELOW_POINT + size];
  const goesUp = neighbour !== undefined && scales.up(neighbour.y) < at;
  const isBelow = above - size < frame.top || (goesUp && below + size / 2 < frame.bottom);
  return {
    role: "value",
    words,
    x: middle,
    y: isBelow ? below : above,
    anchor: "middle",
    size,
    weight: "bold",
  };
}

/** Said in the empty frame. */
export function noticeCaptions({ points }: Chart, { frame, size }: Plot): readonly Caption[] {
  if (points.length > 0) return [];
  const x = (frame.left + frame.right) / 2;
  return [{ role: "notice", words: NO_ANSWERS, x, y: (frame.top + frame.bottom) / 2, anchor: "middle", size }];
}
