import { fail, ok, type Result } from "@attune/core";
import type { Permit } from "../../access/permit.ts";
import type { ClientStore } from "../../ports/clients.ts";
import { type Desk, writerOf } from "../desk.ts";
import { sameVersion } from "../practice/sealed-row.ts";
import type { ClientFileRow } from "../tables.ts";
import { addClient } from "./add-client.ts";
import { caseload } from "./caseload.ts";
import { asFile, clearColumns, openFacts, sealFacts, withOwnEmail } from "./client-facts.ts";

/** Who the clients are, and the caseload. */
export const clientStore = (desk: Desk): ClientStore => ({
  add: (permit, client) => add(desk, permit, client),
  read: (permit) => read(desk, permit),
  change: (permit, edit) => change(desk, permit, edit),
  caseload: (permit, asked) => caseload(desk, permit, asked),
});

async function add(
  desk: Desk,
  { action }: Permit,
  { id, facts }: Parameters<ClientStore["add"]>[1],
): ReturnType<ClientStore["add"]> {
  const added = await withOwnEmail(() => addClient(desk, { id, facts, member: writerOf(desk) }));
  if (!added.ok) return added;
  desk.trail.note({ action, object: { kind: "client", id }, client: id, outcome: "done" });
  return ok({ id, version: 1 });
}

/** The file of the client that a permit is about; one who was erased has none. */
const fileOf = ({ tx, vault }: Desk, client: string) =>
  tx
    .selectFrom("client")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("id", "=", client)
    .where("state", "<>", "erased");

async function read(
  desk: Desk,
  { action, client }: Parameters<ClientStore["read"]>[0],
): ReturnType<ClientStore["read"]> {
  const row = await fileOf(desk, client).executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  const said = openFacts(desk.vault, row);
  if (!said.ok) return said;
  desk.trail.note({ action, object: { kind: "client", id: client }, client, outcome: "seen" });
  return ok(asFile(row, said.value));
}

async function change(
  desk: Desk,
  { action, client }: Parameters<ClientStore["change"]>[0],
  edit: Parameters<ClientStore["change"]>[1],
): ReturnType<ClientStore["change"]> {
  const row = await fileOf(desk, client).forUpdate().executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  const same = sameVersion(row, edit.version);
  if (!same.ok) return same;
  const written = await withOwnEmail(() => write(desk, row, edit));
  if (!written.ok) return written;
  desk.trail.note({ action, object: { kind: "client", id: client }, client, outcome: "done" });
  return ok({ id: client, version: row.version + 1 });
}

async function write(
  { tx, vault, now }: Desk,
  row: ClientFileRow,
  { facts, state = row.state === "ended" ? "ended" : "active", retainUntil }: Parameters<ClientStore["change"]>[1],
): Promise<Result<void, { readonly kind: "not-found" }>> {
  const version = row.version + 1;
  const sealed = sealFacts(vault, { id: row.id, version }, facts);
  if (!sealed.ok) return sealed;
  const keptUntil = row.state === "ended" ? row.retain_until : (retainUntil ?? null);
  await tx
    .updateTable("client")
    .set({
      version,
      state,
      ...clearColumns(vault, facts),
      changed_at: now,
      retain_until: state === "ended" ? keptUntil : null,
      sealed: sealed.value,
    })
    .where("practice_id", "=", vault.practice)
    .where("id", "=", row.id)
    .execute();
  return ok(undefined);
}
