import type pg from "pg";
import type { TestDatabase } from "./test-database.ts";

/** A database of a test that writes down every statement, in order. */
export function counted(test: TestDatabase): { readonly test: TestDatabase; readonly statements: string[] } {
  const statements: string[] = [];
  const watched = new WeakSet<object>();
  test.pool.on("acquire", (connection: pg.PoolClient) => {
    if (watched.has(connection)) return;
    watched.add(connection);
    const query = connection.query.bind(connection) as (...asked: unknown[]) => unknown;
    connection.query = ((...asked: unknown[]) => {
      const [what] = asked;
      statements.push(typeof what === "string" ? what : String((what as { readonly text?: string }).text));
      return query(...asked);
    }) as typeof connection.query;
  });
  return { test, statements };
}

/** The statements of the last transaction, without those that begin, bind and end it. */
export function ofLastTransaction(statements: readonly string[]): readonly string[] {
  const from = statements.findLastIndex((text) => /^begin/i.test(text));
  return statements.slice(from + 1).filter((text) => !/^(?:commit|select set_config\('role')/i.test(text));
}
