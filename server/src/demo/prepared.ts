import { randomBytes } from "node:crypto";
import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from "kysely";
import type { Database } from "../store/database.ts";
import type { Tables, Tx } from "../store/tables.ts";

/** A database whose statements are planned once and not each time. */
export type Prepared = {
  readonly database: Database;
  /** Drops the plans that were made on the connection of a transaction. */
  readonly forget: (tx: Tx) => Promise<void>;
};

/**
 * The same database, for a story of many thousand statements of which some hundred differ: row-level security makes the
 * planning of each one dearer than its work.
 */
export function prepared({ pool, kind }: Database): Prepared {
  const series = randomBytes(4).toString("hex");
  const names = new Map<string, string>();
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `demo_${series}_${names.size}`;
    names.set(text, name);
    return name;
  };
  const dialect = new PostgresDialect({
    pool: {
      async connect() {
        const connection = await pool.connect();
        const query = (text: string, values: readonly unknown[]) =>
          values.length === 0
            ? connection.query(text)
            : connection.query({ name: nameOf(text), text, values: [...values] });
        const named = { query, release: () => connection.release() };
        // Nothing here reads by a cursor, the other way in which it may be asked.
        return named as unknown as PostgresPoolClient;
      },
      // It belongs to whoever opened it.
      end: async () => {},
    },
  });
  return {
    database: { kind, pool, kysely: new Kysely<Tables>({ dialect }) },
    async forget(tx) {
      for (const name of names.values()) await sql`deallocate ${sql.id(name)}`.execute(tx);
    },
  };
}
