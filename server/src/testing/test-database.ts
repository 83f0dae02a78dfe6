import type pg from "pg";

/** An empty database for a test. */
export type TestDatabase = {
  readonly kind: "embedded" | "postgres";
  /** Connections of the account that owns the database; one at a time where it is embedded. */
  readonly pool: pg.Pool;
  /** More connections to the same database, ended by `close`. Where it is embedded, the one there is. */
  readonly connect: () => Promise<pg.Pool>;
  /** Where a process outside reaches the database; an embedded one cannot be reached. */
  readonly url?: string;
  /** Ends all connections and removes the database. */
  readonly close: () => Promise<void>;
};
