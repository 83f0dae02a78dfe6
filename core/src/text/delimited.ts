import { fail, ok, type Result } from "../foundation/result.ts";

/** One record of a delimited file. */
export type DelimitedRow = {
  readonly cells: readonly string[];
  /** Line on which the record begins, counted from 1; a quoted cell may span lines. */
  readonly line: number;
};

/** A quotation mark that opens a cell and never closes it, or closes it before the cell is over. */
export type QuotesNotClosed = { readonly kind: "quotes-not-closed"; readonly line: number };

type Cell = {
  readonly value: string;
  /** Index just past the cell: that of a delimiter, of a line end, or of the end of the text. */
  readonly end: number;
  readonly lineEnds: number;
};

const QUOTE = '"';
const LINE_FEED = 10;

/**
 * The records of a delimited text whose lines end in LF; records with nothing in any cell are left out.
 *
 * A quotation mark at the beginning of a cell quotes it: delimiters and line ends in it are text, and two marks stand
 * for one. Anywhere else a quotation mark is text.
 *
 * @param delimiter one character
 * @error quotes-not-closed at the line on which the quoted cell begins.
 * @source RFC 4180, section 2
 */
export function readDelimited(text: string, delimiter: string): Result<readonly DelimitedRow[], QuotesNotClosed> {
  const rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  for (let at = 0; at <= text.length; ) {
    const cell = text.charAt(at) === QUOTE ? readQuoted(text, at, delimiter) : readBare(text, at, delimiter);
    if (cell === undefined) return fail({ kind: "quotes-not-closed", line });

    cells.push(cell.value);
    line += cell.lineEnds;
    at = cell.end + 1;
    if (text.charAt(cell.end) === delimiter) continue;
    if (cells.some((value) => value.trim() !== "")) rows.push({ cells, line: began });
    cells = [];
    began = ++line;
  }
  return ok(rows);
}

function readBare(text: string, from: number, delimiter: string): Cell {
  const stop = delimiter.charCodeAt(0);
  let end = from;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === stop || unit === LINE_FEED) break;
  }
  return { value: text.slice(from, end), end, lineEnds: 0 };
}

/** Undefined when the quotation mark at `from` is never closed, or when words follow its partner. */
function readQuoted(text: string, from: number, delimiter: string): Cell | undefined {
  let close = text.indexOf(QUOTE, from + 1);
  while (close !== -1 && text.charAt(close + 1) === QUOTE) close = text.indexOf(QUOTE, close + 2);
  const end = close + 1;
  if (close === -1 || !["", "\n", delimiter].includes(text.charAt(end))) return undefined;

  const inside = text.slice(from + 1, close);
  return { value: inside.replaceAll(QUOTE + QUOTE, QUOTE), end, lineEnds: inside.split("\n").length - 1 };
}
