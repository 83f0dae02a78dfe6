import type { Chart } from "../chart.ts";
import type { Caption } from "./caption.ts";
import { EVENT_ROW, isPlaced, type PlacedEvent, placeEventWords } from "./event-captions.ts";
import { type Frame, scalesOf } from "./frame.ts";
import { LEGEND_ROW, type LegendPart, legendOf } from "./legend.ts";
import { TO_THE_WORDS } from "./line-captions.ts";
import { BESIDE_FRAME, UNDER_FRAME } from "./scale-captions.ts";

/** Pixels that the words beside the frame need: bands and scores on the left, lines on the right. */
export type Columns = { readonly bands: number; readonly scores: number; readonly lines: number };

type Area = Columns & { readonly width: number; readonly height: number; readonly size: number };

/** The picture's parts from top to bottom, and the frame between them. */
export type Arrangement = {
  readonly heading: readonly Caption[];
  readonly events: readonly PlacedEvent[];
  readonly frame: Frame;
  readonly legend: readonly LegendPart[];
};

/** Around the whole picture, in pixels. */
export const MARGIN = 10;
/** The scores themselves come first: where less than this would be left for them, words give way. */
const LEAST_FRAME = 80;
const LEAST_SHARE = 0.36;
/** From this height on there is room for three rows of notes. */
const TALL = 320;

/** The arrangement that says most and still leaves room for the scores. */
export function arrange(chart: Chart, area: Area, headings: readonly (readonly Caption[])[]): Arrangement {
  const most = chart.events.some(isPlaced) ? (area.height < TALL ? 2 : 3) : 0;
  const title = headings.at(-1) ?? [];
  const choices = [
    ...headings.map((heading): Choice => ({ heading, mostRows: most, legendRows: ALL })),
    { heading: title, mostRows: Math.min(1, most), legendRows: ALL },
  ];
  const needed = Math.max(LEAST_FRAME, LEAST_SHARE * area.height);
  for (const choice of choices) {
    const arranged = withNotes(chart, area, choice);
    if (arranged.frame.bottom - arranged.frame.top >= needed) return arranged;
  }
  return arrangeWith(chart, area, { heading: title, rows: 0, legendRows: 1 });
}

const ALL = Number.POSITIVE_INFINITY;

type Choice = { readonly heading: readonly Caption[]; readonly mostRows: number; readonly legendRows: number };

/** Notes in as few rows as hold all their words, and at most so many. */
function withNotes(chart: Chart, area: Area, { mostRows, ...choice }: Choice): Arrangement {
  let arranged = arrangeWith(chart, area, { ...choice, rows: Math.min(1, mostRows) });
  for (let rows = 2; rows <= mostRows && arranged.events.some(({ caption }) => caption === undefined); rows += 1) {
    arranged = arrangeWith(chart, area, { ...choice, rows });
  }
  return arranged;
}

type Rows = { readonly heading: readonly Caption[]; readonly rows: number; readonly legendRows: number };

function arrangeWith(chart: Chart, area: Area, { heading, rows, legendRows }: Rows): Arrangement {
  const { width, height, size, bands, scores, lines } = area;
  const left = MARGIN + bands + (bands > 0 ? BESIDE_FRAME + 2 : 0) + scores + BESIDE_FRAME;
  const right = width - MARGIN - (lines > 0 ? lines + TO_THE_WORDS : 0);
  const top = heading.reduce((lowest, { y }) => Math.max(lowest, y), 0) + MARGIN + rows * EVENT_ROW;
  const wide = { left, right, top, bottom: top };
  const events = placeEventWords(chart.events, { frame: wide, scales: scalesOf(chart, wide), size }, rows);
  const leftOut = events.filter(({ caption }) => caption === undefined).length;
  const parts = legendOf(chart, leftOut, { left: MARGIN, right: width - MARGIN, size });
  const legend = parts.filter(({ row }) => row < legendRows);
  const legendTop = height - MARGIN / 2 - ((legend.at(-1)?.row ?? -1) + 1) * LEGEND_ROW;
  const frame = { ...wide, bottom: legendTop - size - UNDER_FRAME * 2 };
  const moved = legend.map((part) => ({ ...part, caption: { ...part.caption, y: part.caption.y + legendTop } }));
  return { heading, events, frame, legend: moved };
}
