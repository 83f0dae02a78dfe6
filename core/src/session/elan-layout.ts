import type { TimeColumn } from "./transcript-columns.ts";
import { findColumns } from "./transcript-columns.ts";

/** What one row says on one tier. */
export type TierText = { readonly tier: string; readonly participant: string; readonly text: string };

/** Where a tab-delimited export of ELAN keeps what. */
export type ElanLayout = {
  readonly width: number;
  readonly hasHeading: boolean;
  readonly begin: TimeColumn;
  readonly end: TimeColumn;
  readonly said: (cells: readonly string[]) => readonly TierText[];
};

const NO_TIERS = /^(?:begin|end|duration|file|media|annotator|linguistic type|tier type)\b/i;
const LOOKS_LIKE_TIME = /^(?:\d{1,3}:\d{2}:\d{2}[.,]\d{1,3}|\d{1,9}(?:[.,]\d{1,9})?)$/;
const LONGEST_CELL = 40;

/**
 * The layout that the first row shows; undefined when it is no row of ELAN's. It may be a heading, with one annotation
 * column or one column for each tier, or already an annotation: tier, perhaps participant, begin, end, perhaps
 * duration, text.
 *
 * @source ELAN manual, section "Export as tab-delimited text": https://www.mpi.nl/corpus/html/elan/
 */
export function findElanLayout(cells: readonly string[]): ElanLayout | undefined {
  return cells.some((cell) => /^begin\b/i.test(cell)) ? layoutOfHeading(cells) : layoutOfRow(cells);
}

function layoutOfHeading(cells: readonly string[]): ElanLayout | undefined {
  const begin = timeColumn(cells, /^begin\b/i);
  const end = timeColumn(cells, /^end\b/i);
  if (begin === undefined || end === undefined) return undefined;

  const width = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const shape = { width, hasHeading: true, begin, end };
  const tier = indexOf(cells, /^tier(?: ?name)?$/i);
  if (tier !== undefined) {
    const participant = indexOf(cells, /^participant\b/i);
    const text = indexOf(cells, /^(?:annotation|text|value|transcription)\b/i) ?? width - 1;
    return { ...shape, said: (row) => [pick(row, { tier, participant, text })] };
  }
  // Names of a speaker and a text column are those of some other table.
  if (findColumns(cells) !== undefined) return undefined;
  const tiers = [...cells.entries()].filter(([, name]) => name.trim() !== "" && !NO_TIERS.test(name));
  if (tiers.length === 0) return undefined;
  return {
    ...shape,
    said: (row) => tiers.map(([at, name]) => ({ tier: name.trim(), participant: "", text: row[at] ?? "" })),
  };
}

function layoutOfRow(cells: readonly string[]): ElanLayout | undefined {
  const inner = cells.slice(1, -1).map((cell) => cell.length <= LONGEST_CELL && LOOKS_LIKE_TIME.test(cell.trim()));
  const first = inner.indexOf(true);
  const times = inner.filter(Boolean).length;
  const isInARow = first !== -1 && inner.slice(first).every(Boolean);
  if (!isInARow || first > 1 || times < 2 || times > 3) return undefined;

  const begin = first + 1;
  const participant = first === 1 ? 1 : undefined;
  return {
    width: cells.length,
    hasHeading: false,
    begin: { at: begin, unit: "by-shape" },
    end: { at: begin + 1, unit: "by-shape" },
    said: (row) => [pick(row, { tier: 0, participant, text: cells.length - 1 })],
  };
}

type Cells = { readonly tier: number; readonly participant: number | undefined; readonly text: number };

const pick = (row: readonly string[], { tier, participant, text }: Cells): TierText => ({
  tier: row[tier] ?? "",
  participant: participant === undefined ? "" : (row[participant] ?? ""),
  text: row[text] ?? "",
});

function indexOf(cells: readonly string[], name: RegExp): number | undefined {
  const at = cells.findIndex((cell) => name.test(cell.trim()));
  return at === -1 ? undefined : at;
}

/** ELAN can write one time in several ways side by side; frames of a film (PAL, NTSC) are passed over. */
function timeColumn(cells: readonly string[], name: RegExp): TimeColumn | undefined {
  const at = cells.findIndex((cell) => name.test(cell) && !/pal|ntsc|smpte|frame/i.test(cell));
  if (at === -1) return undefined;
  const heading = cells[at] ?? "";
  const isSeconds = /ss\.m/i.test(heading);
  return { at, unit: isSeconds ? "seconds" : /msec|milli|\bms\b/i.test(heading) ? "milliseconds" : "by-shape" };
}
