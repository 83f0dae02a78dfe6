import { basename, extname } from "node:path";
import { ok, type Result, reviewSession, type SessionReview } from "@attune/core";
import { indices, momentRules } from "@attune/core/library";
import type { Failure } from "../failures/failure.ts";
import { STANDARD_INPUT } from "../input/read-bytes.ts";
import { readSession } from "../input/read-session.ts";
import { loadCoder, SPOKEN } from "../models/load-coder.ts";
import type { ChosenRoles } from "../roles/settle-roles.ts";
import type { Surroundings } from "../surroundings.ts";
import { plain } from "../terminal/plain.ts";
import { codeTurns } from "./code-turns.ts";
import { type CodedParts, takeNamesOut } from "./take-names-out.ts";

export type ReviewSource = {
  readonly file: string;
  readonly chosen: ChosenRoles;
  readonly title?: string | undefined;
  /** Takes names out of everything that the review shows. */
  readonly redact: boolean;
};

export type MadeReview = { readonly review: SessionReview; readonly session: CodedParts };

/** @error whatever keeps the transcript from being read, or the model from being loaded. */
export async function makeReview(
  source: ReviewSource,
  surroundings: Surroundings,
): Promise<Result<MadeReview, Failure>> {
  const { file, chosen, redact } = source;
  const coder = await loadCoder(surroundings.root, SPOKEN);
  if (!coder.ok) return coder;
  const read = await readSession({ file, chosen, mayAsk: true }, surroundings);
  if (!read.ok) return read;

  const { transcript, ...parts } = read.value;
  const coded = { ...parts, codings: codeTurns(parts.turns, coder.value) };
  const session = redact ? takeNamesOut(coded) : coded;
  const { id, version, codebooks } = coder.value;
  const review = reviewSession(
    { ...session, title: titleOf(source), transcript, coder: { coder: id, version, codebooks } },
    { indices, moments: momentRules },
  );
  return ok({ review, session });
}

/** The name of a file may hold the name of a client, so it is no title where names are taken out. */
function titleOf({ file, title, redact }: ReviewSource): string {
  const given = plain(title ?? "");
  if (given !== "") return given;
  return file === STANDARD_INPUT || redact ? "Session review" : plain(basename(file, extname(file)));
}
