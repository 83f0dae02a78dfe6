import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import type { Pool } from "pg";
import { BALLAST_BYTES, freeBytes, keepBallast, releaseBallast } from "./ballast.ts";
import { type Disk, newDisk } from "./disk.ts";
import { DurableEngine } from "./durable-engine.ts";
import { DurableFiles } from "./durable-files.ts";
import { isNoRoom } from "./engine-files.ts";
import { codeOf, type EmbeddedFailure, isDiskFull } from "./failure.ts";
import { databaseIn, makeFirstDatabase } from "./first-start.ts";
import { type NotOwned, type Owner, ownFolder } from "./owner/own-folder.ts";
import { proveDurable } from "./proof.ts";
import { sessionPool } from "./session-pool.ts";

export type EmbeddedDatabase = {
  /** One session; a second holder waits for the first. */
  readonly pool: Pool;
  /** Syncs that the disk confirmed since the start. */
  readonly fsyncs: () => number;
  /** `full`: reads only, until there is room. `broken`: nothing, until the next start. */
  readonly state: () => "open" | "full" | "broken";
  /** Takes writes again if a full disk has room again; the database also looks by itself, twice a minute. */
  readonly lookForRoom: () => void;
  /** Ends what runs, then gives the folder back. */
  readonly close: () => Promise<void>;
};

export type Place = {
  readonly folder: string;
  readonly ballastBytes?: number;
};

/** How long a full disk is left alone before we look whether there is room again. */
const LOOK_AGAIN = 30_000;
/** Under this the engine may not get through a start: it may need a log segment of 16 MB. */
const ROOM_TO_START = 32 * 2 ** 20;

/**
 * The practice's own database, in a folder that this process owns until it closes it. It answers only when a commit was
 * seen to reach the disk.
 */
export async function openEmbedded(place: Place): Promise<Result<EmbeddedDatabase, EmbeddedFailure>> {
  const folder = resolve(place.folder);
  const owner = await own(folder);
  if (!owner.ok) return owner;

  const opened = await openOwned({ ...place, folder }).catch((error: unknown) => fail(asFailure(error, folder)));
  if (!opened.ok) {
    owner.value.release();
    return opened;
  }
  return ok(running(opened.value, owner.value));
}

/** On a full disk not even the claim can be written; but then nobody holds the folder, and the ballast is ours to give. */
async function own(folder: string): Promise<Result<Owner, NotOwned>> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return fail({ kind: "folder-unusable", code: codeOf(error) });
  }
  const owner = await ownFolder(folder);
  if (owner.ok || owner.failure.kind !== "disk-full" || !releaseBallast(folder)) return owner;
  return ownFolder(folder);
}

type Opened = {
  readonly engine: DurableEngine;
  readonly disk: Disk;
  readonly restoreBallast: () => void;
};

async function openOwned(place: Place): Promise<Result<Opened, EmbeddedFailure>> {
  const { folder, ballastBytes = BALLAST_BYTES } = place;
  if (freeBytes(folder) < ROOM_TO_START) releaseBallast(folder);
  await makeFirstDatabase(folder);
  // The engine takes a folder without this file for a new one, and would start over what is in it.
  if (!existsSync(join(databaseIn(folder), "PG_VERSION"))) return fail({ kind: "would-not-open" });
  // The folder is ours, so whoever wrote this is gone; and a power cut may leave it empty, which the engine refuses.
  rmSync(join(databaseIn(folder), "postmaster.pid"), { force: true });

  const disk = newDisk(databaseIn(folder), () => releaseBallast(folder));
  const engine = await DurableEngine.start(disk, new DurableFiles(disk));
  const proof = await proveDurable(engine, disk);
  if (!proof.ok) return proof;

  const restoreBallast = (): void => {
    disk.full = !keepBallast(folder, ballastBytes);
  };
  restoreBallast();
  return ok({ engine, disk, restoreBallast });
}

function running({ engine, disk, restoreBallast }: Opened, owner: Owner): EmbeddedDatabase {
  const pool = sessionPool(engine);
  const watch = setInterval(() => disk.full && restoreBallast(), LOOK_AGAIN).unref();
  const end = async (): Promise<void> => {
    clearInterval(watch);
    await pool.end();
    // An engine that a failed sync stopped must not write its farewell: it would mark as kept what was not.
    if (!disk.broken) await engine.close();
    owner.release();
  };
  let ended: Promise<void> | undefined;

  return {
    pool,
    fsyncs: () => disk.fsyncs,
    state: () => stateOf(disk),
    lookForRoom: restoreBallast,
    close: () => (ended ??= end()),
  };
}

function stateOf({ broken, full }: Disk): "open" | "full" | "broken" {
  if (broken) return "broken";
  return full ? "full" : "open";
}

/** The engine does not say why it would not start; with no room, that is why. */
function asFailure(error: unknown, folder: string): EmbeddedFailure {
  if (isDiskFull(error) || isNoRoom(error) || freeBytes(folder) < ROOM_TO_START) return { kind: "disk-full" };
  const code = codeOf(error);
  return /^E[A-Z]+$/.test(code) ? { kind: "folder-unusable", code } : { kind: "would-not-open" };
}
