import { join, resolve } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import type { NoPracticeFolder } from "../failures/failure.ts";
import { practiceFolder } from "../packs/practice-folder.ts";
import type { Surroundings } from "../surroundings.ts";

/** Which practice is meant, as options say it. */
export type WhichPractice = {
  readonly data?: string | undefined;
  readonly demo?: boolean | undefined;
};

/**
 * The folder in which a practice's server keeps everything: the one that is named, else one in the practice folder. A
 * practice of invented people lies in a folder beside it.
 *
 * @error no-practice-folder where none is named and the system names none.
 */
export function dataFolderOf(
  { data, demo = false }: WhichPractice,
  where: Pick<Surroundings, "environment">,
): Result<string, NoPracticeFolder> {
  const usual = practiceFolder(where);
  const folder = data === undefined ? usual && join(usual, "practice") : resolve(data);
  if (folder === undefined) return fail({ kind: "no-practice-folder" });
  return ok(demo ? `${folder}-demo` : folder);
}

/** Where the server of a data folder listens for whoever sits at this machine. */
export const socketIn = (folder: string): string => join(folder, "attune.sock");
