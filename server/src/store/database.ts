import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { planningOnce } from "./planned-statements.ts";
import type { Tables } from "./tables.ts";

/** The practice's database, embedded or a server: one driver, one dialect. */
export type Database = {
  readonly kind: "embedded" | "postgres";
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Tables>;
};

const BIGINT = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Moments as UTC text of one length, days as text, counts as numbers: on both databases alike. */
pg.types.setTypeParser(BIGINT, Number);
pg.types.setTypeParser(DATE, (text: string) => text);
pg.types.setTypeParser(TIMESTAMPTZ, (text: string) => new Date(text).toISOString());

export const databaseOn = (pool: pg.Pool, kind: Database["kind"]): Database => ({
  kind,
  pool,
  kysely: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: planningOnce(pool) }) }),
});
