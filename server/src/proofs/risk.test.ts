import { type Instant, ok, seededRandom } from "@attune/core";
import { afterAll, describe, expect, test } from "vitest";
import { dataFolder } from "../serve/data-folder.ts";
import { openOwn, openServer } from "../serve/open-database.ts";
import { idsBy } from "../store/ids.ts";
import { type Recount, recountRisk } from "../store/measures/recount-risk.ts";
import { inTransaction } from "../store/transaction.ts";
import { noPostgres } from "../testing/ask-for.ts";
import { openPostgres } from "../testing/postgres-database.ts";
import { openVaultByKeyFile } from "../vault/key-file-vault.ts";
import { signalsOf } from "./testing/check-forms.ts";
import { listAll } from "./testing/list-all.ts";
import { type Place, removePlace } from "./testing/place.ts";
import { type Answering, answeringClients, filings, PATHS, rush } from "./testing/risk-paths.ts";
import { killAll, type RunningServer, startServer } from "./testing/server-process.ts";
import { callerAt, type ReadyPlace, readyPlace } from "./testing/set-up.ts";

const SEED = Number(process.env["CRASH_SEED"] ?? Math.floor(Date.now() / 1000) % 1_000_000);
const CLIENTS = 16;
const PATIENCE = { timeout: 1_200_000 };

afterAll(killAll);

type Size = { readonly positives: number; readonly zeros: number; readonly kills: number };

/** Sends forms on all paths at a server that is killed again and again, until every one was answered. */
async function rushAt({ place, practice }: ReadyPlace, size: Size) {
  const chance = seededRandom(SEED);
  const therapist = practice.token;
  let server = await startServer(place);
  const clients = await answeringClients(server, therapist, CLIENTS);
  const all = filings({ clients, ...size, chance });
  let left = all;
  for (let kill = 0; kill < size.kills; kill += 1) {
    left = await rush(server, left, { therapist, chance, killAfter: Math.floor(all.length / (size.kills + 2)) });
    await server.kill();
    server = await startServer(place);
  }
  left = await rush(server, left, { therapist, chance });
  return { server, clients, all, left };
}

type Count = {
  readonly positives: number;
  readonly signals: number;
  readonly onPositives: number;
  readonly forms: number;
};

/** Risk answers and risk signals of a client, as their therapist reads them. */
async function count(server: RunningServer, token: string, { id }: Answering): Promise<Count> {
  const caller = callerAt(server, { token });
  const params = { client: id };
  type Row = { readonly id: string; readonly answers: Readonly<Record<string, number>> };
  const forms = await listAll<Row>(caller, "list-administrations", { params });
  const positive = new Set(forms.filter(({ answers }) => (answers["self-harm"] ?? 0) > 0).map((row) => row.id));
  const signals = (await signalsOf(caller, params)).filter(({ rule }) => rule === "risk-answer");
  const on = new Set(signals.map(({ administrationId = "" }) => administrationId));
  return {
    positives: positive.size,
    signals: signals.length,
    onPositives: [...on].filter((each) => positive.has(each)).length,
    forms: forms.filter(({ answers }) => "self-harm" in answers).length,
  };
}

/** What the practice's own recount finds, on the database of a server that has stopped. */
async function recount(place: Place, practice: string): Promise<Recount> {
  const files = dataFolder(place.data);
  const opened = await (place.databaseUrl === undefined ? openOwn(files) : openServer(files, place.databaseUrl));
  const vault = await openVaultByKeyFile(
    { keyringFolder: files.keys, practice },
    { file: place.keyFile, dataFolder: place.data },
  );
  if (!opened.ok || !vault.ok) throw new Error("the practice does not open");
  const now = new Date().toISOString() as Instant;
  const scope = { actor: { kind: "system", practice, job: "recount-risk" }, now } as const;
  const ids = idsBy(() => now);
  const counted = await inTransaction(opened.value.database, scope, async (tx) =>
    ok(await recountRisk({ tx, ...scope, vault: vault.value, ids })),
  );
  await vault.value.close();
  await opened.value.close();
  if (!counted.ok) throw new Error("a recount cannot fail");
  return counted.value;
}

async function prove(ready: ReadyPlace, size: Size): Promise<void> {
  const { server, clients, all, left } = await rushAt(ready, size);
  const token = ready.practice.token;
  const refused = all.flatMap(({ path, refused: why }) => (why === undefined ? [] : [`${path}: ${why}`]));
  const serious = (): readonly string[] =>
    server
      .errors()
      .split("\n")
      .filter((line) => line.includes('"level":50'));
  const nothing = { refused: [], left: 0, serious: [] };
  expect({ seed: SEED, refused, left: left.length, serious: serious() }).toEqual({ seed: SEED, ...nothing });
  const counts: Count[] = [];
  for (const client of clients) counts.push(await count(server, token, client));
  const sum = (of: (each: Count) => number): number => counts.reduce((total, each) => total + of(each), 0);
  const amended = all.filter(({ path }) => path === "amended").length;
  const faults = await listAll(callerAt(server, { token }), "list-job-faults");
  await server.stop();
  const found = await recount(ready.place, ready.practice.practice);
  console.log(
    `${size.positives} risk answers on ${PATHS.length} paths, each form sent 3 times, ${size.kills} kills: ${sum(({ signals }) => signals)} signals; of ${size.zeros} without risk none. Seed ${SEED}.`,
  );
  expect({
    seed: SEED,
    forms: sum(({ forms }) => forms),
    positives: sum(({ positives }) => positives),
    signals: sum(({ signals }) => signals),
    onPositives: sum(({ onPositives }) => onPositives),
    faults,
    serious: serious(),
    recount: found,
  }).toEqual({
    seed: SEED,
    forms: size.positives + size.zeros + amended,
    positives: size.positives,
    signals: size.positives,
    onPositives: size.positives,
    faults: [],
    serious: [],
    recount: expect.objectContaining({ positives: size.positives, missing: 0, repaired: 0, unreadable: 0 }),
  });
}

describe("risk answers, on every path, with kills and forms sent again", () => {
  test("a thousand of them raise a thousand signals, and answers of nothing raise none", PATIENCE, async () => {
    const ready = await readyPlace();
    await prove(ready, { positives: 1000, zeros: 200, kills: 8 });
    removePlace(ready.place);
  });

  test.skipIf(noPostgres() !== undefined)("as many signals as answers on PostgreSQL too", PATIENCE, async () => {
    const database = await openPostgres();
    const ready = await readyPlace(database.url);
    await prove(ready, { positives: 200, zeros: 40, kills: 3 });
    removePlace(ready.place);
    await database.close();
  });
});
