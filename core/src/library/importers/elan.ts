import { ok, type Result } from "../../foundation/result.ts";
import { type ElanLayout, findElanLayout, type TierText } from "../../session/elan-layout.ts";
import { ESTIMATED_TIMES, isCodeTier } from "../../session/elan-notes.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import { onOneLine } from "../../session/spacing.ts";
import { readTimeCell } from "../../session/time-cell.ts";
import type { Importer, UnreadableTranscript } from "../../session/transcript.ts";
import type { RawTurn, Timing } from "../../session/turn.ts";
import { refusals } from "../../session/unreadable.ts";

type Row = { readonly cells: readonly string[]; readonly line: number };
type TierTurn = RawTurn & { readonly timing: Timing; readonly isCode: boolean };

/**
 * A tab-delimited export of ELAN, with or without a heading: one tier for each speaker, in the order of time. The
 * speaker is the participant where the file names one, else the tier. Tiers of codes are left out, which is stated.
 *
 * @error wrong-columns at the first row, or at one that is shorter or longer; time-not-understood,
 *   ends-before-it-starts at a row.
 * @source ELAN manual, section "Export as tab-delimited text": https://www.mpi.nl/corpus/html/elan/
 */
export const elan: Importer = {
  id: "elan",
  name: "ELAN tab-delimited",
  endings: [".txt", ".tsv"],
  madeBy: "ELAN: Export As, Tab-delimited Text",
  carriesTimes: true,
  carriesSpeakers: true,
  pieces: "cues",

  recognises({ text }) {
    const [first] = rowsOf(text.slice(0, HEAD));
    const layout = findElanLayout(first?.cells ?? []);
    return layout === undefined ? 0 : layout.hasHeading ? 0.92 : 0.88;
  },

  read({ text }) {
    const rows = rowsOf(text);
    const layout = findElanLayout(rows[0]?.cells ?? []);
    if (layout === undefined) return refuse("wrong-columns", rows[0]?.line ?? 1);

    const read = readRows(layout.hasHeading ? rows.slice(1) : rows, layout);
    if (!read.ok) return read;
    const isEstimated = text.startsWith(ESTIMATED_TIMES);
    const tally = new RepairTally();
    const turns: RawTurn[] = [];
    for (const { isCode, timing, ...turn } of read.value) {
      if (isCode) tally.add("notice-left-out", turn.line);
      else turns.push({ ...turn, timing: { ...timing, estimated: isEstimated } });
    }
    if (isEstimated && turns.length > 0) tally.add("times-estimated", undefined, turns.length);
    return ok({ turns, repairs: tally.all() });
  },
};

const HEAD = 8000;
const refuse = refusals("elan");

/** A line that begins with `#` and holds no tab is a comment, as is the name of the file that ELAN may put first. */
const COMMENT = /^"?#[^\t]*$/;

function rowsOf(text: string): readonly Row[] {
  const rows = text.split("\n").map((line, at): Row => ({ cells: line.split("\t"), line: at + 1 }));
  return rows.filter(
    ({ cells: [first = "", ...more] }) => more.length > 0 || (first.trim() !== "" && !COMMENT.test(first)),
  );
}

function readRows(rows: readonly Row[], layout: ElanLayout): Result<readonly TierTurn[], UnreadableTranscript> {
  const turns: TierTurn[] = [];
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    const timing = readTiming(row, layout);
    if (!timing.ok) return timing;
    const said = layout.said(row.cells).map((tier) => toTurn(tier, row.line, timing.value));
    const spoken = said.filter(({ text }) => text !== "");
    if (spoken.some(({ speakerLabel }) => speakerLabel === "")) return refuse("no-speaker", row.line);
    turns.push(...spoken);
  }
  return ok(turns.sort((one, other) => one.timing.start - other.timing.start));
}

const toTurn = ({ tier, participant, text }: TierText, line: number, timing: Timing): TierTurn => ({
  speakerLabel: onOneLine(participant) || onOneLine(tier),
  text: onOneLine(text),
  timing,
  line,
  isCode: isCodeTier(tier),
});

function readTiming({ cells, line }: Row, { width, begin, end }: ElanLayout): Result<Timing, UnreadableTranscript> {
  const isWider = cells.slice(width).some((cell) => cell.trim() !== "");
  if (cells.length < width || isWider) return refuse("wrong-columns", line);
  const from = readTimeCell(cells[begin.at] ?? "", begin.unit);
  const to = readTimeCell(cells[end.at] ?? "", end.unit);
  if (from === undefined || to === undefined) return refuse("time-not-understood", line);
  if (to < from) return refuse("ends-before-it-starts", line);
  return ok({ start: from, end: to, estimated: false });
}
