import { cp, mkdtemp, rm } from "node:fs/promises";
import { openEmbedded } from "../store/embedded/index.ts";
import { askFor } from "./ask-for.ts";
import type { TestDatabase } from "./test-database.ts";

/** A fresh embedded database, copied from one that was made for the whole run; `close` removes it. */
export async function openEmbeddedCopy(): Promise<TestDatabase> {
  const template = await askFor("embedded");
  const folder = await mkdtemp(`${template}-`);
  await cp(`${template}/database`, `${folder}/database`, { recursive: true });
  // A test of something else has no use for the room that is kept for a full disk.
  const opened = await openEmbedded({ folder, ballastBytes: 0 });
  if (!opened.ok) throw new Error(`The embedded database did not open: ${opened.failure.kind}`);

  const { pool, close } = opened.value;
  return {
    kind: "embedded",
    pool,
    connect: async () => pool,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
