import type { Readable } from "node:stream";
import { fail, type Level, ok, type Result, readDelimited, readJson } from "@attune/core";
import type { BadCodes, BadLine, UnreadableFile } from "../failures/failure.ts";
import { decodeStrictly } from "../input/decode-strictly.ts";
import { asFields, type Fields } from "../input/fields.ts";
import { MOST_BYTES, openForReading } from "../input/read-bytes.ts";
import { readLines } from "../input/read-lines.ts";
import { readingReason } from "../input/system-reason.ts";
import type { Surroundings } from "../surroundings.ts";
import { type CodedUnit, type CodedUnits, codedUnits } from "./coded-units.ts";

type CodesFailure = BadCodes | BadLine | UnreadableFile;
/** A failure inside a file, whose name is added at the end. */
type Unnamed = Omit<BadCodes, "file"> | Omit<BadLine, "file">;

/**
 * The codes in a file that `attune code` wrote, or in a CSV with the columns id, turn, codebook, code and level. Which
 * of the two it is, its first character says.
 *
 * @error bad-line or bad-codes at the first line that cannot be read, or that codes a turn anew.
 */
export async function readCodes(
  file: string,
  { input }: Pick<Surroundings, "input">,
): Promise<Result<CodedUnits, CodesFailure>> {
  const opened = await openForReading(file, input);
  if (!opened.ok) return opened;
  const units = codedUnits();
  try {
    const refused = await addAll(opened.value.stream(), units);
    if (refused !== undefined) return fail({ ...refused, file });
  } catch (error) {
    return fail({ kind: "unreadable-file", file, because: readingReason(error) });
  }
  return units.size() > 0 ? ok(units) : fail({ kind: "bad-codes", file, line: 0, because: "nothing-coded" });
}

async function addAll(stream: Readable, units: CodedUnits): Promise<Unnamed | undefined> {
  const table: string[] = [];
  let size = 0;
  for await (const { number, bytes } of readLines(stream, MOST_BYTES)) {
    size += bytes?.length ?? 0;
    const text = bytes && decodeStrictly(bytes);
    if (bytes === undefined || text === undefined)
      return badLine(number, bytes === undefined ? "too-long" : "not-utf-8");

    const isTable = table.length > 0 || !text.trimStart().startsWith("{");
    if (isTable && size > MOST_BYTES) return badLine(number, "too-long");
    // Empty lines are passed over by the reader; their place is kept, so that lines count as in the file.
    if (isTable) table.push(...Array.from({ length: number - 1 - table.length }, () => ""), text);
    const refused = isTable ? undefined : addSession(number, text, units);
    if (refused !== undefined) return refused;
  }
  return table.length === 0 ? undefined : addTable(table.join("\n"), units);
}

const badLine = (line: number, because: BadLine["because"]): Unnamed => ({ kind: "bad-line", line, because });
const badCodes = (line: number, because: BadCodes["because"]): Unnamed => ({ kind: "bad-codes", line, because });

function addSession(line: number, text: string, units: CodedUnits): Unnamed | undefined {
  const read = readJson(text);
  if (!read.ok) return badLine(line, read.failure.kind === "not-json" ? "not-json" : "too-much");
  const { id, codings } = asFields(read.value);
  if (typeof id !== "string") return wrongCodings(line, "id");
  if (!Array.isArray(codings)) return wrongCodings(line, "codings");

  for (const [at, each] of codings.entries()) {
    const unit = readCoding(id, asFields(each));
    if (typeof unit === "string") return wrongCodings(line, `codings[${at}].${unit}`);
    if (!units.add(unit)) return badCodes(line, "coded-twice");
  }
  return undefined;
}

const wrongCodings = (line: number, at: string): Unnamed => ({
  kind: "bad-line",
  line,
  because: "wrong-codings",
  at,
});

/** Only what is compared is looked at: a person's codes have no confidence. Gives the name of the field that is wrong. */
function readCoding(session: string, { turn, codebook, code, level }: Fields): CodedUnit | string {
  if (typeof turn !== "number" || !Number.isSafeInteger(turn) || turn < 0) return "turn";
  if (typeof codebook !== "string" || codebook === "") return "codebook";
  if (typeof code !== "string" || code === "") return "code";
  if (typeof level !== "number" && (typeof level !== "string" || level === "")) return "level";
  return { session, turn, codebook, code, level };
}

const COLUMNS = ["id", "turn", "codebook", "code", "level"] as const;

function addTable(text: string, units: CodedUnits): Unnamed | undefined {
  const delimiter = text.slice(0, text.indexOf("\n")).includes(";") ? ";" : ",";
  const table = readDelimited(text, delimiter);
  if (!table.ok) return badCodes(table.failure.line, "quotes-not-closed");

  const [head, ...rows] = table.value;
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (COLUMNS.some((column) => !names.includes(column))) return badCodes(head?.line ?? 1, "wrong-columns");
  for (const { cells, line } of rows) {
    const unit = readRow((column) => cells[names.indexOf(column)]?.trim() ?? "");
    if (typeof unit === "string") return badCodes(line, unit);
    if (!units.add(unit)) return badCodes(line, "coded-twice");
  }
  return undefined;
}

function readRow(cell: (column: (typeof COLUMNS)[number]) => string): CodedUnit | "bad-turn" | "empty-cell" {
  const [session, codebook, code, level] = [cell("id"), cell("codebook"), cell("code"), cell("level")];
  if ([session, codebook, code, level].includes("")) return "empty-cell";
  if (!/^\d{1,9}$/.test(cell("turn"))) return "bad-turn";
  return { session, turn: Number(cell("turn")), codebook, code, level: readLevel(level) };
}

const readLevel = (cell: string): Level => (/^-?\d{1,9}(?:\.\d{1,9})?$/.test(cell) ? Number(cell) : cell);
