import { stat } from "node:fs/promises";
import {
  fail,
  ok,
  type Pack,
  type PackProblems,
  QUESTIONNAIRE_FILE,
  type Result,
  readPack,
  readQuestionnaire,
} from "@attune/core";
import type { RefusedPack, UnreadableFile } from "../failures/failure.ts";
import { readingReason } from "../input/system-reason.ts";
import { type PackFiles, readPackFolder, readText } from "./read-pack-files.ts";

/** A form that passed all checks, with the files that it came from. */
export type CheckedForm = { readonly pack: Pack; readonly files: PackFiles };

/**
 * A form that a person points at: the folder of a pack, or a FHIR Questionnaire as one file.
 *
 * @param taken ids that other instruments have.
 * @error unreadable-file with the reason; bad-pack with every problem.
 */
export async function readForm(
  path: string,
  taken: ReadonlySet<string>,
): Promise<Result<CheckedForm, UnreadableFile | RefusedPack>> {
  const found = await stat(path).catch((error: unknown) => readingReason(error));
  if (typeof found === "string") return fail({ kind: "unreadable-file", file: path, because: found });
  const files = found.isDirectory() ? await readPackFolder(path) : await questionnaireFile(path);
  if (!files.ok) return files;

  const pack = readFiles(files.value, { accepted: true, taken });
  return pack.ok ? ok({ pack: pack.value, files: files.value }) : fail({ ...pack.failure, pack: path });
}

async function questionnaireFile(path: string): Promise<Result<PackFiles, UnreadableFile>> {
  const text = await readText(path);
  return text.ok ? ok(new Map([[QUESTIONNAIRE_FILE, text.value]])) : text;
}

type Reading = { readonly accepted: boolean; readonly taken: ReadonlySet<string> };

/** A Questionnaire where there is one, else a pack; a Questionnaire is the practice's own and needs no acceptance. */
export function readFiles(files: PackFiles, { accepted, taken }: Reading): Result<Pack, PackProblems> {
  const questionnaire = files.get(QUESTIONNAIRE_FILE);
  return questionnaire === undefined ? readPack(files, accepted, taken) : readQuestionnaire(questionnaire, taken);
}
