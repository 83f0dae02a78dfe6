import { fail, ok, type Result } from "@attune/core";
import type { Disk } from "./disk.ts";
import type { DurableEngine } from "./durable-engine.ts";
import type { NotDurable } from "./failure.ts";

/** What the engine must say of itself. */
const MUST_BE = {
  fsync: "on",
  wal_sync_method: "fsync",
  full_page_writes: "on",
  synchronous_commit: "on",
} as const;

/** A commit that writes to the log and to nothing else. */
const PROBE = "SELECT pg_logical_emit_message(true, 'attune', 'start')";

/**
 * Whether a commit reaches the disk, seen and not believed: the settings, the guard around the engine, and a commit that
 * must end in a sync of the log.
 */
export async function proveDurable(engine: DurableEngine, disk: Disk): Promise<Result<true, NotDurable>> {
  for (const [setting, must] of Object.entries(MUST_BE)) {
    const { rows } = await engine.query<Record<string, string>>(`SHOW ${setting}`);
    if (rows[0]?.[setting] !== must) return fail({ kind: "not-durable", proof: "setting", setting });
  }

  const { passes } = engine;
  const { logFsyncs } = disk;
  await engine.query(PROBE);
  if (engine.passes === passes) return fail({ kind: "not-durable", proof: "hook" });
  if (disk.logFsyncs === logFsyncs) return fail({ kind: "not-durable", proof: "commit" });
  return ok(true);
}
