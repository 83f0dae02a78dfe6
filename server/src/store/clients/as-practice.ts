import { sql } from "kysely";
import type { Desk } from "../desk.ts";

/**
 * Does work on rows that row-level security leaves to the practice's own jobs, on behalf of somebody whose permit was
 * checked: a client who takes a consent back deletes what they may not read. For this work alone the second wall is
 * that of the practice, so what is done here names client and row in every condition.
 */
export async function asPractice<Value>({ tx, actor }: Desk, work: () => Promise<Value>): Promise<Value> {
  await setKind(tx, "system");
  const done = await work();
  // Where the work throws, the transaction is rolled back, and the setting with it.
  await setKind(tx, actor.kind);
  return done;
}

const setKind = (tx: Desk["tx"], kind: string): Promise<unknown> =>
  sql`select set_config('attune.kind', ${kind}, true)`.execute(tx);
