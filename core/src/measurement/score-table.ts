import { readDay } from "../foundation/day.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import { type DelimitedRow, readDelimited } from "../text/delimited.ts";
import type { Instrument, Scale } from "./instrument.ts";
import { type BadScoreTable, measureOf, type ScoreRow, type TableProblem } from "./score-row.ts";
import { checkRows } from "./score-table-rules.ts";

/** How a table is read. */
export type TableOptions = {
  readonly instruments: readonly Instrument[];
  /** Only these rows are read, so that the others cannot be wrong: `phq-9`, or `dass-21/anxiety` for one scale. */
  readonly only?: string;
  /** One client may have more than one instrument. */
  readonly mayMix?: boolean;
};

const REQUIRED = ["client", "session", "instrument", "score"] as const;
const COLUMNS: readonly string[] = [...REQUIRED, "date"];

/**
 * Scores from a delimited text with the columns client, session, instrument and score, and perhaps date, in any order,
 * with commas, semicolons or tabs between. An empty score is a form that was left blank. Rows come back ordered by
 * client as first met, then instrument, then session.
 *
 * @error bad-score-table with every problem and its line; then nothing was read.
 */
export function readScoreTable(text: string, options: TableOptions): Result<readonly ScoreRow[], BadScoreTable> {
  const clean = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const read = readDelimited(clean, delimiterOf(clean));
  if (!read.ok) return refuse([{ kind: "quotes-not-closed", line: read.failure.line }]);

  const [head, ...body] = read.value;
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const wrong = columnProblems(columns, head?.line ?? 1);
  if (wrong.length > 0) return refuse(wrong);

  const outcomes = body.map((row) => readRow(row, columns, options)).filter((outcome) => outcome !== undefined);
  const rows = outcomes.flatMap(({ row }) => row ?? []);
  const problems = [...outcomes.flatMap((outcome) => outcome.problems), ...checkRows(rows, options.mayMix ?? false)];
  if (problems.length > 0) return refuse(problems);
  return rows.length === 0 ? refuse([{ kind: "no-rows", line: head?.line ?? 1 }]) : ok(inOrder(rows));
}

const refuse = (problems: readonly TableProblem[]) =>
  fail<BadScoreTable>({ kind: "bad-score-table", problems: [...problems].sort((a, b) => a.line - b.line) });

/** Whichever of the three stands most often in the first line. */
function delimiterOf(text: string): string {
  const end = text.indexOf("\n");
  const head = end === -1 ? text : text.slice(0, end);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function columnProblems(columns: readonly string[], line: number): readonly TableProblem[] {
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  const twice = COLUMNS.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  const unknown = columns.flatMap((column, at) => (COLUMNS.includes(column) ? [] : [at + 1]));
  return [
    ...missing.map((column): TableProblem => ({ kind: "missing-column", line, column })),
    ...twice.map((column): TableProblem => ({ kind: "column-twice", line, column })),
    ...unknown.map((at): TableProblem => ({ kind: "unknown-column", line, at })),
  ];
}

type RowOutcome = { readonly row?: ScoreRow; readonly problems: readonly TableProblem[] };

/** Undefined for a row that was not asked for. */
function readRow(
  { cells, line }: DelimitedRow,
  columns: readonly string[],
  { instruments, only }: TableOptions,
): RowOutcome | undefined {
  if (cells.length !== columns.length) {
    const counts = { cells: cells.length, columns: columns.length };
    return { problems: [{ kind: "wrong-number-of-cells", line, ...counts }] };
  }
  const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? "";
  const name = cell("instrument").toLowerCase();
  if (only !== undefined && name !== only) return undefined;

  const measured = findScale(name, instruments);
  const score = typeof measured === "string" ? undefined : readScore(cell("score"), measured.scale);
  const day = cell("date") === "" ? undefined : readDay(cell("date"));
  const session = readSession(cell("session"));
  const problems: readonly (TableProblem | false)[] = [
    cell("client") === "" && { kind: "no-client", line },
    session === undefined && { kind: "session-not-a-number", line },
    day?.ok === false && { kind: "not-a-date", line },
    typeof measured === "string" && { kind: measured, line },
    score?.problem !== undefined && { ...score.problem, line },
  ];
  const found = problems.filter((problem) => problem !== false);
  if (found.length > 0 || session === undefined || typeof measured === "string") return { problems: found };

  const row = { line, client: cell("client"), session, ...measured };
  return {
    row: { ...row, ...(day?.ok && { day: day.value }), ...(score?.value !== undefined && { value: score.value }) },
    problems: [],
  };
}

const readSession = (cell: string): number | undefined => (/^[1-9]\d{0,4}$/.test(cell) ? Number(cell) : undefined);

type Measured = { readonly instrument: Instrument; readonly scale: Scale };

function findScale(
  name: string,
  instruments: readonly Instrument[],
): Measured | "unknown-instrument" | "no-single-total" {
  const [id, scaleId] = name.split("/", 2);
  const instrument = instruments.find((each) => each.id === id);
  if (instrument === undefined) return "unknown-instrument";
  const scale = instrument.scales.find((each) => each.id === (scaleId ?? instrument.total));
  return scale === undefined ? "no-single-total" : { instrument, scale };
}

type ScoreCell = {
  readonly value?: number;
  readonly problem?:
    | { readonly kind: "score-not-a-number" | "score-not-whole" }
    | { readonly kind: "score-out-of-range"; readonly min: number; readonly max: number };
};

/** Plain decimal digits alone: no exponent, no negative zero, no thousands. */
const NUMBER = /^(?!-0+(?:\.0*)?$)-?\d{1,6}(?:\.\d{1,6})?$/;

function readScore(cell: string, { range, fractions }: Scale): ScoreCell {
  if (cell === "") return {};
  if (!NUMBER.test(cell)) return { problem: { kind: "score-not-a-number" } };
  const value = Number(cell);
  if (value < range.min || value > range.max) return { problem: { kind: "score-out-of-range", ...range } };
  return fractions || Number.isInteger(value) ? { value } : { problem: { kind: "score-not-whole" } };
}

function inOrder(rows: readonly ScoreRow[]): readonly ScoreRow[] {
  const clients = new Map<string, number>();
  for (const { client } of rows) if (!clients.has(client)) clients.set(client, clients.size);
  const place = ({ client }: ScoreRow): number => clients.get(client) ?? 0;
  return [...rows].sort((a, b) => place(a) - place(b) || compare(measureOf(a), measureOf(b)) || a.session - b.session);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
