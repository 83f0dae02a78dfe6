import pg from "pg";
import { dataFolder } from "../../serve/data-folder.ts";
import { openOwn } from "../../serve/open-database.ts";
import { askFor } from "../../testing/ask-for.ts";
import type { Place } from "./place.ts";

/** Works on the tables of a practice whose server has stopped, as whoever owns the machine could: nothing binds them. */
export async function editDatabase<Value>(
  { data, databaseUrl }: Place,
  work: (pool: pg.Pool) => Promise<Value>,
): Promise<Value> {
  if (databaseUrl !== undefined) {
    const database = new URL(databaseUrl).pathname.slice(1);
    const superuser = new pg.Pool({ host: await askFor("postgres"), user: "postgres", database, max: 1 });
    return work(superuser).finally(() => superuser.end());
  }
  const opened = await openOwn(dataFolder(data));
  if (!opened.ok) throw new Error(opened.failure.kind);
  return work(opened.value.database.pool).finally(opened.value.close);
}
