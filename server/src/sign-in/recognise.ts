import { fail, type Instant, ok, type Result } from "@attune/core";
import type { Actor, ClientActor, MemberActor } from "../ports/actor.ts";
import type { Tables, Tx } from "../store/tables.ts";
import type { NotSignedIn } from "./failure.ts";
import { actorOf } from "./holder.ts";
import { laterBy, minutes } from "./moments.ts";
import { isSameHash, readToken, type SecretToken } from "./secret-token.ts";
import { knownHolder } from "./store/holders.ts";

/** Somebody who is signed in, and through which sign-in they speak. */
export type SignedIn = {
  readonly id: string;
  readonly actor: MemberActor | ClientActor;
  readonly beganAt: Instant;
};

export const LONGEST_IDLE = minutes(30);
/** So that not every request writes; idle time is at most this much shorter. */
const NOTED_EVERY = minutes(1);

/**
 * Who speaks, by the token they show.
 *
 * @param tx bound to the door of the practice that the token names
 * @error not-signed-in when the token is unknown or has ended, or its holder may no longer sign in.
 */
export async function recogniseSignIn(tx: Tx, token: string, now: Instant): Promise<Result<Actor, NotSignedIn>> {
  const found = await findSignIn(tx, token, now);
  return found.ok ? ok(found.value.actor) : found;
}

/** Like `recogniseSignIn`, with the sign-in itself: for signing out, and for what ends all others. */
export async function findSignIn(tx: Tx, token: string, now: Instant): Promise<Result<SignedIn, NotSignedIn>> {
  const read = readToken(token);
  if (!read.ok) return notSignedIn();
  const row = await openRow(tx, read.value, now);
  if (!row) return notSignedIn();

  const { practice } = read.value;
  const holder = await knownHolder(tx, practice, { kind: row.holder_kind, id: row.holder_id });
  if (!holder.ok) return holder;
  if (laterBy(row.seen_at, NOTED_EVERY) <= now) await noteSeen(tx, row, now);
  return ok({ id: row.id, actor: actorOf(practice, holder.value), beganAt: row.began_at });
}

const notSignedIn = () => fail({ kind: "not-signed-in" } as const);

async function openRow(
  tx: Tx,
  { practice, id, secretHash }: SecretToken,
  now: Instant,
): Promise<Tables["sign_in"] | undefined> {
  const row = await tx
    .selectFrom("sign_in")
    .selectAll()
    .where("practice_id", "=", practice)
    .where("id", "=", id)
    .where("state", "=", "open")
    .where("ends_at", ">", now)
    .where("seen_at", ">", laterBy(now, -LONGEST_IDLE))
    .executeTakeFirst();
  return row && isSameHash(row.token_hash, secretHash) ? row : undefined;
}

async function noteSeen(tx: Tx, { practice_id, id, seen_at }: Tables["sign_in"], now: Instant): Promise<void> {
  await tx
    .updateTable("sign_in")
    .set({ seen_at: now })
    .where("practice_id", "=", practice_id)
    .where("id", "=", id)
    .where("seen_at", "=", seen_at)
    .execute();
}
