import type { Instant } from "@attune/core";
import type { Tables } from "../../store/tables.ts";
import { type AtDoor, openAtDoor, sealAtDoor } from "../door.ts";
import type { Holder } from "../holder.ts";

export type CredentialKind = Tables["credential"]["kind"];

export type Credential = {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly holder: Holder;
  /** The last time step of an authenticator, the signature count of a passkey. */
  readonly counter: number;
  readonly createdAt: Instant;
  readonly usedAt: Instant | undefined;
  /** What the vault kept: a password's hash, an authenticator's key, a passkey's public key. */
  readonly kept: string;
};

export type NewCredential = {
  readonly kind: CredentialKind;
  readonly kept: string;
  readonly counter?: number;
  readonly lookup?: Buffer;
};

/** An authenticator whose first code was not yet given; none of its codes opens anything. */
export const NOT_CONFIRMED = -1;

export async function addCredential({ door, tx, now }: AtDoor, holder: Holder, added: NewCredential): Promise<string> {
  const id = door.ids.next();
  const row = {
    practice_id: door.vault.practice,
    id,
    holder_kind: holder.kind,
    holder_id: holder.id,
    kind: added.kind,
    created_at: now,
    used_at: null,
    lookup: added.lookup ?? null,
    counter: added.counter ?? 0,
    sealed: sealAtDoor(door.vault, { table: "credential", row: id }, added.kept),
  };
  await tx.insertInto("credential").values(row).execute();
  return id;
}

/** A holder's credentials of these kinds, the oldest first. */
export async function credentialsOf(
  at: AtDoor,
  holder: Holder,
  kinds: readonly CredentialKind[],
): Promise<readonly Credential[]> {
  const rows = await ofHolder(at, holder, kinds).selectAll().orderBy("id").execute();
  return rows.map((row) => read(at, row));
}

export async function countCredentials(at: AtDoor, holder: Holder, kind: CredentialKind): Promise<number> {
  const rows = await ofHolder(at, holder, [kind]).select("id").execute();
  return rows.length;
}

const ofHolder = ({ door, tx }: AtDoor, holder: Holder, kinds: readonly CredentialKind[]) =>
  tx
    .selectFrom("credential")
    .where("practice_id", "=", door.vault.practice)
    .where("holder_id", "=", holder.id)
    .where("holder_kind", "=", holder.kind)
    .where("kind", "in", kinds);

/** The passkey or recovery code behind what a caller shows. */
export async function credentialByLookup(at: AtDoor, lookup: Buffer): Promise<Credential | undefined> {
  const row = await at.tx
    .selectFrom("credential")
    .selectAll()
    .where("practice_id", "=", at.door.vault.practice)
    .where("lookup", "=", lookup)
    .executeTakeFirst();
  return row && read(at, row);
}

function read({ door }: AtDoor, row: Tables["credential"]): Credential {
  return {
    id: row.id,
    kind: row.kind,
    holder: { kind: row.holder_kind, id: row.holder_id },
    counter: row.counter,
    createdAt: row.created_at,
    usedAt: row.used_at ?? undefined,
    kept: openAtDoor(door.vault, { table: "credential", row: row.id }, row.sealed),
  };
}

/** Whether the counter was still lower, and now is this: of two that come at once with one code, one is late. */
export async function raiseCounter(at: AtDoor, id: string, counter: number): Promise<boolean> {
  const changed = await at.tx
    .updateTable("credential")
    .set({ counter, used_at: at.now })
    .where("practice_id", "=", at.door.vault.practice)
    .where("id", "=", id)
    .where("counter", "<", counter)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export async function noteUse(at: AtDoor, id: string, counter: number): Promise<void> {
  await at.tx
    .updateTable("credential")
    .set({ counter, used_at: at.now })
    .where("practice_id", "=", at.door.vault.practice)
    .where("id", "=", id)
    .execute();
}

/** Whether it was there to remove: of two that use one recovery code at once, one is late. */
export async function removeCredential({ door, tx }: AtDoor, holder: Holder, id: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom("credential")
    .where("practice_id", "=", door.vault.practice)
    .where("holder_id", "=", holder.id)
    .where("id", "=", id)
    .executeTakeFirst();
  return removed.numDeletedRows === 1n;
}

/** @param except stays, although of the kind */
export async function removeCredentials(
  { door, tx }: AtDoor,
  holder: Holder,
  { kinds, except }: { readonly kinds: readonly CredentialKind[]; readonly except?: string },
): Promise<void> {
  const all = tx
    .deleteFrom("credential")
    .where("practice_id", "=", door.vault.practice)
    .where("holder_kind", "=", holder.kind)
    .where("holder_id", "=", holder.id)
    .where("kind", "in", kinds);
  await (except === undefined ? all : all.where("id", "!=", except)).execute();
}
