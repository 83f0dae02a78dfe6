import { sql } from "kysely";
import type { Scope } from "../store/transaction.ts";
import type { Tx } from "../store/tables.ts";

/**
 * Turns a transaction to somebody else and to another moment. Months are told in one transaction, so that either all of
 * it is there or nothing; in between, row-level security binds whoever acts, as it would have at the time.
 */
export const actAs = (tx: Tx, { actor, now }: Scope): Promise<unknown> =>
  sql`select set_config('attune.kind', ${actor.kind}, true), set_config('attune.me', ${"id" in actor ? actor.id : ""}, true),
    set_config('attune.roles', ${actor.kind === "member" ? actor.roles.join(",") : ""}, true),
    set_config('attune.now', ${now}, true)`.execute(tx);
