import type { Chart } from "../chart.ts";
import { chartSentence } from "../chart-sentence.wording.ts";
import { shownText } from "../shown-text.ts";
import { arrange, type Columns, MARGIN } from "./arrange.ts";
import type { Caption } from "./caption.ts";
import type { PlacedEvent } from "./event-captions.ts";
import { type Frame, type Scales, scalesOf } from "./frame.ts";
import type { LegendPart } from "./legend.ts";
import { type LineEnd, lineColumn, lineEnds } from "./line-captions.ts";
import {
  bandCaptions,
  noticeCaptions,
  type Plot,
  scoreCaptions,
  timeCaptions,
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
/** Under this width type is smaller, and the bands keep their stripes but lose their names. */
const NARROW = 480;
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
  const headings = asked.heading === false ? [[]] : headingsOf(chart, { width, height, size });
  const columns = columnsOf(chart, width, size);
  const { heading, events, legend, frame } = arrange(chart, { width, height, size, ...columns }, headings);
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

/** Title and sentence where that is not too much, and the title alone. */
function headingsOf(chart: Chart, { width, height, size }: Area): readonly (readonly Caption[])[] {
  const words = cutText(shownText(chart.title), (width - 2 * MARGIN) / 1.1, TITLE);
  const at = { x: MARGIN, anchor: "start" } as const;
  const title: Caption = { role: "title", words, y: MARGIN + TITLE, size: TITLE, weight: "bold", ...at };
  const lines = wrapText(shownText(chartSentence(chart)), width - 2 * MARGIN, size);
  const row = size * SENTENCE_ROW;
  if (lines.length * row > SENTENCE_SHARE * height) return [[title]];
  const first = title.y + row + 2;
  const sentence = lines.map((line, index): Caption => {
    return { role: "sentence", words: line, y: first + index * row, size, ...at };
  });
  return [[title, ...sentence], [title]];
}

function columnsOf({ bands, lines, y }: Chart, width: number, size: number): Columns {
  const widest = Math.max(
    0,
    ...bands.flatMap(({ words }) => wrapText(words, BAND_COLUMN, size)).map((words) => textWidth(words, size)),
  );
  const scores = Math.max(...y.ticks.map(({ words }) => textWidth(words, size)));
  return { bands: width < NARROW ? 0 : widest, scores, lines: lineColumn(lines, size, width * LINE_COLUMN_SHARE) };
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
