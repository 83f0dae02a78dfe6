import { fail, type Instant, ok, type Result } from "@attune/core";
import type { NotFound } from "../access/permit-for.ts";
import type { GuestActor } from "../ports/actor.ts";
import { isSameHash, type SecretToken } from "../sign-in/secret-token.ts";
import type { Tx } from "./tables.ts";

/**
 * Whoever holds a check-in link, which may be used up: then only the answer that was given before is found again, under
 * the key of the request.
 *
 * @param tx bound to the door of the practice that the link names
 * @error not-found when the link is unknown, was ended or has run out.
 */
export async function recogniseLink(
  tx: Tx,
  { practice, id, secretHash }: SecretToken,
  now: Instant,
): Promise<Result<GuestActor, NotFound>> {
  const row = await tx
    .selectFrom("invitation")
    .select("token_hash")
    .where("practice_id", "=", practice)
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .where("ends_at", ">", now)
    .executeTakeFirst();
  if (row === undefined || !isSameHash(row.token_hash, secretHash)) return fail({ kind: "not-found" });
  return ok({ kind: "guest", practice, id });
}

/** What became of a link. Only whoever has its secret is told. */
export type LinkState = "open" | "used" | "expired" | "revoked" | "unknown";

/** @param tx bound to the door of the practice that the link names */
export async function stateOfLink(tx: Tx, { practice, id, secretHash }: SecretToken, now: Instant): Promise<LinkState> {
  const row = await tx
    .selectFrom("invitation")
    .select(["token_hash", "used_at", "revoked_at", "ends_at"])
    .where("practice_id", "=", practice)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined || !isSameHash(row.token_hash, secretHash)) return "unknown";
  if (row.used_at !== null) return "used";
  if (row.revoked_at !== null) return "revoked";
  return row.ends_at > now ? "open" : "expired";
}
