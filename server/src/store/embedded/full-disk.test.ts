import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freeBytes, hasBallast } from "./ballast.ts";
import { isBroken, isDiskFull } from "./failure.ts";
import { type EmbeddedDatabase, openEmbedded } from "./open-embedded.ts";
import { bases, failureOf, mustOpen } from "./testing/bases.ts";
import { smallDisk } from "./testing/faulty-disk.ts";

const MB = 2 ** 20;
const BALLAST = 20 * MB;
const { root, make, copy, remove } = bases();
beforeAll(make);
afterAll(remove);

/** A folder on a disk with little room, which others fill and empty. */
type Tight = {
  readonly folder: string;
  readonly fill: () => void;
  readonly empty: () => void;
  readonly end: () => void;
};

/** The operating system's own calls, made to fail as on a full disk: everywhere. */
function pretended(): Tight {
  const folder = copy("pretended");
  const disk = smallDisk(120 * MB);
  return { folder, fill: () => disk.takeAllBut(4096), empty: () => disk.giveBack(200 * MB), end: disk.end };
}

/** A real one: where the tests may mount it. */
function mounted(): Tight {
  const disk = join(root, "tight");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m", "attune-tight", disk]);
  const filler = join(disk, "filler");
  return {
    folder: copy("practice", disk),
    fill: () => {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 8192), 1));
    },
    empty: () => {
      rmSync(filler, { force: true });
      execFileSync("mount", ["-o", "remount,size=400m", disk]);
    },
    // Lazily: a test that failed has its database open still.
    end: () => execFileSync("umount", ["-l", disk]),
  };
}

function mayMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const probe = join(root, "probe");
  mkdirSync(probe);
  try {
    execFileSync("mount", ["-t", "tmpfs", "attune-probe", probe], { stdio: "ignore" });
    execFileSync("umount", [probe]);
    return true;
  } catch {
    return false;
  }
}

describe.each([
  ["in a pretended disk", pretended, true],
  ["on a mounted disk", mounted, mayMount()],
] as const)("a full disk, %s", (_, tight, possible) => {
  test.runIf(possible)("refuses writes, loses nothing, opens, and writes again when there is room", async () => {
    const { folder, fill, empty, end } = tight();
    try {
      const first = await mustOpen({ folder, ballastBytes: BALLAST });
      await first.pool.query("CREATE TABLE entry (id int PRIMARY KEY, body bytea)");
      expect(hasBallast(folder)).toBe(true);
      const kept: number[] = [];
      const refusals: unknown[] = [];
      const insert = async (pool: typeof first.pool, bytes: number): Promise<void> => {
        const id = kept.length + refusals.length;
        const failure = await failureOf(pool.query("INSERT INTO entry VALUES ($1, $2)", [id, randomBytes(bytes)]));
        if (failure === undefined) kept.push(id);
        else refusals.push(failure);
      };
      const read = async (pool: typeof first.pool): Promise<number[]> =>
        (await pool.query("SELECT id FROM entry ORDER BY id")).rows.map(({ id }) => id);

      for (let row = 0; row < 5; row++) await insert(first.pool, 100_000);
      fill();
      for (let row = 0; row < 400; row++) await insert(first.pool, 100_000);
      for (let row = 0; row < 100; row++) await insert(first.pool, 10);
      expect(refusals.length).toBeGreaterThan(100);
      expect(refusals.filter((failure) => !isDiskFull(failure))).toEqual([]);
      expect(await read(first.pool)).toEqual(kept);
      await first.close();

      const second = await openEmbedded({ folder, ballastBytes: BALLAST });
      if (!second.ok) throw new Error(second.failure.kind);
      const { pool, lookForRoom, state, close } = second.value;
      expect(await read(pool)).toEqual(kept);
      expect({ state: state(), ballast: hasBallast(folder) }).toEqual({ state: "full", ballast: false });
      const before = refusals.length;
      await insert(pool, 10);
      expect(refusals.length).toBe(before + 1);
      expect(isDiskFull(refusals.at(-1))).toBe(true);

      empty();
      lookForRoom();
      expect({ state: state(), ballast: hasBallast(folder) }).toEqual({ state: "open", ballast: true });
      const written = kept.length;
      for (let row = 0; row < 20; row++) await insert(pool, 100_000);
      expect(kept.length).toBe(written + 20);
      expect(await read(pool)).toEqual(kept);
      await close();
    } finally {
      end();
    }
  });
});

describe("a full disk that the log meets first", () => {
  /** A commit that takes room in the log and nowhere else. */
  const logOnly = (megabytes: number): string =>
    `SELECT pg_logical_emit_message(true, 'test', repeat(md5('log'), ${megabytes} * 32768)) IS NOT NULL AS written`;

  const onFullDisk = async (name: string, work: (tight: Tight, database: EmbeddedDatabase) => Promise<void>) => {
    const folder = copy(name);
    const disk = smallDisk(120 * MB);
    try {
      const database = await mustOpen({ folder, ballastBytes: BALLAST });
      await database.pool.query("CREATE TABLE entry (id int PRIMARY KEY)");
      await database.pool.query("INSERT INTO entry VALUES (1)");
      disk.takeAllBut(0);
      await work({ folder, fill: () => {}, empty: () => disk.giveBack(300 * MB), end: disk.end }, database);
    } finally {
      disk.end();
    }
  };

  test("gets the ballast, so that what was begun ends well, and then takes no more", async () => {
    await onFullDisk("log", async ({ folder }, { pool, state, close }) => {
      let written = 0;
      for (; state() === "open" && written < 40; written++) {
        expect((await pool.query(logOnly(1))).rows).toEqual([{ written: true }]);
      }
      expect({ state: state(), ballast: hasBallast(folder) }).toEqual({ state: "full", ballast: false });
      expect(isDiskFull(await failureOf(pool.query("INSERT INTO entry VALUES (2)")))).toBe(true);
      expect((await pool.query("SELECT id FROM entry")).rows).toEqual([{ id: 1 }]);
      await close();
    });
  });

  test("stops, when even the ballast is not enough, and opens when there is room", async () => {
    await onFullDisk("log-over", async ({ folder, empty }, { pool, state, close }) => {
      await pool.query("INSERT INTO entry VALUES (3)");
      expect(isBroken(await failureOf(pool.query(logOnly(60))))).toBe(true);
      expect(state()).toBe("broken");
      await close();
      empty();
      const again = await mustOpen({ folder, ballastBytes: BALLAST });
      expect((await again.pool.query("SELECT id FROM entry ORDER BY id")).rows).toEqual([{ id: 1 }, { id: 3 }]);
      await again.close();
    });
  });
});

test("a disk with no room for a first start says so, and keeps nothing of it", async () => {
  const folder = join(root, "no-room");
  mkdirSync(folder);
  const disk = smallDisk(10 * MB);
  try {
    expect(await openEmbedded({ folder })).toEqual({ ok: false, failure: { kind: "disk-full" } });
    disk.giveBack(400 * MB);
    const opened = await mustOpen({ folder });
    expect(existsSync(join(folder, "database/PG_VERSION"))).toBe(true);
    expect(freeBytes(folder)).toBeGreaterThan(0);
    await opened.close();
  } finally {
    disk.end();
  }
});
