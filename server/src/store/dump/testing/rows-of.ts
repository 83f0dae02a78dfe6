import type { Instant } from "@attune/core";
import type { Database } from "../../database.ts";
import { dumpPractice } from "../dump-practice.ts";
import { snapshot } from "../snapshot.ts";

/** All rows of a practice as a backup would hold them. */
export const rowsOf = (database: Database, practice: string): Promise<readonly string[]> =>
  snapshot(database, { practice, now: new Date().toISOString() as Instant }, async (ask) => {
    const rows: string[] = [];
    for await (const { table, row } of dumpPractice(ask)) rows.push(`${table} ${row}`);
    return rows;
  });
