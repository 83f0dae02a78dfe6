import { basename } from "node:path";
import { fail, joinTurns, ok, type Repair, type Result, readTranscript, type SessionParts } from "@attune/core";
import { importers } from "@attune/core/library";
import type { Failure } from "../failures/failure.ts";
import { askTherapist } from "../roles/ask-therapist.ts";
import { type Ask, type ChosenRoles, settleRoles } from "../roles/settle-roles.ts";
import type { Surroundings } from "../surroundings.ts";
import { readBytes, STANDARD_INPUT } from "./read-bytes.ts";

/** A transcript read whole, with everybody's part. */
export type ReadSession = SessionParts & {
  readonly transcript: { readonly format: string; readonly repairs: readonly Repair[] };
};

export type SessionRequest = {
  readonly file: string;
  readonly chosen: ChosenRoles;
  /** True asks who the therapist is, where nothing says so and somebody is at the terminal. */
  readonly mayAsk: boolean;
};

/** @error whatever keeps the file from being read, understood or given its speakers. */
export async function readSession(
  { file, chosen, mayAsk }: SessionRequest,
  surroundings: Surroundings,
): Promise<Result<ReadSession, Failure>> {
  const bytes = await readBytes(file, surroundings);
  if (!bytes.ok) return bytes;

  const name = file === STANDARD_INPUT ? {} : { name: basename(file) };
  const read = readTranscript({ bytes: bytes.value, ...name }, importers);
  if (!read.ok) return fail({ ...read.failure, file });

  const { format, repairs, pieces = "turns", turns: raw } = read.value;
  const ask: Ask | undefined =
    mayAsk && isAtTerminal(file, surroundings) ? (question) => askTherapist(question, surroundings) : undefined;
  const parts = await settleRoles({ joined: joinTurns(raw, pieces), raw }, chosen, ask);
  if (parts.ok) return ok({ ...parts.value, transcript: { format, repairs } });
  return fail(parts.failure.kind === "interrupted" ? parts.failure : { ...parts.failure, file });
}

/** Standard input cannot give both the transcript and the answer. */
const isAtTerminal = (file: string, { input, errors }: Surroundings): boolean =>
  file !== STANDARD_INPUT && errors.isTTY === true && input().isTTY === true;
