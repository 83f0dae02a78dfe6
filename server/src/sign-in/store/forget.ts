import type { Instant } from "@attune/core";
import type { Tx } from "../../store/tables.ts";
import { MOST_TRIES } from "../back-off.ts";

/** How many rows went. */
export type Forgotten = { readonly codes: number; readonly signIns: number; readonly tries: number };

/**
 * Removes what signing in has left behind: codes and links that ran out, sign-ins that ended, tries that nobody made again.
 * An account whose tries are used up stays so.
 *
 * @param before a moment well in the past, such as 30 days ago
 */
export async function forgetSpent(tx: Tx, practice: string, before: Instant): Promise<Forgotten> {
  const codes = await tx
    .deleteFrom("sign_in_code")
    .where("practice_id", "=", practice)
    .where("ends_at", "<", before)
    .executeTakeFirst();
  const signIns = await tx
    .deleteFrom("sign_in")
    .where("practice_id", "=", practice)
    .where("ends_at", "<", before)
    .executeTakeFirst();
  const tries = await tx
    .deleteFrom("sign_in_failure")
    .where("practice_id", "=", practice)
    .where("last_at", "<", before)
    .where("failures", "<", MOST_TRIES)
    .executeTakeFirst();
  return {
    codes: Number(codes.numDeletedRows),
    signIns: Number(signIns.numDeletedRows),
    tries: Number(tries.numDeletedRows),
  };
}

/** Removes the questions of passkey ceremonies that were answered or ran out before a moment. @returns how many */
export async function forgetChallenges(tx: Tx, practice: string, before: Instant): Promise<number> {
  const gone = await tx
    .deleteFrom("sign_in_code")
    .where("practice_id", "=", practice)
    .where("purpose", "=", "passkey-challenge")
    .where("ends_at", "<", before)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
