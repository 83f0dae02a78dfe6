import { fail, ok } from "@attune/core";
import { sql } from "kysely";
import type { ClientPermit } from "../../access/permit.ts";
import type { NoteStore } from "../../ports/notes.ts";
import { type Desk, writerOf } from "../desk.ts";
import { openJson, sealJson } from "../sealing.ts";

/** The signing of notes, on the practice's database. */
export const noteStore = (desk: Desk): NoteStore => ({ sign: (permit, edit) => sign(desk, permit, edit) });

type Row = { readonly version: number; readonly sealed: Buffer; readonly state: "draft" | "signed" };

const ownNote = ({ tx, actor }: Desk, { client }: ClientPermit, id: string) =>
  tx
    .selectFrom("note")
    .select(["version", "sealed", sql<Row["state"]>`state`.as("state")])
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("id", "=", id);

async function sign(
  desk: Desk,
  permit: ClientPermit,
  { id, version }: Parameters<NoteStore["sign"]>[1],
): ReturnType<NoteStore["sign"]> {
  // A signed note cannot be taken for changing at all, so that it is there is seen without.
  const seen = await byAuthor(ownNote(desk, permit, id), desk, permit).executeTakeFirst();
  if (seen === undefined) return fail({ kind: "not-found" });
  const row = await byAuthor(ownNote(desk, permit, id), desk, permit)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.state === "signed") return fail({ kind: "locked" });
  if (row.version !== version) return fail({ kind: "changed-meanwhile", version: row.version });

  const sealer = { vault: desk.vault, client: permit.client, store: "record" } as const;
  const said = openJson(sealer, { table: "note", row: id, version }, row.sealed);
  if (!said.ok) return said;
  const next = version + 1;
  const sealed = sealJson(sealer, { table: "note", row: id, version: next }, said.value);
  if (!sealed.ok) return sealed;
  const { tx, actor, now, trail } = desk;
  await sql`update note set version = ${next}, changed_at = ${now}, state = 'signed', signed_at = ${now},
      signed_by = ${writerOf(desk)}, sealed = ${sealed.value}
    where practice_id = ${actor.practice} and client_id = ${permit.client} and id = ${id}`.execute(tx);
  trail.note({ action: permit.action, object: { kind: "note", id }, client: permit.client, outcome: "done" });
  return ok({ id, version: next });
}

function byAuthor(
  query: ReturnType<typeof ownNote>,
  desk: Desk,
  { onlyOwn }: ClientPermit,
): ReturnType<typeof ownNote> {
  return onlyOwn ? query.where("created_by", "=", writerOf(desk)) : query;
}
