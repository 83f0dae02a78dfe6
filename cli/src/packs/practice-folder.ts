import { isAbsolute, join, resolve } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import type { NoPracticeFolder } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";

type Where = Pick<Surroundings, "environment">;

/**
 * The folder of what a practice has decided and brought: ATTUNE_HOME, else a folder among the person's own data. Undefined
 * where the system names neither. It need not exist.
 *
 * @source XDG Base Directory Specification: a path that is not absolute is not to be used.
 */
export function practiceFolder({ environment }: Where): string | undefined {
  const { ATTUNE_HOME, XDG_DATA_HOME, LOCALAPPDATA, HOME } = environment;
  if (ATTUNE_HOME) return resolve(ATTUNE_HOME);
  const shared = [XDG_DATA_HOME, LOCALAPPDATA, HOME && join(HOME, ".local/share")].find(
    (each) => each && isAbsolute(each),
  );
  return shared ? join(shared, "attune") : undefined;
}

/** @error no-practice-folder where the system names none. */
export function needPracticeFolder(where: Where): Result<string, NoPracticeFolder> {
  const folder = practiceFolder(where);
  return folder === undefined ? fail({ kind: "no-practice-folder" }) : ok(folder);
}

/** Where the practice's own forms are kept, one folder each. */
export const ownPacksIn = (practice: string): string => join(practice, "packs");
