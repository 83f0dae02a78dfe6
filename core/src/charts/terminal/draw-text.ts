import type { Chart, ChartLine } from "../chart.ts";
import {
  directionWords,
  EXPECTED,
  gapWords,
  NO_ANSWERS,
  NOT_VERIFIED,
  OWN_FORM,
  PRORATED,
  STEADY,
  TYPED_IN,
} from "../chart.wording.ts";
import { chartSentence } from "../chart-sentence.wording.ts";
import { shownText } from "../shown-text.ts";
import type { Canvas, ChartPart } from "./canvas.ts";
import { columnOf, plot, rowOf, signOf } from "./plot.ts";
import { inAscii, PLAIN_SIGNS, SIGNS, type Signs } from "./signs.ts";
import { wrapColumns } from "./wrap.ts";

/** Puts a part's text in its colour, or leaves it as it is. */
export type ChartPaint = (part: ChartPart, text: string) => string;

export type TextOptions = {
  /** Of the whole chart; below 40 it is drawn at 40. */
  readonly columns: number;
  /** Of the part that holds the scores; axis, legend and notes come under it. Below 6 it is drawn at 6. */
  readonly rows: number;
  readonly colour?: ChartPaint;
  /** True for terminals that show nothing but ASCII. */
  readonly ascii?: boolean;
  /** False where title and sentence are printed elsewhere. */
  readonly heading?: boolean;
};

const FEWEST_COLUMNS = 40;
const FEWEST_ROWS = 6;
const MOST = 500;

type Sheet = {
  readonly chart: Chart;
  readonly signs: Signs;
  readonly canvas: Canvas;
  /** Columns of the scores beside the frame. */
  readonly gutter: number;
  readonly columns: number;
  readonly paint: ChartPaint;
};

/** The chart in characters: one text, lines ended by line feeds, none longer than the columns asked for. */
export function drawText(chart: Chart, options: TextOptions): string {
  const { ascii = false, heading = true, colour: paint = (_, text) => text } = options;
  const columns = within(options.columns, FEWEST_COLUMNS);
  const rows = within(options.rows, FEWEST_ROWS);
  const signs = ascii ? PLAIN_SIGNS : SIGNS;
  const gutter = Math.max(...chart.y.ticks.map(({ words }) => words.length));
  const canvas = plot(chart, signs, { columns: columns - gutter - 1, rows });
  const written: ChartPaint = (part, text) => paint(part, ascii ? inAscii(text) : text);
  const sheet = { chart, signs, canvas, gutter, columns, paint: written };
  return [
    ...(heading ? headingLines(sheet) : []),
    ...eventRow(sheet),
    ...scoreRows(sheet),
    ...timeRows(sheet),
    ...legendLines(sheet),
    ...noteLines(sheet),
    "",
  ].join("\n");
}

const within = (asked: number, least: number): number =>
  Number.isFinite(asked) ? Math.min(MOST, Math.max(least, Math.floor(asked))) : least;

function headingLines({ chart, columns, paint }: Sheet): readonly string[] {
  const title = wrapColumns(shownText(chart.title), columns).map((line) => paint("title", line));
  return [...title, ...wrapColumns(shownText(chartSentence(chart)), columns).map((line) => paint("axis", line)), ""];
}

function eventRow({ chart, signs, canvas, gutter, paint }: Sheet): readonly string[] {
  const places = new Set(
    chart.events.flatMap(({ x }) => (x === undefined ? [] : Math.floor(columnOf(chart, canvas, x)))),
  );
  if (places.size === 0) return [];
  const row = Array.from({ length: canvas.columns }, (_, column) => (places.has(column) ? signs.event : " "));
  return [`${" ".repeat(gutter + 1)}${paint("event", row.join("").trimEnd())}`];
}

function scoreRows(sheet: Sheet): readonly string[] {
  const { chart, canvas, signs, gutter, paint } = sheet;
  const ticks = new Map<number, string>();
  for (const { at, words } of [...chart.y.ticks].reverse()) ticks.set(Math.floor(rowOf(chart, canvas, at)), words);
  return Array.from({ length: canvas.rows }, (_, row) => {
    const words = ticks.get(row);
    const edge = `${(words ?? "").padStart(gutter)}${words === undefined ? signs.upright : signs.tick}`;
    return `${paint("axis", edge)}${canvasRow(sheet, row)}`.trimEnd();
  });
}

/** Neighbouring cells of one part share one colour, so that a line does not begin anew at every column. */
function canvasRow({ canvas, signs, paint }: Sheet, row: number): string {
  let painted = "";
  let run = "";
  let part: ChartPart | undefined;
  for (let column = 0; column < canvas.columns; column += 1) {
    const cell = canvas.cellAt(column, row, signs.asDots);
    if (cell?.part !== part) {
      painted += part === undefined ? run : paint(part, run);
      run = "";
      part = cell?.part;
    }
    run += cell?.sign ?? " ";
  }
  return part === undefined ? painted : painted + paint(part, run);
}

function timeRows({ chart, canvas, signs, gutter, paint }: Sheet): readonly string[] {
  const ground = `${" ".repeat(gutter)}${signs.corner}${signs.ground.repeat(canvas.columns)}`;
  let row = "";
  for (const { at, words } of chart.x.ticks) {
    const middle = gutter + 1 + Math.floor(columnOf(chart, canvas, at)) - Math.floor(words.length / 2);
    const start = Math.max(0, Math.min(middle, gutter + 1 + canvas.columns - words.length));
    if (row === "" || start > row.length) row = row.padEnd(start) + words;
  }
  return [paint("axis", ground), paint("axis", row)];
}

type Key = { readonly part: ChartPart; readonly sign: string; readonly words: string };

function keysOf({ chart, signs }: Sheet): readonly Key[] {
  const { points, lines, bands, expected, steady, audience } = chart;
  const typedIn = { typedIn: true, prorated: false };
  const leftOpen = { typedIn: false, prorated: true };
  const shown = (holds: boolean, key: Key): readonly Key[] => (holds ? [key] : []);
  return [
    ...lines.map((line): Key => ({ part: line.kind, sign: signs.lines[line.kind].repeat(2), words: lineWords(line) })),
    ...shown(expected.length > 0, { part: "expected", sign: signs.shade, words: EXPECTED }),
    ...shown(audience === "client" && steady !== undefined, { part: "steady", sign: signs.shade, words: STEADY }),
    ...shown(bands.length > 1, { part: "band", sign: signs.band, words: bandWords(chart) }),
    ...shown(
      points.some((point) => point.typedIn),
      { part: "point", sign: signOf(typedIn, signs), words: TYPED_IN },
    ),
    ...shown(
      points.some((point) => point.prorated && !point.typedIn),
      { part: "point", sign: signOf(leftOpen, signs), words: PRORATED },
    ),
  ];
}

const lineWords = ({ name, scores, verified }: ChartLine): string =>
  `${name}: ${scores}${verified ? "" : ` (${NOT_VERIFIED})`}`;

const bandWords = ({ bands }: Chart): string => bands.map(({ from, words }) => `${from} ${words}`).join(", ");

function legendLines(sheet: Sheet): readonly string[] {
  const { chart, columns, paint, gutter } = sheet;
  const indent = " ".repeat(gutter + 1);
  const room = columns - indent.length;
  const direction = directionWords(chart);
  const reasons = [...new Set(chart.gaps.map(({ because }) => gapWords(because)))];
  const plain = [
    ...(chart.points.length === 0 ? [NO_ANSWERS] : []),
    ...(direction === undefined ? [] : [direction]),
    ...(chart.ownForm ? [OWN_FORM] : []),
    ...reasons,
  ];
  const keys = keysOf(sheet).flatMap(({ part, sign, words }) => {
    const [first = "", ...more] = wrapColumns(words, room - sign.length - 1);
    const under = more.map((line) => `${indent}${" ".repeat(sign.length + 1)}${paint("axis", line)}`);
    return [`${indent}${paint(part, sign)} ${paint("axis", first)}`, ...under];
  });
  return [
    ...plain.flatMap((words) => wrapColumns(words, room).map((line) => `${indent}${paint("axis", line)}`)),
    ...keys,
  ];
}

function noteLines({ chart, signs, columns, paint, gutter }: Sheet): readonly string[] {
  const indent = " ".repeat(gutter + 1);
  return chart.events.flatMap(({ x, place, text }) => {
    const words = [place, shownText(text)].filter((part) => part !== "").join(": ");
    const [first = "", ...more] = wrapColumns(words, columns - indent.length - 2);
    const sign = x === undefined ? " " : signs.event;
    return [
      `${indent}${paint("event", `${sign} ${first}`)}`,
      ...more.map((line) => `${indent}  ${paint("event", line)}`),
    ];
  });
}
