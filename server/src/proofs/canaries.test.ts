import { readdirSync } from "node:fs";
import { join } from "node:path";
import { routes } from "@attune/api";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFolder } from "../serve/data-folder.ts";
import { openOwn } from "../serve/open-database.ts";
import { askFor, noPostgres } from "../testing/ask-for.ts";
import { openPostgres } from "../testing/postgres-database.ts";
import { findIn, findInFolder, looksOf, newStem } from "./testing/canaries.ts";
import {
  type Canaries,
  canariesFrom,
  type Filling,
  fillClient,
  fillMistakes,
  fillPractice,
} from "./testing/fill-with-canaries.ts";
import { begunPlace, newPlace, type Place, removePlace } from "./testing/place.ts";
import { killAll, startServer } from "./testing/server-process.ts";
import { callerAt, must, type SetUpPractice, setUp } from "./testing/set-up.ts";
import { freeText } from "./testing/words-of-schema.ts";

const SEED = Number(process.env["CRASH_SEED"] ?? Math.floor(Date.now() / 1000) % 1_000_000);
const STEM = newStem(SEED);
const AT_LEAST = 1000;
const PATIENCE = { timeout: 1_200_000 };

afterAll(killAll);

/** Free text that takes no words of anybody's: names that are known here, secrets of the door, paths of the machine. */
const NOT_WORDS = [
  /^(?:add-administration|send-check-in)\..*(?:instrument|\{\}|total\.(?:scale|form))$/,
  /^add-invitation\.instruments\.\[\]$/,
  /^save-codings\..*(?:codebook|code|level|rule)$/,
  /\.(?:secret|token|password|newPassword|code)$/,
  /^(?:make-backup|export-practice)\.file$/,
  /^(?:ask-sign-in-code|sign-in-with-password|sign-in-with-code)\.email$/,
];

/** Filled when the practice was set up, or typed in a second time. */
const ELSEWHERE = ["set-up-practice.practice", "set-up-practice.name", "erase-client.name"];

type Filled = {
  readonly place: Place;
  readonly practice: SetUpPractice;
  readonly canaries: Canaries;
  readonly log: string;
};

/** A practice full of canaries, with a backup and an export, whose server was killed: the log of changes is still there. */
async function filledPractice(databaseUrl?: string): Promise<Filled> {
  const place = databaseUrl === undefined ? await begunPlace() : newPlace(databaseUrl);
  const canaries = canariesFrom(STEM);
  const server = await startServer(place, { logLevel: "trace" });
  const practice = await setUp(server, {
    practice: canaries.next(),
    name: canaries.next(),
    email: `${canaries.next()}@example.org`,
    password: `${canaries.next()} ${canaries.next()}`,
  });
  canaries.secrets.push(practice.token);
  const filling: Filling = { server, ...practice, canaries };
  await fillPractice(filling);
  while (canaries.count() < AT_LEAST) await fillClient(filling);
  await fillMistakes(filling);
  await eraseOne(filling);
  const caller = callerAt(server, practice);
  must(await caller.call("make-backup", { body: {} }));
  must(await caller.call("export-practice", { body: { file: "practice.export" } }));
  const { errors, output } = await server.kill();
  return { place, practice, canaries, log: errors + output.replace(/Set the practice up[\s\S]*/, "") };
}

/** One is erased again: what remains of the erasing is searched too. */
async function eraseOne({ server, token }: Filling): Promise<void> {
  const caller = callerAt(server, { token });
  const [first] = must(await caller.call("list-clients", { query: { limit: 1 } })).body.rows;
  const body = { name: first?.name ?? "", reason: "entry-mistake" } as const;
  must(await caller.call("erase-client", { params: { client: first?.id ?? "" }, body, version: first?.version ?? 0 }));
}

/** Every row of every table as text, so that nothing hides in what the database has packed. */
async function rowsAsText(ask: (sql: string) => Promise<readonly Record<string, unknown>[]>): Promise<Buffer> {
  const tables = await ask(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await ask(`select t::text as row from ${String(name)} t`);
    texts.push(...rows.map(({ row }) => String(row)));
  }
  return Buffer.from(texts.join("\n"));
}

const wordsOf = ({ secrets }: Canaries): readonly string[] => [STEM, ...secrets.filter((secret) => secret.length > 20)];

describe("a canary in clear", () => {
  test.each([...looksOf(`${STEM}1z`)])("is found when it is written as %s", (as, look) => {
    const around = Buffer.concat([Buffer.from("before "), look, Buffer.from(" after")]);
    expect(findIn("here", around, [`${STEM}1z`])).toContainEqual({ where: "here", as });
  });

  test.each([0, 1, 2, 3, 4, 5])("is found in base64, %i letters from its beginning", (before) => {
    const text = Buffer.from(`${"x".repeat(before)}${STEM}77z and more`).toString("base64");
    expect(findIn("here", Buffer.from(text), [STEM]).length).toBeGreaterThan(0);
  });
});

describe("what people say, in the embedded database", () => {
  let filled: Filled;
  beforeAll(async () => {
    filled = await filledPractice();
  }, PATIENCE.timeout);
  afterAll(() => removePlace(filled.place));

  test("was written into every free text that any route takes", () => {
    const { canaries } = filled;
    const all = routes.flatMap(({ id, body }) =>
      body === undefined ? [] : freeText(body).map((place) => `${id}${place}`),
    );
    const words = all.filter((place) => !NOT_WORDS.some((rule) => rule.test(place)) && !ELSEWHERE.includes(place));
    expect(words.filter((place) => !canaries.covered.has(place))).toEqual([]);
    expect(canaries.count()).toBeGreaterThanOrEqual(AT_LEAST);
  });

  test("is nowhere in data folder, log of changes, keyring, log, backup and export", PATIENCE, () => {
    const words = wordsOf(filled.canaries);
    const { found, files, bytes } = findInFolder(filled.place.folder, words);
    const names = readdirSync(join(filled.place.data, "backups"));
    expect(names).toContain("practice.export");
    expect(names.some((name) => name.endsWith(".backup"))).toBe(true);
    expect(filled.log.length).toBeGreaterThan(0);
    expect([...found, ...findIn("the server's log", Buffer.from(filled.log), words)]).toEqual([]);
    console.log(
      `${filled.canaries.count()} canaries and ${words.length - 1} secrets: none in ${files} files of ${(bytes / 2 ** 20).toFixed(0)} MiB. Seed ${SEED}.`,
    );
  });

  test(
    "is nowhere in the rows as the database reads them, nor in its files after a checkpoint; one in clear is",
    PATIENCE,
    async () => {
      const words = wordsOf(filled.canaries);
      const opened = await openOwn(dataFolder(filled.place.data));
      if (!opened.ok) throw new Error(opened.failure.kind);
      const { pool } = opened.value.database;
      const ask = async (sql: string) => (await pool.query<Record<string, unknown>>(sql)).rows;
      const rows = await rowsAsText(ask);
      expect(rows.length).toBeGreaterThan(100_000);
      expect(findIn("the rows", rows, words)).toEqual([]);
      await ask("checkpoint");
      expect(findInFolder(filled.place.folder, words).found).toEqual([]);

      await ask(`create table planted as select '${STEM}0z in clear'::text as words`);
      expect(findIn("the rows", await rowsAsText(ask), [STEM])).toContainEqual({ where: "the rows", as: "utf-8" });
      await ask("checkpoint");
      const planted = findInFolder(filled.place.folder, [STEM]).found;
      await opened.value.close();
      expect(planted.some(({ where }) => where.includes("pg_wal"))).toBe(true);
      expect(planted.some(({ where }) => where.includes("/base/"))).toBe(true);
    },
  );
});

describe.skipIf(noPostgres() !== undefined)("what people say, on PostgreSQL", () => {
  test(
    "is nowhere in its files, its log of changes, its rows and its own log; one in clear is",
    PATIENCE,
    async (context) => {
      const database = await openPostgres();
      const { place, canaries, log } = await filledPractice(database.url);
      const words = wordsOf(canaries);
      const host = await askFor("postgres");
      const superuser = new pg.Pool({
        host,
        user: "postgres",
        database: new URL(database.url ?? "").pathname.slice(1),
        max: 1,
      });
      const ask = async (sql: string) => (await superuser.query<Record<string, unknown>>(sql)).rows;
      const [{ folder } = { folder: "" }] = await ask("select current_setting('data_directory') as folder");
      const look = () => findInFolder(String(folder), words).found.filter(({ where }) => !where.includes("postmaster"));
      try {
        expect(findIn("the rows", await rowsAsText(ask), words)).toEqual([]);
        await ask("checkpoint");
        if (process.getuid?.() !== 0) context.skip("only root may read the files of the tests' PostgreSQL server");
        expect([
          ...look(),
          ...findInFolder(place.folder, words).found,
          ...findIn("the server's log", Buffer.from(log), words),
        ]).toEqual([]);
        await ask(`create table planted as select '${STEM}0z in clear'::text as words`);
        await ask("checkpoint");
        expect(look().some(({ where }) => where.includes("/base/"))).toBe(true);
      } finally {
        await superuser.end();
        removePlace(place);
        await database.close();
      }
    },
  );
});
