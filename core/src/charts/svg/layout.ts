import type { Chart } from "../chart.ts";
import { chartSentence } from "../chart-sentence.wording.ts";
import { shownText } from "../shown-text.ts";
import type { Caption } from "./caption.ts";
import { EVENT_ROW, isPlaced, type PlacedEvent, placeEventWords } from "./event-captions.ts";
import { type Frame, type Scales, scalesOf } from "./frame.ts";
import { LEGEND_ROW, type LegendPart, legendOf } from "./legend.ts";
import { type LineEnd, lineColumn, lineEnds, TO_THE_WORDS } from "./line-captions.ts";
import {
  BESIDE_FRAME,
  bandCaptions,
  noticeCaptions,
  type Plot,
  scoreCaptions,
  timeCaptions,
  UNDER_FRAME,
  valueCaptions,
} from "./scale-captions.ts";
import { cutText, textWidth, wrapText } from "./text-width.ts";

export type PictureSize = {
  /** Pixels; a picture smaller than 240 by 180 is drawn at that size. */
  readonly width: number;
  readonly height: number;
  /** False where title and sentence stand outside the picture. */
  readonly heading?: boolean;
};

/** Where everything stands, in pixels, before it becomes a drawing. */
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly scales: Scales;
  readonly captions: readonly Caption[];
  readonly lineEnds: readonly LineEnd[];
  readonly events: readonly PlacedEvent[];
  readonly legend: readonly LegendPart[];
};

const SMALLEST = { width: 240, height: 180 } as const;
const LARGEST = 4000;
const MARGIN = 10;
/** Under this width type is smaller, and the bands keep their stripes but lose their names. */
const NARROW = 480;
/** From this height on there is room for three rows of notes. */
const TALL = 320;
const TYPE = { narrow: 10, wide: 11 } as const;
const TITLE = 13;
const SENTENCE_ROW = 1.35;
/** The sentence is drawn only while it takes no more than this part of the height; it is always in the description. */
const SENTENCE_SHARE = 0.24;
const BAND_COLUMN = 92;
const LINE_COLUMN_SHARE = 0.3;

/** A place for every part of the picture, so that no words overlap and none leave it. */
export function layOut(chart: Chart, asked: PictureSize): Layout {
  const width = within(asked.width, SMALLEST.width);
  const height = within(asked.height, SMALLEST.height);
  const size = width < NARROW ? TYPE.narrow : TYPE.wide;
  const heading = asked.heading === false ? [] : headingOf(chart, { width, height, size });
  const columns = columnsOf(chart, width, size);
  const top = heading.reduce((lowest, { y }) => Math.max(lowest, y), 0) + MARGIN;
  const { events, legend, frame } = settle(chart, { width, height, size, top, ...columns });
  const scales = scalesOf(chart, frame);
  const plot = { frame, scales, size };
  const ends = lineEnds(chart.lines, { ...plot, width: columns.lines });
  const captions = [...heading, ...plotCaptions(chart, plot, { width, bands: columns.bands })];
  return { width, height, frame, scales, captions, lineEnds: ends, events, legend };
}

const within = (asked: number, least: number): number =>
  Number.isFinite(asked) ? Math.min(LARGEST, Math.max(least, Math.round(asked))) : least;

/** Every caption of a layout, whatever it belongs to. */
export const allCaptions = ({ captions, lineEnds: ends, events, legend }: Layout): readonly Caption[] => [
  ...captions,
  ...ends.flatMap((end) => end.captions),
  ...events.flatMap(({ caption }) => caption ?? []),
  ...legend.map(({ caption }) => caption),
];

type Area = { readonly width: number; readonly height: number; readonly size: number };

function headingOf(chart: Chart, { width, height, size }: Area): readonly Caption[] {
  const words = cutText(shownText(chart.title), (width - 2 * MARGIN) / 1.1, TITLE);
  const at = { x: MARGIN, anchor: "start" } as const;
  const title: Caption = { role: "title", words, y: MARGIN + TITLE, size: TITLE, weight: "bold", ...at };
  const lines = wrapText(shownText(chartSentence(chart)), width - 2 * MARGIN, size);
  const row = size * SENTENCE_ROW;
  if (lines.length * row > SENTENCE_SHARE * height) return [title];
  const first = title.y + row + 2;
  return [
    title,
    ...lines.map((line, index): Caption => ({ role: "sentence", words: line, y: first + index * row, size, ...at })),
  ];
}

type Columns = { readonly bands: number; readonly scores: number; readonly lines: number };

function columnsOf({ bands, lines, y }: Chart, width: number, size: number): Columns {
  const widest = Math.max(
    0,
    ...bands.flatMap(({ words }) => wrapText(words, BAND_COLUMN, size)).map((words) => textWidth(words, size)),
  );
  const scores = Math.max(...y.ticks.map(({ words }) => textWidth(words, size)));
  return { bands: width < NARROW ? 0 : widest, scores, lines: lineColumn(lines, size, width * LINE_COLUMN_SHARE) };
}

type Settling = Area & Columns & { readonly top: number };
type Settled = {
  readonly frame: Frame;
  readonly events: readonly PlacedEvent[];
  readonly legend: readonly LegendPart[];
};

/** Notes in one row where all find room in it, else in more; the frame takes what they and the legend leave. */
function settle(chart: Chart, area: Settling): Settled {
  const some = chart.events.some(isPlaced);
  const most = area.height < TALL ? 2 : 3;
  let settled = settleWith(chart, area, some ? 1 : 0);
  for (let rows = 2; rows <= most && settled.events.some(({ caption }) => caption === undefined); rows += 1) {
    settled = settleWith(chart, area, rows);
  }
  return settled;
}

function settleWith(chart: Chart, area: Settling, rows: number): Settled {
  const { width, height, size, top, bands, scores, lines } = area;
  const left = MARGIN + bands + (bands > 0 ? BESIDE_FRAME + 2 : 0) + scores + BESIDE_FRAME;
  const right = width - MARGIN - (lines > 0 ? lines + TO_THE_WORDS : 0);
  const start = top + rows * EVENT_ROW;
  const wide = { left, right, top: start, bottom: start + 1 };
  const events = placeEventWords(chart.events, { frame: wide, scales: scalesOf(chart, wide), size }, rows);
  const leftOut = events.filter(({ caption }) => caption === undefined).length;
  const legend = legendOf(chart, leftOut, { left: MARGIN, right: width - MARGIN, size });
  const legendRows = legend.length === 0 ? 0 : Math.round(((legend.at(-1)?.caption.y ?? 0) - size) / LEGEND_ROW) + 1;
  const legendTop = height - MARGIN / 2 - legendRows * LEGEND_ROW;
  const frame = { ...wide, bottom: legendTop - size - UNDER_FRAME * 2 };
  const moved = legend.map((part) => ({ ...part, caption: { ...part.caption, y: part.caption.y + legendTop } }));
  return { frame, events, legend: moved };
}

function plotCaptions(
  chart: Chart,
  plot: Plot,
  { width, bands }: { width: number; bands: number },
): readonly Caption[] {
  return [
    ...scoreCaptions(chart, plot),
    ...timeCaptions(chart, plot, width - MARGIN / 2),
    ...(bands > 0 ? bandCaptions(chart, plot, { left: MARGIN, width: bands }) : []),
    ...valueCaptions(chart, plot),
    ...noticeCaptions(chart, plot),
  ];
}
