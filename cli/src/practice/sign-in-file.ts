import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import type { Failure, UnreadableFile, UnsafeFile } from "../failures/failure.ts";
import { asFields } from "../input/fields.ts";
import { readingReason } from "../input/system-reason.ts";
import { writeWhole } from "../output/write-file.ts";
import { makeFolder } from "../packs/acceptances.ts";
import { needPracticeFolder } from "../packs/practice-folder.ts";
import type { Surroundings } from "../surroundings.ts";

/** Who is signed in here: to which practice, with what, and until when at the latest. */
export type KeptSignIn = {
  readonly data: string;
  readonly token: string;
  readonly endsAt: string;
};

const FORMAT = 1;
const signInsIn = (practice: string): string => join(practice, "sign-in.json");

type Read = Result<readonly KeptSignIn[], UnreadableFile | UnsafeFile>;

/**
 * The sign-in that is kept for a practice's data folder; undefined where nobody is signed in.
 *
 * @error unsafe-file when others may read it or it is damaged.
 */
export async function signInOf(data: string, where: Surroundings): Promise<Result<KeptSignIn | undefined, Failure>> {
  const practice = needPracticeFolder(where);
  if (!practice.ok) return practice;
  const kept = await readSignIns(signInsIn(practice.value));
  return kept.ok ? ok(kept.value.find((each) => each.data === data)) : kept;
}

/** Keeps a sign-in, in a file that only its owner may read. One that was kept for the same practice goes. */
export async function keepSignIn(signIn: KeptSignIn, where: Surroundings): Promise<Result<void, Failure>> {
  return change(where, (before) => [...before.filter(({ data }) => data !== signIn.data), signIn]);
}

export async function forgetSignIn(data: string, where: Surroundings): Promise<Result<void, Failure>> {
  return change(where, (before) => before.filter((each) => each.data !== data));
}

async function change(
  where: Surroundings,
  changed: (before: readonly KeptSignIn[]) => readonly KeptSignIn[],
): Promise<Result<void, Failure>> {
  const practice = needPracticeFolder(where);
  if (!practice.ok) return practice;
  const file = signInsIn(practice.value);
  const before = await readSignIns(file);
  // A file that nobody can trust or read any more holds nothing to keep.
  const signIns = changed(before.ok ? before.value : []);
  const made = await makeFolder(practice.value);
  if (!made.ok) return made;
  return writeWhole(file, `${JSON.stringify({ format: FORMAT, signIns }, null, 2)}\n`, where);
}

const unsafe = (because: UnsafeFile["because"], file: string) =>
  fail<UnsafeFile>({ kind: "unsafe-file", file, because });

/** Rights of anybody but the owner. */
const OF_OTHERS = 0o077;

async function readSignIns(file: string): Promise<Read> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== "win32" && (mode & OF_OTHERS) !== 0) return unsafe("readable-by-others", file);
    const signIns = asSignIns(JSON.parse(await readFile(file, "utf8")));
    return signIns === undefined ? unsafe("damaged", file) : ok(signIns);
  } catch (error) {
    if (error instanceof SyntaxError) return unsafe("damaged", file);
    const because = readingReason(error);
    return because === "not-found" ? ok([]) : fail({ kind: "unreadable-file", file, because });
  }
}

function asSignIns(value: unknown): readonly KeptSignIn[] | undefined {
  const { format, signIns } = asFields(value);
  if (format !== FORMAT || !Array.isArray(signIns)) return undefined;
  const read = signIns.map(asSignIn);
  return read.every((each) => each !== undefined) ? read : undefined;
}

function asSignIn(value: unknown): KeptSignIn | undefined {
  const { data, token, endsAt } = asFields(value);
  const isWhole = typeof data === "string" && typeof token === "string" && typeof endsAt === "string";
  return isWhole ? { data, token, endsAt } : undefined;
}
