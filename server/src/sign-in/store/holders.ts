import { fail, ok, type Result } from "@attune/core";
import type { Role } from "../../ports/actor.ts";
import type { Tx } from "../../store/tables.ts";
import type { NotSignedIn } from "../failure.ts";
import { type Holder, type KnownHolder, NOBODY } from "../holder.ts";

/** The active member behind an address, or nobody. */
export async function memberByEmail(tx: Tx, practice: string, emailIndex: Buffer): Promise<Holder> {
  const row = await tx
    .selectFrom("member")
    .select("id")
    .where("practice_id", "=", practice)
    .where("email_index", "=", emailIndex)
    .where("state", "=", "active")
    .executeTakeFirst();
  return row ? { kind: "member", id: row.id } : NOBODY;
}

/** The client behind an address, or nobody. Who has ended therapy may still see their own record. */
export async function clientByEmail(tx: Tx, practice: string, emailIndex: Buffer): Promise<Holder> {
  const row = await tx
    .selectFrom("client")
    .select("id")
    .where("practice_id", "=", practice)
    .where("email_index", "=", emailIndex)
    .where("state", "!=", "erased")
    .executeTakeFirst();
  return row ? { kind: "client", id: row.id } : NOBODY;
}

/** @error not-signed-in when there is no such person, or they may no longer sign in. */
export async function knownHolder(tx: Tx, practice: string, holder: Holder): Promise<Result<KnownHolder, NotSignedIn>> {
  const known =
    holder.kind === "member" ? await member(tx, practice, holder.id) : await client(tx, practice, holder.id);
  return known ? ok(known) : fail({ kind: "not-signed-in" });
}

async function member(tx: Tx, practice: string, id: string): Promise<KnownHolder | undefined> {
  const row = await tx
    .selectFrom("member")
    .select(["roles", "email_index"])
    .where("practice_id", "=", practice)
    .where("id", "=", id)
    .where("state", "=", "active")
    .executeTakeFirst();
  return row && { kind: "member", id, roles: row.roles as readonly Role[], emailIndex: row.email_index };
}

async function client(tx: Tx, practice: string, id: string): Promise<KnownHolder | undefined> {
  const row = await tx
    .selectFrom("client")
    .select("email_index")
    .where("practice_id", "=", practice)
    .where("id", "=", id)
    .where("state", "!=", "erased")
    .executeTakeFirst();
  return row && { kind: "client", id, roles: [], emailIndex: row.email_index ?? undefined };
}
