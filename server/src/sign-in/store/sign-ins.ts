import type { Instant } from "@attune/core";
import type { Tables } from "../../store/tables.ts";
import type { AtDoor, Caller } from "../door.ts";
import type { Holder } from "../holder.ts";
import { couldBeId } from "../ids.ts";
import { hours, laterBy } from "../moments.ts";
import { makeToken } from "../secret-token.ts";

const LONGEST_SIGN_IN = hours(12);

/** A sign-in as its holder sees it in a list. */
export type SignIn = {
  readonly id: string;
  readonly callerKind: Caller["kind"];
  readonly beganAt: Instant;
  readonly seenAt: Instant;
  readonly endsAt: Instant;
};

/** The token is told this once. */
export type NewSignIn = { readonly token: string; readonly endsAt: Instant };

export async function addSignIn(
  { door, tx, now }: AtDoor,
  holder: Holder,
  callerKind: Caller["kind"],
): Promise<NewSignIn> {
  const practice_id = door.vault.practice;
  const id = door.ids.next();
  const { text, secretHash } = makeToken(practice_id, id);
  const endsAt = laterBy(now, LONGEST_SIGN_IN);
  const row = {
    practice_id,
    id,
    holder_kind: holder.kind,
    holder_id: holder.id,
    token_hash: secretHash,
    caller_kind: callerKind,
    state: "open" as const,
    began_at: now,
    seen_at: now,
    ends_at: endsAt,
    ended_at: null,
  };
  await tx.insertInto("sign_in").values(row).execute();
  return { token: text, endsAt };
}

/** A holder's open sign-ins, the latest first. Those idle for too long are among them only until `idleSince`. */
export async function openSignIns(
  { door, tx, now }: AtDoor,
  holder: Holder,
  idleSince: Instant,
): Promise<readonly SignIn[]> {
  const rows = await tx
    .selectFrom("sign_in")
    .selectAll()
    .where("practice_id", "=", door.vault.practice)
    .where("holder_kind", "=", holder.kind)
    .where("holder_id", "=", holder.id)
    .where("state", "=", "open")
    .where("ends_at", ">", now)
    .where("seen_at", ">", idleSince)
    .orderBy("id", "desc")
    .execute();
  return rows.map(read);
}

const read = (row: Tables["sign_in"]): SignIn => ({
  id: row.id,
  callerKind: row.caller_kind,
  beganAt: row.began_at,
  seenAt: row.seen_at,
  endsAt: row.ends_at,
});

const open = ({ door, tx, now }: AtDoor, holder: Holder) =>
  tx
    .updateTable("sign_in")
    .set({ state: "ended", ended_at: now })
    .where("practice_id", "=", door.vault.practice)
    .where("holder_kind", "=", holder.kind)
    .where("holder_id", "=", holder.id)
    .where("state", "=", "open");

/** Whether there was one to end. */
export async function endOneSignIn(at: AtDoor, holder: Holder, id: string): Promise<boolean> {
  if (!couldBeId(id)) return false;
  const ended = await open(at, holder).where("id", "=", id).executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** @param except stays open: the one through which the caller speaks */
export async function endSignIns(at: AtDoor, holder: Holder, except?: string): Promise<void> {
  await (except === undefined ? open(at, holder) : open(at, holder).where("id", "!=", except)).execute();
}
