import { fail, ok, type Result, readScoreTable, type ScoreRow } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import { decodeStrictly } from "../input/decode-strictly.ts";
import { readBytes } from "../input/read-bytes.ts";
import type { Surroundings } from "../surroundings.ts";
import type { KnownInstruments } from "./known-instruments.ts";

export type ScoresRequest = {
  readonly file: string;
  /** Only the rows of this one. */
  readonly instrument?: string | undefined;
  /** A client may have several. */
  readonly all?: boolean | undefined;
};

/**
 * The scores in a CSV file, or in standard input for `-`.
 *
 * @error bad-score-table with every problem and its line; unreadable-file where it cannot be opened; bad-line where a
 *   byte is no UTF-8.
 */
export async function readScores(
  { file, instrument, all = false }: ScoresRequest,
  known: KnownInstruments,
  surroundings: Surroundings,
): Promise<Result<readonly ScoreRow[], Failure>> {
  const bytes = await readBytes(file, surroundings);
  if (!bytes.ok) return bytes;
  const text = decodeStrictly(bytes.value);
  if (text === undefined) return fail({ kind: "bad-line", file, line: 0, because: "not-utf-8" });

  const instruments = known.map((each) => each.instrument);
  const only = instrument?.trim().toLowerCase();
  const rows = readScoreTable(text, { instruments, mayMix: all, ...(only !== undefined && { only }) });
  return rows.ok ? ok(rows.value) : fail({ ...rows.failure, file });
}
