import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askFor } from "../testing/ask-for.ts";
import { describeEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { type EmbeddedDatabase, openEmbedded } from "./embedded/index.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { catalogueOf } from "./testing/catalogue.ts";
import { madeUpSteps } from "./testing/made-up-steps.ts";

const all = [...migrations, ...madeUpSteps];
const lengths = all.map(({ statements }) => statements.length);
const total = lengths.reduce((sum, length) => sum + length, 0);
const beforeStep = (step: number): number => lengths.slice(0, step).reduce((sum, length) => sum + length, 0);
const first = beforeStep(1);

/** How many steps are kept by a process that dies after so many statements: the last one of a step is not yet its end. */
const stepsKept = (died: number): number => lengths.filter((_, step) => beforeStep(step + 1) < died).length;

async function dieAfter(statements: number, kind: TestDatabase["kind"], place: string): Promise<void> {
  const script = join(import.meta.dirname, "testing", "migrate-and-die.ts");
  const args = ["--import", import.meta.resolve("tsx"), script, kind, place, String(statements)];
  const [, signal] = await once(spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] }), "exit");
  expect(signal).toBe("SIGKILL");
}

/** The schema after each number of steps, from none to all. */
async function schemasOf({ pool }: TestDatabase): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const count of [...all.keys(), all.length]) {
    await migrate(pool, all.slice(0, count));
    texts.push(await catalogueOf(pool));
  }
  return texts;
}

describeEachDatabase("a start that is killed amid the schema's steps", (open) => {
  let kind: TestDatabase["kind"];
  let schemas: readonly string[];
  beforeAll(async () => {
    const database = await open();
    kind = database.kind;
    schemas = await schemasOf(database);
    await database.close();
  });

  /** Embedded, each kill costs a start of the database; on a server, hardly anything. */
  const deaths = [1, Math.floor(first / 2), first, first + 1, first + 7, total];

  describe.each(deaths)("after %i statements", (died) => {
    test("leaves the schema before a step or after it, and the next start goes on from there", async () => {
      const killed = kind === "postgres" ? await killedOnServer(open, died) : await killedEmbedded(died);
      expect(schemas.indexOf(await catalogueOf(killed.pool))).toBe(stepsKept(died));
      expect(await migrate(killed.pool, all)).toMatchObject({
        ok: true,
        value: { taken: all.slice(stepsKept(died)).map(({ id }) => id) },
      });
      expect(await catalogueOf(killed.pool)).toBe(schemas.at(-1));
      await killed.close();
    });
  });
});

async function killedOnServer(open: () => Promise<TestDatabase>, died: number): Promise<TestDatabase> {
  const database = await open();
  await dieAfter(died, "postgres", database.url ?? "");
  return database;
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function killedEmbedded(died: number): Promise<EmbeddedDatabase> {
  const template = await askFor("embedded");
  const folder = await mkdtemp(`${template}-`);
  folders.push(folder);
  await cp(join(template, "database"), join(folder, "database"), { recursive: true });
  await dieAfter(died, "embedded", folder);
  const opened = await openEmbedded({ folder, ballastBytes: 0 });
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}
