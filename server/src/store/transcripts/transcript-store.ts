import { fail, ok, type Result } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { LeadsNowhere } from "../../ports/records.ts";
import type {
  KeptTranscript,
  TranscriptRow as Listed,
  NewTranscript,
  TranscriptStore,
} from "../../ports/transcripts.ts";
import { type Desk, writerOf } from "../desk.ts";
import { asPage, goesOn } from "../paging.ts";
import type { Tables, TranscriptRow } from "../tables.ts";
import { setsOf } from "./coding-rows.ts";
import { lockConsents } from "./lock-consents.ts";
import { saveOwn } from "./own-codings.ts";
import {
  openTalk,
  type Place,
  sealTalk,
  setCodingState,
  transcriptAt,
  transcriptsOf,
  transcriptToChange,
} from "./transcript-rows.ts";

/** Transcripts on the practice's database. What is seen or written goes onto the trail here. */
export const transcriptStore = (desk: Desk): TranscriptStore => ({
  list: (permit, page) => list(desk, permit, page),
  add: (permit, transcript) => add(desk, permit, transcript),
  get: (permit, id) => get(desk, permit, id),
  remove: (permit, edit) => remove(desk, permit, edit),
  waits: (permit, id) => waits(desk, permit, id),
  holdConsents: ({ client }) => lockConsents(desk, client),
  talk: (permit, id) => talk(desk, permit, id),
  codings: (permit, id) => codings(desk, permit, id),
  coded: (permit, id) => coded(desk, permit, id),
  saveOwn: (permit, own) => saveOwn(desk, permit, own),
});

type Event = { readonly outcome: "seen" | "done"; readonly id?: string };

function note({ trail }: Desk, { action, client }: ClientPermit, { outcome, id }: Event): void {
  trail.note({ action, ...(id !== undefined && { object: { kind: "transcript", id } }), client, outcome });
}

const placeOf = ({ client }: ClientPermit, id: string): Place => ({ client, id });

type Row = Pick<Tables["transcript"], "id" | "version" | "session_id" | "happened_at" | "names_out" | "coding_state">;

const shown = (row: Row) => ({
  id: row.id,
  version: row.version,
  ...(row.session_id !== null && { sessionId: row.session_id }),
  happenedAt: row.happened_at,
  namesOut: row.names_out,
  codingState: row.coding_state,
});

async function list(
  desk: Desk,
  permit: ClientPermit,
  page: Parameters<TranscriptStore["list"]>[1],
): ReturnType<TranscriptStore["list"]> {
  const further = goesOn(page, { at: "happened_at", id: "id" });
  if (!further.ok) return further;
  const rows = await transcriptsOf(desk, permit.client)
    .clearSelect()
    .select(["id", "version", "session_id", "happened_at", "turns", "names_out", "coding_state"])
    .where(further.value)
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  note(desk, permit, { outcome: "seen" });
  return ok(
    asPage(rows, page, {
      row: (row): Listed => ({ ...shown(row), turns: row.turns }),
      cursor: ({ happened_at, id }) => ({ happenedAt: happened_at, id }),
    }),
  );
}

async function add(desk: Desk, permit: ClientPermit, transcript: NewTranscript): ReturnType<TranscriptStore["add"]> {
  const when = await happenedAt(desk, permit.client, transcript);
  if (!when.ok) return when;
  const { talk, namesOut, sessionId = null, codingState } = transcript;
  const id = desk.ids.next();
  const key = { practice_id: desk.actor.practice, client_id: permit.client, id, version: 1 };
  const sealed = sealTalk(desk, key, talk);
  if (!sealed.ok) return sealed;
  const row: TranscriptRow = {
    ...key,
    happened_at: when.value,
    created_at: desk.now,
    created_by: writerOf(desk),
    changed_at: desk.now,
    session_id: sessionId,
    turns: talk.turns.length,
    names_out: namesOut,
    coding_state: codingState,
    sealed: sealed.value,
  };
  await desk.tx.insertInto("transcript").values(row).execute();
  note(desk, permit, { outcome: "done", id });
  return ok({ id, version: 1 });
}

/** @error leads-nowhere when the client has no such session. */
async function happenedAt(
  { tx, actor, now }: Desk,
  client: string,
  { sessionId, happenedAt: told }: NewTranscript,
): Promise<Result<TranscriptRow["happened_at"], LeadsNowhere>> {
  if (sessionId === undefined) return ok(told ?? now);
  const session = await tx
    .selectFrom("session")
    .select("happened_at")
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("id", "=", sessionId)
    .executeTakeFirst();
  return session === undefined ? fail({ kind: "leads-nowhere" }) : ok(told ?? session.happened_at);
}

async function get(desk: Desk, permit: ClientPermit, id: string): ReturnType<TranscriptStore["get"]> {
  const row = await transcriptAt(desk, placeOf(permit, id));
  if (row === undefined) return fail({ kind: "not-found" });
  note(desk, permit, { outcome: "seen", id });
  const opened = openTalk(desk, row);
  return opened.ok ? ok<KeptTranscript>({ ...shown(row), talk: opened.value }) : opened;
}

async function talk(desk: Desk, permit: ClientPermit, id: string): ReturnType<TranscriptStore["talk"]> {
  const row = await transcriptAt(desk, placeOf(permit, id));
  return row === undefined ? fail({ kind: "not-found" }) : openTalk(desk, row);
}

async function remove(
  desk: Desk,
  permit: ClientPermit,
  { id, version }: Parameters<TranscriptStore["remove"]>[1],
): ReturnType<TranscriptStore["remove"]> {
  const row = await transcriptToChange(desk, placeOf(permit, id));
  if (row === undefined) return fail({ kind: "not-found" });
  if (row.version !== version) return fail({ kind: "changed-meanwhile", version: row.version });
  const place = [desk.actor.practice, permit.client] as const;
  const gone = await desk.tx
    .deleteFrom("coding")
    .where("practice_id", "=", place[0])
    .where("client_id", "=", place[1])
    .where("transcript_id", "=", id)
    .executeTakeFirst();
  await desk.tx
    .deleteFrom("transcript")
    .where("practice_id", "=", place[0])
    .where("client_id", "=", place[1])
    .where("id", "=", id)
    .execute();
  note(desk, permit, { outcome: "done", id });
  return ok([
    { kind: "transcript", count: 1 },
    { kind: "coding", count: Number(gone.numDeletedRows) },
  ]);
}

async function waits(desk: Desk, permit: ClientPermit, id: string): ReturnType<TranscriptStore["waits"]> {
  const row = await transcriptToChange(desk, placeOf(permit, id));
  if (row === undefined) return fail({ kind: "not-found" });
  note(desk, permit, { outcome: "done", id });
  return row.coding_state === "waiting" ? ok(undefined) : setCodingState(desk, row, "waiting");
}

async function coded(desk: Desk, permit: ClientPermit, id: string): ReturnType<TranscriptStore["coded"]> {
  const transcript = await get(desk, permit, id);
  if (!transcript.ok) return transcript;
  const sets = await setsOf(desk, placeOf(permit, id));
  return sets.ok ? ok({ transcript: transcript.value, sets: sets.value }) : sets;
}

async function codings(desk: Desk, permit: ClientPermit, id: string): ReturnType<TranscriptStore["codings"]> {
  const place = placeOf(permit, id);
  if ((await transcriptAt(desk, place)) === undefined) return fail({ kind: "not-found" });
  note(desk, permit, { outcome: "seen", id });
  return setsOf(desk, place);
}
