import type { Instant } from "@attune/core";
import type pg from "pg";
import type { Database } from "../database.ts";
import { type AskRows, asking } from "./ask.ts";

export type SnapshotOf = { readonly practice: string; readonly now: Instant };

/**
 * Does work that sees all rows of a practice as they are at one moment, and changes none.
 *
 * On the embedded database there is one connection, so everybody else waits until the work is done: it should only read.
 */
export async function snapshot<Value>(
  database: Database,
  scope: SnapshotOf,
  work: (ask: AskRows) => Promise<Value>,
): Promise<Value> {
  const connection = await database.pool.connect();
  try {
    await connection.query("begin isolation level repeatable read read only");
    await bind(connection, scope);
    const value = await work(asking(connection));
    await connection.query("commit");
    connection.release();
    return value;
  } catch (error) {
    // A connection in the middle of something is not given to anybody else.
    connection.release(true);
    throw error;
  }
}

/** As the practice's own jobs. What is written down must read alike, whatever a server's habits are. */
const bind = (connection: pg.PoolClient, { practice, now }: SnapshotOf): Promise<unknown> =>
  connection.query(
    `select set_config('role', 'attune_app', true), set_config('attune.practice', $1, true),
      set_config('attune.kind', 'system', true), set_config('attune.me', '', true), set_config('attune.roles', '', true),
      set_config('attune.now', $2, true), set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true)`,
    [practice, now],
  );
