import type { Chart, ChartPoint } from "../chart.ts";
import { share } from "../share.ts";
import { Canvas, type Cell, type ChartPart, type Place } from "./canvas.ts";
import type { Signs } from "./signs.ts";

/** Columns between two dots of a band's edge. */
const BAND_EVERY = 4;
/** Columns between two signs of an area. */
const SHADE_EVERY = 2;

/** The scores and what they are compared with, on a canvas of so many columns and rows. */
export function plot(chart: Chart, signs: Signs, { columns, rows }: { columns: number; rows: number }): Canvas {
  const canvas = new Canvas(columns, rows);
  const drawing = { chart, signs, canvas };
  drawAreas(drawing);
  drawBands(drawing);
  for (const { kind, at } of chart.lines) {
    drawLevel(canvas, rowOf(chart, canvas, at), { sign: signs.lines[kind], part: kind });
  }
  drawSegments(drawing);
  for (const point of chart.points) {
    canvas.mark(placeOf(chart, canvas, point), { sign: signOf(point, signs), part: "point" });
  }
  return canvas;
}

type Drawing = { readonly chart: Chart; readonly signs: Signs; readonly canvas: Canvas };

export const columnOf = ({ x }: Chart, { columns }: Pick<Canvas, "columns">, at: number): number =>
  share(at, x.from, x.to) * (columns - 1) + 0.5;

export function rowOf({ y }: Chart, { rows }: Pick<Canvas, "rows">, at: number): number {
  const up = share(at, y.from, y.to);
  return (y.turned ? up : 1 - up) * (rows - 1) + 0.5;
}

const placeOf = (chart: Chart, canvas: Canvas, { x, y }: Pick<ChartPoint, "x" | "y">): Place => ({
  column: columnOf(chart, canvas, x),
  row: rowOf(chart, canvas, y),
});

export const signOf = ({ typedIn, prorated }: Pick<ChartPoint, "typedIn" | "prorated">, signs: Signs): string =>
  typedIn ? signs.typedIn : prorated ? signs.prorated : signs.answered;

function drawLevel(canvas: Canvas, row: number, cell: Cell): void {
  for (let column = 0; column < canvas.columns; column += 1) canvas.ground({ column, row }, cell);
}

function drawBands({ chart, signs, canvas }: Drawing): void {
  for (const { from } of chart.bands.slice(1)) {
    const row = rowOf(chart, canvas, from);
    for (let column = 0; column < canvas.columns; column += BAND_EVERY) {
      canvas.ground({ column, row }, { sign: signs.band, part: "band" });
    }
  }
}

function drawAreas({ chart, signs, canvas }: Drawing): void {
  const { audience, steady, expected } = chart;
  for (let column = 0; column < canvas.columns; column += SHADE_EVERY) {
    if (audience === "client" && steady) shade({ chart, signs, canvas }, { ...steady, column, part: "steady" });
  }
  for (const [index, after] of expected.entries()) {
    const before = expected[index - 1] ?? after;
    const [start, end] = [columnOf(chart, canvas, before.x), columnOf(chart, canvas, after.x)].map(Math.floor);
    if (start === undefined || end === undefined) continue;
    for (let column = start + (start % SHADE_EVERY); column <= end; column += SHADE_EVERY) {
      const part = end > start ? (column - start) / (end - start) : 0;
      const between = (one: number, other: number): number => one + (other - one) * part;
      const [from, to] = [between(before.lower, after.lower), between(before.upper, after.upper)];
      shade({ chart, signs, canvas }, { from, to, column, part: "expected" });
    }
  }
}

type Shade = { readonly from: number; readonly to: number; readonly column: number; readonly part: ChartPart };

function shade({ chart, signs, canvas }: Drawing, { from, to, column, part }: Shade): void {
  const [top = 0, bottom = 0] = [rowOf(chart, canvas, from), rowOf(chart, canvas, to)].sort((a, b) => a - b);
  for (let row = Math.floor(top); row <= Math.floor(bottom); row += 1) {
    canvas.ground({ column, row }, { sign: signs.shade, part });
  }
}

function drawSegments({ chart, canvas }: Drawing): void {
  for (const segment of chart.segments) {
    const places = segment.flatMap((index) => chart.points[index] ?? []).map((point) => placeOf(chart, canvas, point));
    for (const [index, place] of places.entries()) canvas.draw(places[index - 1] ?? place, place);
  }
}
