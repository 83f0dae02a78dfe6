import { rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { openEmbedded } from "../../open-embedded.ts";
import type { Run } from "./journal.ts";

/** The database as the practice opens it, and as its engine opens it by itself. */
export type Kind = "embedded" | "unwrapped";

export type Opened = { readonly run: Run; readonly close: () => Promise<void> };

export async function openKind(kind: Kind, folder: string): Promise<Opened> {
  if (kind === "unwrapped") {
    // To its credit: with this file left it would not even try.
    rmSync(join(folder, "database/postmaster.pid"), { force: true });
    const engine = await PGlite.create(join(folder, "database"));
    return {
      run: async (sql) => (await engine.query<Record<string, unknown>>(sql)).rows,
      close: () => engine.close(),
    };
  }
  const opened = await openEmbedded({ folder, ballastBytes: 0 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const { pool, close } = opened.value;
  return { run: async (sql) => (await pool.query(sql)).rows, close };
}
