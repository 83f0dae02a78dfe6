import { CompiledQuery } from "kysely";
import type pg from "pg";
import type { Tx } from "../tables.ts";

/** Asks the database for rows, by a connection or in a transaction alike. */
export type AskRows = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

export const asking =
  (connection: Pick<pg.PoolClient, "query">): AskRows =>
  async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await connection.query<Row>(text, [...values])).rows;

export const askingIn =
  (tx: Tx): AskRows =>
  async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
