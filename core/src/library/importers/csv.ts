import { ok, type Result } from "../../foundation/result.ts";
import type { Milliseconds } from "../../foundation/units.ts";
import { estimateTimes } from "../../session/estimate-times.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import { onOneLine } from "../../session/spacing.ts";
import { readTimeCell } from "../../session/time-cell.ts";
import type { Importer, UnreadableTranscript } from "../../session/transcript.ts";
import { findColumns, type TimeColumn, type TranscriptColumns } from "../../session/transcript-columns.ts";
import type { RawTurn } from "../../session/turn.ts";
import { refusals } from "../../session/unreadable.ts";
import { type DelimitedRow, readDelimited } from "../../text/delimited.ts";

type Heading = { readonly row: DelimitedRow; readonly delimiter: string; readonly columns: TranscriptColumns };
type ReadRow = { readonly turn: RawTurn; readonly start: Milliseconds | undefined };

/**
 * A table with a heading that names a speaker and a text column, and perhaps the start and end of each turn. The
 * delimiter is the one that makes sense of the heading. Cells are text, whatever a spreadsheet would make of them.
 *
 * @source RFC 4180
 */
export const csv: Importer = {
  id: "csv",
  name: "Table (CSV or tab-separated)",
  endings: [".csv", ".tsv"],
  madeBy: "Spreadsheets and research tools",
  carriesTimes: true,
  carriesSpeakers: true,

  recognises: ({ text }) => (findHeading(text) === undefined ? 0 : 0.85),

  read({ text }) {
    const refuse = refusals("csv");
    const heading = findHeading(text);
    if (heading === undefined) return refuse("wrong-columns", 1);
    const table = readDelimited(text, heading.delimiter);
    if (!table.ok) return refuse("quotes-not-closed", table.failure.line);

    const rows: ReadRow[] = [];
    for (const row of table.value) {
      if (row.line <= heading.row.line) continue;
      const read = readRow(row, heading);
      if (!read.ok) return read;
      if (read.value.turn.text !== "") rows.push(read.value);
    }
    const tally = new RepairTally();
    return ok({ turns: withTimes(rows, heading.columns, tally), repairs: tally.all() });
  },
};

const DELIMITERS = [",", ";", "\t"];
/** Excel states the delimiter on a first line of its own. */
const STATED_DELIMITER = /^"?sep=.?"?$/i;
const HEAD = 8000;

function findHeading(text: string): Heading | undefined {
  const lines = text.slice(0, HEAD).split("\n");
  const at = lines.findIndex((line) => line.trim() !== "" && !STATED_DELIMITER.test(line.trim()));
  for (const delimiter of DELIMITERS) {
    const rows = readDelimited(lines[at] ?? "", delimiter);
    const [row] = rows.ok ? rows.value : [];
    const columns = findColumns(row?.cells ?? []);
    if (row !== undefined && columns !== undefined) return { row: { ...row, line: at + 1 }, delimiter, columns };
  }
  return undefined;
}

function readRow({ cells, line }: DelimitedRow, heading: Heading): Result<ReadRow, UnreadableTranscript> {
  const refuse = refusals("csv");
  const { columns, row } = heading;
  const width = row.cells.length;
  if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== ""))
    return refuse("wrong-columns", line);

  const cell = (at: number): string => onOneLine(cells[at] ?? "");
  const speakerLabel = cell(columns.speaker);
  const text = cell(columns.text);
  if (text !== "" && speakerLabel === "") return refuse("no-speaker", line);
  const start = timeIn(cells, columns.start);
  const end = timeIn(cells, columns.end);
  if (start === NOT_UNDERSTOOD || end === NOT_UNDERSTOOD) return refuse("time-not-understood", line);
  if (start === undefined || end === undefined) return ok({ turn: { speakerLabel, text, line }, start });
  if (end < start) return refuse("ends-before-it-starts", line);
  return ok({ turn: { speakerLabel, text, line, timing: { start, end, estimated: false } }, start });
}

const NOT_UNDERSTOOD = "not-understood";

/** Undefined for an empty cell, or where there is no such column. */
function timeIn(
  cells: readonly string[],
  column: TimeColumn | undefined,
): Milliseconds | typeof NOT_UNDERSTOOD | undefined {
  const cell = column === undefined ? "" : (cells[column.at]?.trim() ?? "");
  if (column === undefined || cell === "") return undefined;
  return readTimeCell(cell, column.unit) ?? NOT_UNDERSTOOD;
}

/** Without a column of ends the lengths are estimated; a row without both times then has none. */
function withTimes(rows: readonly ReadRow[], columns: TranscriptColumns, tally: RepairTally): readonly RawTurn[] {
  const turns = rows.map(({ turn }) => turn);
  if (columns.start === undefined || columns.end !== undefined) return turns;
  return estimateTimes(
    rows.map(({ turn: { speakerLabel, text, line }, start }) => ({ speakerLabel, text, line, start })),
    tally,
  );
}
