import { afterAll, describe } from "vitest";
import { noPostgres } from "./ask-for.ts";
import { openEmbeddedCopy } from "./embedded-database.ts";
import { openPostgres } from "./postgres-database.ts";
import type { TestDatabase } from "./test-database.ts";

export type { TestDatabase } from "./test-database.ts";

/**
 * The same tests on both databases. `open` gives a fresh one at each call; those that a test left open are closed after
 * the last test. Where there is no PostgreSQL, its tests count as skipped and their title says why.
 */
export function describeEachDatabase(title: string, tests: (open: () => Promise<TestDatabase>) => void): void {
  describe(`${title}, embedded`, () => tests(closedAfterAll(openEmbeddedCopy)));

  const missing = noPostgres();
  const why = missing === undefined ? "" : ` (skipped: ${missing})`;
  describe.skipIf(missing !== undefined)(`${title}, on PostgreSQL${why}`, () => tests(closedAfterAll(openPostgres)));
}

function closedAfterAll(open: () => Promise<TestDatabase>): () => Promise<TestDatabase> {
  const left = new Set<TestDatabase>();
  afterAll(async () => {
    await Promise.all([...left].map((database) => database.close()));
  });

  return async () => {
    const opened = await open();
    const database: TestDatabase = {
      ...opened,
      async close() {
        if (left.delete(database)) await opened.close();
      },
    };
    left.add(database);
    return database;
  };
}
