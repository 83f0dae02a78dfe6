import type { Readable } from "node:stream";
import { fail, type Level, ok, type Result, readDelimited, readJson } from "@attune/core";
import type { BadCodes, BadLine, UnreadableFile } from "../failures/failure.ts";
import { MOST_BYTES, openForReading } from "../input/read-bytes.ts";
import { type Line, readLines } from "../input/read-lines.ts";
import { readingReason } from "../input/system-reason.ts";
import type { Surroundings } from "../surroundings.ts";
import { type CodedUnit, type CodedUnits, codedUnits } from "./coded-units.ts";

type CodesFailure = BadCodes | BadLine | UnreadableFile;
/** Failures inside a file; its name is added at the end. */
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
  const cells: string[] = [];
  for await (const line of readLines(stream, MOST_BYTES)) {
    const text = textOf(line);
    if (typeof text !== "string") return text;
    const isCsv = cells.length > 0 || !text.trimStart().startsWith("{");
    const refused = isCsv ? void cells.push("\n".repeat(line.number - 1 - lineCount(cells)) + text) : addLine(line.number, text, units);
    if (refused !== undefined) return refused;
  }
  return cells.length === 0 ? undefined : addTable(cells.join("\n"), units);
}
