import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { acceptedTerms, fail, ok, type Pack, type Result } from "@attune/core";
import type { BadRecord, UnreadableFile, UnwritableFile } from "../failures/failure.ts";
import { asFields } from "../input/fields.ts";
import { readingReason, writingReason } from "../input/system-reason.ts";
import { writeWhole } from "../output/write-file.ts";
import type { Surroundings } from "../surroundings.ts";

/** That a practice accepted the terms of a pack, as they stood on that day. */
export type Acceptance = {
  readonly id: string;
  readonly licence: string;
  /** SHA-256 of the terms, in hexadecimal digits. */
  readonly terms: string;
  /** The day at the place of the machine, such as 2026-11-25. */
  readonly day: string;
};

const recordIn = (practice: string): string => join(practice, "accepted.json");
const FORMAT = 1;

/** A hash of everything that a person agrees to; another one means that the terms were changed. */
export const hashOfTerms = (pack: Pack): string => createHash("sha256").update(acceptedTerms(pack)).digest("hex");

/**
 * What the practice has accepted; nothing where it has no record yet.
 *
 * @error bad-record when the record is damaged: then nobody can tell what was accepted.
 */
export async function readAcceptances(
  practice: string,
): Promise<Result<readonly Acceptance[], BadRecord | UnreadableFile>> {
  const file = recordIn(practice);
  try {
    const accepted = asRecord(JSON.parse(await readFile(file, "utf8")));
    return accepted === undefined ? fail({ kind: "bad-record", file }) : ok(accepted);
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ kind: "bad-record", file });
    const because = readingReason(error);
    return because === "not-found" ? ok([]) : fail({ kind: "unreadable-file", file, because });
  }
}

function asRecord(value: unknown): readonly Acceptance[] | undefined {
  const { format, accepted } = asFields(value);
  if (format !== FORMAT || !Array.isArray(accepted)) return undefined;
  const read = accepted.map(asAcceptance);
  return read.every((each) => each !== undefined) ? read : undefined;
}

function asAcceptance(value: unknown): Acceptance | undefined {
  const { id, licence, terms, day } = asFields(value);
  const isWhole =
    typeof id === "string" && typeof licence === "string" && typeof terms === "string" && typeof day === "string";
  return isWhole ? { id, licence, terms, day } : undefined;
}

/** @error unwritable-file with the reason; the record that was there then stays as it was. */
export async function writeAcceptances(
  practice: string,
  accepted: readonly Acceptance[],
  surroundings: Surroundings,
): Promise<Result<void, UnwritableFile>> {
  const made = await makeFolder(practice);
  if (!made.ok) return made;
  return writeWhole(recordIn(practice), `${JSON.stringify({ format: FORMAT, accepted }, null, 2)}\n`, surroundings);
}

/** A folder that only its owner may enter, with those above it. */
export async function makeFolder(folder: string): Promise<Result<void, UnwritableFile>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return ok(undefined);
  } catch (error) {
    return fail({ kind: "unwritable-file", file: folder, because: writingReason(error) });
  }
}
