import type { Chart, ChartEvent, ChartPoint } from "./chart.ts";
import { gapWords, markWords, numberWords, placeWords, TABLE } from "./chart.wording.ts";
import { chartSentence } from "./chart-sentence.wording.ts";
import { shownText } from "./shown-text.ts";

/** Rows of words, each with a cell for every column. */
export type ChartTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Everything a chart draws, as a table for those who cannot see it or would rather read it; notes stand between the scores. */
export function chartTable(chart: Chart): ChartTable {
  const columns = columnsOf(chart);
  const scores = chart.points.map((point, index) => ({
    x: point.x,
    cells: columns.map(({ cell }) => cell(point, index)),
  }));
  const notes = chart.events.map((event) => ({ x: timeOf(event), cells: noteCells(event, columns.length) }));
  const rows = [...scores, ...notes].sort((a, b) => (a.x < b.x ? -1 : a.x > b.x ? 1 : 0)).map(({ cells }) => cells);
  return { caption: `${chart.title}. ${chartSentence(chart)}`, columns: columns.map(({ name }) => name), rows };
}

/** What lies outside the axis, or nowhere, stands before or after all scores. */
function timeOf({ x = Number.POSITIVE_INFINITY, outside }: ChartEvent): number {
  if (outside === undefined) return x;
  return outside === "before" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

type Column = { readonly name: string; readonly cell: (point: ChartPoint, index: number) => string };

function columnsOf(chart: Chart): readonly Column[] {
  const { bands, expected, audience } = chart;
  const when: Column = { name: TABLE.when, cell: placeWords };
  const score: Column = { name: audience === "client" ? TABLE.answers : TABLE.score, cell: ({ y }) => numberWords(y) };
  return [
    when,
    score,
    ...(bands.length > 0 ? [{ name: TABLE.band, cell: ({ y }: ChartPoint) => bandAt(chart, y) }] : []),
    ...(expected.length > 0 ? [{ name: TABLE.expected, cell: ({ x }: ChartPoint) => expectedAt(chart, x) }] : []),
    { name: TABLE.notes, cell: (point, index) => remarks(chart, point, index) },
  ];
}

const bandAt = ({ bands }: Chart, score: number): string => bands.findLast(({ from }) => score >= from)?.words ?? "";

function expectedAt({ expected }: Chart, x: number): string {
  const found = expected.find((each) => each.x === x);
  return found === undefined ? "" : TABLE.range(numberWords(found.lower), numberWords(found.upper));
}

function remarks({ gaps }: Chart, point: ChartPoint, index: number): string {
  const gap = gaps.find(({ to }) => to === index);
  return [...markWords(point), ...(gap === undefined ? [] : [gapWords(gap.because)])].join("; ");
}

const noteCells = ({ place, text }: ChartEvent, columns: number): readonly string[] => [
  place,
  ...Array.from({ length: columns - 2 }, () => ""),
  shownText(text),
];
