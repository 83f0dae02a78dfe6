import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/**
 * How many different statements keep their plan on a connection. Requests come to some hundred; whatever is beyond is
 * planned each time, as it would be otherwise.
 */
const MOST_PLANS = 400;

/** By pool: on one connection a name stands for one statement, whoever asks through it. */
const namesOn = new WeakMap<pg.Pool, Map<string, string>>();

/**
 * The same pool, whose statements are planned once on each connection and not each time: row-level security makes the
 * planning of a statement dearer than its work. Plans hold for the role that they were made under, which is always the same.
 */
export function planningOnce(pool: pg.Pool): PostgresPool {
  const names = namesOn.get(pool) ?? new Map<string, string>();
  namesOn.set(pool, names);
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_PLANS) return known;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
  return {
    async connect() {
      const connection = await pool.connect();
      const query = (text: string, values: readonly unknown[]) => {
        const name = values.length === 0 ? undefined : nameOf(text);
        return connection.query({ text, values: [...values], ...(name !== undefined && { name }) });
      };
      // Nothing here reads by a cursor, the other way in which a connection may be asked.
      return { query, release: () => connection.release() } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}
