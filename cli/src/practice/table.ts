import { cut, pad, widthOf } from "../terminal/layout.ts";
import { plain } from "../terminal/plain.ts";
import type { Page } from "./show.ts";

/** One column: its name, what stands in it, and whether it holds figures. */
export type Column<Row> = {
  readonly name: string;
  readonly of: (row: Row) => string | undefined;
  readonly isFigure?: boolean;
};

const BETWEEN = 2;
const NOTHING = "-";
/** The column that gives way where a line would be too wide keeps at least this. */
const NARROWEST = 12;

/** Rows under the names of their columns, none wider than the page: the widest column gives way. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], page: Page): readonly string[] {
  if (rows.length === 0) return ["There is nothing yet."];
  const cells = rows.map((row) => columns.map(({ of }) => plain(of(row) ?? NOTHING) || NOTHING));
  const widths = fitted(
    columns.map(({ name }, at) => Math.max(widthOf(name), ...cells.map((line) => widthOf(line[at] ?? "")))),
    page.width,
  );
  const names = columns.map(({ name }) => name);
  const shown = (line: readonly string[]): string =>
    line
      .map((cell, at) => aligned(cell, widths[at] ?? 0, columns[at]?.isFigure))
      .join(" ".repeat(BETWEEN))
      .trimEnd();
  return [page.paint("heading", shown(names)), ...cells.map(shown)];
}

function fitted(widths: readonly number[], width: number): readonly number[] {
  const over = widths.reduce((sum, each) => sum + each, 0) + BETWEEN * (widths.length - 1) - width;
  if (over <= 0) return widths;
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((each, at) => (at === widest ? Math.max(NARROWEST, each - over) : each));
}

const aligned = (cell: string, width: number, isFigure = false): string =>
  isFigure ? cut(cell, width).padStart(width) : pad(cell, width);

/** Facts with their names before them, such as "born  1990-02-03"; those that are not known are left out. */
export function facts(all: readonly (readonly [name: string, value: string | undefined])[]): readonly string[] {
  const known = all.filter(([, value]) => value !== undefined && value !== "");
  const width = Math.max(...known.map(([name]) => name.length)) + BETWEEN;
  return known.map(([name, value]) => `${pad(name, width)}${plain(value ?? "")}`);
}
