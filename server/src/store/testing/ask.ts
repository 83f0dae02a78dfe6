import { fail, type Instant, ok } from "@attune/core";
import { CompiledQuery } from "kysely";
import type { Actor } from "../../ports/actor.ts";
import type { Database } from "../database.ts";
import { codeOf, inTransaction } from "../transaction.ts";

/** Who asks, of which database, at which moment. */
export type Asker = { readonly database: Database; readonly actor: Actor; readonly now: Instant };
type Row = Readonly<Record<string, unknown>>;

/** What a statement gives to somebody, and it is kept. */
export async function ask(
  { database, ...scope }: Asker,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const asked = await inTransaction(database, scope, async (tx) => {
    const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
    return ok(rows);
  });
  if (!asked.ok) throw new Error("a statement does not fail by itself");
  return asked.value;
}

/** How many rows a statement would change for somebody, or the code with which it is refused. Nothing is kept. */
export async function attempt(
  { database, ...scope }: Asker,
  text: string,
  values: readonly unknown[] = [],
): Promise<number | string> {
  try {
    const tried = await inTransaction(database, scope, async (tx) => {
      const { numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
      return fail(Number(numAffectedRows ?? 0));
    });
    return tried.ok ? 0 : tried.failure;
  } catch (error) {
    return codeOf(error);
  }
}
