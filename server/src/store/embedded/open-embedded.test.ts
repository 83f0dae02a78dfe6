import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newDisk } from "./disk.ts";
import { DurableEngine } from "./durable-engine.ts";
import { DurableFiles } from "./durable-files.ts";
import type { EngineFiles } from "./engine-files.ts";
import { isBroken } from "./failure.ts";
import { openEmbedded } from "./open-embedded.ts";
import { proveDurable } from "./proof.ts";
import { bases, failureOf, mustOpen } from "./testing/bases.ts";
import { failFrom } from "./testing/faulty-disk.ts";

const { make, copy, remove } = bases();
beforeAll(make);
afterAll(remove);
const small = { ballastBytes: 2 ** 20 };

describe("an open database", () => {
  test("is refused to a second opener until it is closed", async () => {
    const folder = copy("second");
    const first = await mustOpen({ folder, ...small });
    expect(await openEmbedded({ folder, ...small })).toEqual({
      ok: false,
      failure: { kind: "already-owned", pid: process.pid },
    });
    await first.close();
    await first.close();
    await (await mustOpen({ folder, ...small })).close();
  });

  test("syncs the log at each commit, and not for reading", async () => {
    const { pool, fsyncs, close } = await mustOpen({ folder: copy("commits"), ...small });
    await pool.query("CREATE TABLE entry (id int)");
    const before = fsyncs();
    for (let id = 0; id < 25; id++) await pool.query("INSERT INTO entry VALUES ($1)", [id]);
    expect(fsyncs() - before).toBe(25);
    await pool.query("SELECT * FROM entry");
    expect(fsyncs() - before).toBe(25);
    await close();
  });

  test("gives a table that grows by many pages its room on the disk at once", async () => {
    const folder = copy("room");
    const { pool, close } = await mustOpen({ folder, ...small });
    await pool.query(
      "CREATE TABLE entry AS SELECT n, repeat(md5(n::text), 8) AS body FROM generate_series(1, 20000) n",
    );
    const { rows } = await pool.query("SELECT pg_relation_filepath('entry') AS path");
    const { size, blocks } = statSync(join(folder, "database", rows[0].path));
    expect(size).toBeGreaterThan(5 * 2 ** 20);
    expect(blocks * 512).toBeGreaterThanOrEqual(size);
    await close();
  });

  test("keeps nothing of a holder who went away in the middle of a transaction", async () => {
    const { pool, close } = await mustOpen({ folder: copy("holder"), ...small });
    await pool.query("CREATE TABLE entry (id int)");
    await pool.query({ name: "count", text: "SELECT count(*)::int AS rows FROM entry" });
    const holder = await pool.connect();
    await holder.query("BEGIN");
    await holder.query("SET search_path = pg_catalog");
    await holder.query("INSERT INTO public.entry VALUES (1)");
    holder.release(new Error("gone"));

    expect((await pool.query({ name: "count", text: "SELECT count(*)::int AS rows FROM entry" })).rows).toEqual([
      { rows: 0 },
    ]);
    expect((await pool.query("SHOW search_path")).rows).toEqual([{ search_path: "public" }]);
    await close();
  });

  test("keeps its ballast, really written", async () => {
    const folder = copy("ballast");
    await (await mustOpen({ folder })).close();
    const { size, blocks } = statSync(join(folder, "ballast"));
    expect(size).toBe(64 * 2 ** 20);
    expect(blocks * 512).toBeGreaterThanOrEqual(size);
  });

  test("that is no database any more is refused, and left as it is", async () => {
    const folder = copy("damaged");
    rmSync(join(folder, "database/global/pg_control"));
    expect(await openEmbedded({ folder, ...small })).toEqual({ ok: false, failure: { kind: "would-not-open" } });
    expect(existsSync(join(folder, "database/PG_VERSION"))).toBe(true);
    rmSync(join(folder, "database/PG_VERSION"));
    expect(await openEmbedded({ folder, ...small })).toEqual({ ok: false, failure: { kind: "would-not-open" } });
  });
});

describe("the start-up proof", () => {
  const started = async (name: string) => {
    const disk = newDisk(join(copy(name), "database"));
    const engine = await DurableEngine.start(disk, new DurableFiles(disk));
    return { disk, engine };
  };

  test("passes the engine as it is", async () => {
    const { disk, engine } = await started("proof");
    expect(await proveDurable(engine, disk)).toEqual({ ok: true, value: true });
    await engine.close();
  });

  test("refuses the engine's own files, which say yes to a sync and do nothing", async () => {
    const disk = newDisk(join(copy("proof-own"), "database"));
    const engine = await DurableEngine.start(disk, new NodeFS(disk.folder));
    expect(await proveDurable(engine, disk)).toMatchObject({ failure: { kind: "not-durable", proof: "commit" } });
    await engine.close();
  });

  test("refuses an engine whose place for a sync is taken away again", async () => {
    const { disk, engine } = await started("proof-hook");
    (engine.Module.NODEFS as unknown as EngineFiles).stream_ops.fsync = () => 0;
    expect(await proveDurable(engine, disk)).toMatchObject({ failure: { kind: "not-durable", proof: "commit" } });
    await engine.close();
  });

  test("refuses an engine that is set to acknowledge before it syncs", async () => {
    const { disk, engine } = await started("proof-setting");
    await engine.exec("SET synchronous_commit = off");
    expect(await proveDurable(engine, disk)).toEqual({
      ok: false,
      failure: { kind: "not-durable", proof: "setting", setting: "synchronous_commit" },
    });
    await engine.close();
  });

  test("refuses an engine that goes around the guard", async () => {
    const { disk, engine } = await started("proof-guard");
    const around = new Proxy(engine, {
      get: (target, name) => {
        if (name === "passes") return 1;
        const part: unknown = Reflect.get(target, name, target);
        return typeof part === "function" ? part.bind(target) : part;
      },
    });
    expect(await proveDurable(around, disk)).toMatchObject({ failure: { kind: "not-durable", proof: "hook" } });
    await engine.close();
  });
});

describe("a disk that fails", () => {
  // The n-th sync or write from a moment on: within a commit, and at several places within a checkpoint.
  const places = [
    ...[1, 2, 3, 4, 9, 15].map((nth) => ["fsyncSync", nth] as const),
    ...[1, 2, 5, 12].map((nth) => ["writeSync", nth] as const),
  ];

  test.each(places)("at %s number %i: nothing is acknowledged after it, and what was is kept", async (call, nth) => {
    const folder = copy(`eio-${call}-${nth}`);
    const database = await mustOpen({ folder, ...small });
    const { pool } = database;
    await pool.query("CREATE TABLE entry (id int PRIMARY KEY)");
    const acknowledged: number[] = [];
    const insert = async (id: number): Promise<unknown> => {
      const failure = await failureOf(pool.query("INSERT INTO entry VALUES ($1)", [id]));
      if (failure === undefined) acknowledged.push(id);
      return failure;
    };
    await insert(0);

    const disk = failFrom(nth, call);
    try {
      await insert(1);
      await failureOf(pool.query("CHECKPOINT"));
      await insert(2);
      expect(disk.failed()).toBeGreaterThan(0);
    } finally {
      disk.mend();
    }
    expect(database.state()).toBe("broken");
    expect(isBroken(await insert(3))).toBe(true);
    expect(isBroken(await failureOf(pool.query("SELECT 1")))).toBe(true);
    await database.close();

    const again = await mustOpen({ folder, ...small });
    const { rows } = await again.pool.query("SELECT id FROM entry ORDER BY id");
    const kept = rows.map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    expect(kept).not.toContain(3);
    await again.close();
  });
});
