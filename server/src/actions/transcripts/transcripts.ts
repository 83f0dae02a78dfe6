import { fail, ok, type Result, type SessionReview } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page, PageAsked } from "../../ports/records.ts";
import type { CodingSet, Deleted, KeptTranscript, TranscriptRow } from "../../ports/transcripts.ts";
import { madeByOf, reviewTalk } from "./review-talk.ts";

/** A transcript of a client. */
export type OfClient = { readonly client: string; readonly id: string };

export async function listTranscripts(
  { access, transcripts }: Ports,
  client: string,
  page: PageAsked,
): Promise<Result<Page<TranscriptRow>, Failure>> {
  const permit = await access.clientPermit("list-transcripts", client);
  return permit.ok ? transcripts.list(permit.value, page) : permit;
}

export async function readTranscript(
  { access, transcripts }: Ports,
  { client, id }: OfClient,
): Promise<Result<KeptTranscript, Failure>> {
  const permit = await access.clientPermit("read-transcript", client);
  return permit.ok ? transcripts.get(permit.value, id) : permit;
}

/** Removes a transcript and everything that was coded in it; says what went. */
export async function removeTranscript(
  { access, transcripts }: Ports,
  client: string,
  edit: { readonly id: string; readonly version: number },
): Promise<Result<readonly Deleted[], Failure>> {
  const permit = await access.clientPermit("remove-transcript", client);
  return permit.ok ? transcripts.remove(permit.value, edit) : permit;
}

export async function listCodings(
  { access, transcripts }: Ports,
  { client, id }: OfClient,
): Promise<Result<readonly CodingSet[], Failure>> {
  const permit = await access.clientPermit("list-codings", client);
  return permit.ok ? transcripts.codings(permit.value, id) : permit;
}

/**
 * The review of a session by all who coded it. Where people and the model coded the same turn, people win; of people,
 * whoever asks.
 *
 * @error not-coded while nobody has coded it.
 */
export async function readReview(
  { access, transcripts }: Ports,
  { client, id }: OfClient,
): Promise<Result<SessionReview, Failure>> {
  const permit = await access.clientPermit("read-review", client);
  if (!permit.ok) return permit;
  const coded = await transcripts.coded(permit.value, id);
  if (!coded.ok) return coded;
  const { transcript, sets } = coded.value;
  if (sets.length === 0) return fail({ kind: "not-coded", codingState: transcript.codingState });
  const codings = sets.flatMap((set) => set.codings);
  return ok(reviewTalk({ talk: transcript.talk, codings, madeBy: madeByOf(sets) }));
}
