import type { Instant, Result } from "@attune/core";
import { sql } from "kysely";
import { faultPoint } from "../faults/fault-point.ts";
import type { Actor } from "../ports/actor.ts";
import type { Database } from "./database.ts";
import type { Tx } from "./tables.ts";

/** What a transaction is bound to: who acts, and the moment by the practice's clock. */
export type Scope = {
  readonly actor: Actor;
  readonly now: Instant;
  /**
   * True for work that is done again from the start where it was lost: nobody was told that it is done, so it need not wait
   * for the disk. What is committed after it brings it there, or it is lost together with what says that it was done.
   */
  readonly isDoneAgain?: boolean;
};

/** A serialisation failure, and a deadlock: the whole transaction may be tried again. */
const MAY_PASS = new Set(["40001", "40P01"]);
const MOST_TRIES = 5;

/**
 * Does work in one transaction under the role that row-level security binds. A failure rolls everything back; where the
 * database asks for it, the work is done again from the start, so it must touch nothing but the database.
 */
export async function inTransaction<Value, Failure>(
  database: Database,
  scope: Scope,
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  let attempt = 1;
  let outcome = await tried(database, scope, work);
  while (outcome === AGAIN) {
    attempt += 1;
    outcome = attempt < MOST_TRIES ? await tried(database, scope, work) : await once(database, scope, work);
  }
  return outcome;
}

const AGAIN = Symbol("the whole transaction may be tried again");

async function tried<Value, Failure>(
  database: Database,
  scope: Scope,
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure> | typeof AGAIN> {
  try {
    return await once(database, scope, work);
  } catch (error) {
    if (!MAY_PASS.has(codeOf(error))) throw error;
    return AGAIN;
  }
}

/** Carries a failure through the rollback. */
class RolledBack extends Error {
  readonly outcome: Result<never, unknown>;
  constructor(outcome: Result<never, unknown>) {
    super("rolled back");
    this.outcome = outcome;
  }
}

async function once<Value, Failure>(
  database: Database,
  scope: Scope,
  work: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  try {
    const done = await database.kysely.transaction().execute(async (tx) => {
      await bind(tx, scope);
      const outcome = await work(tx);
      if (!outcome.ok) throw new RolledBack(outcome as Result<never, unknown>);
      faultPoint("before-commit");
      return outcome;
    });
    faultPoint("after-commit");
    return done;
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as Result<Value, Failure>;
    throw error;
  }
}

/** All in one statement, each for this transaction alone. */
const bind = (tx: Tx, { actor, now, isDoneAgain = false }: Scope): Promise<unknown> =>
  sql`select set_config('role', 'attune_app', true), set_config('attune.practice', ${actor.practice}, true),
    set_config('attune.kind', ${actor.kind}, true), set_config('attune.me', ${"id" in actor ? actor.id : ""}, true),
    set_config('attune.roles', ${actor.kind === "member" ? actor.roles.join(",") : ""}, true),
    set_config('attune.now', ${now}, true),
    set_config('synchronous_commit', case when ${isDoneAgain}::boolean then 'off'
      else current_setting('synchronous_commit') end, true)`.execute(tx);

export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
