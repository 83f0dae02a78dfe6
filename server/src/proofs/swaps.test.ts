import { createHash } from "node:crypto";
import { kindRouteId, recordKinds } from "@attune/api";
import { afterAll, describe, expect, test } from "vitest";
import { SEALED_COLUMNS, type SealedColumn } from "../keys/sealed-columns.ts";
import { readToken } from "../sign-in/secret-token.ts";
import { noPostgres } from "../testing/ask-for.ts";
import { openPostgres } from "../testing/postgres-database.ts";
import { newStem } from "./testing/canaries.ts";
import { editDatabase } from "./testing/edit-database.ts";
import { canariesFrom, type Filling, fillClient, fillPractice } from "./testing/fill-with-canaries.ts";
import { phq9 } from "./testing/form-writes.ts";
import { begunPlace, newPlace, type Place, removePlace } from "./testing/place.ts";
import { killAll, type RunningServer, startServer } from "./testing/server-process.ts";
import { callerAt, must, type SetUpPractice, setUp } from "./testing/set-up.ts";
import { type Row, type Swap, swapAll, swapBack } from "./testing/swaps.ts";

const STEM = newStem(7);
const PATIENCE = { timeout: 900_000 };
const KEYS = ["key-of-a-goal-one", "key-of-a-goal-two"] as const;

afterAll(killAll);

type Filled = {
  readonly place: Place;
  readonly practice: SetUpPractice;
  readonly setUpTokens: readonly string[];
  /** Of check-ins that were begun and not sent. */
  readonly links: readonly string[];
  readonly goals: readonly object[];
};

/** A practice with at least two rows in every table that holds something sealed. */
async function filledPractice(databaseUrl?: string): Promise<Filled> {
  const place = databaseUrl === undefined ? await begunPlace() : newPlace(databaseUrl);
  const server = await startServer(place);
  const practice = await setUp(server);
  const filling: Filling = { server, ...practice, canaries: canariesFrom(STEM) };
  await fillPractice(filling);
  const clients = [await fillClient(filling), await fillClient(filling)];
  const caller = callerAt(server, practice);
  const retention = { name: "retention", value: { yearsAfterEnd: 10 } } as const;
  must(await caller.call("change-setting", { body: retention, version: 0 }));
  const licence = { memberId: practice.member, profession: `${STEM}l`, issuedBy: `${STEM}l` };
  must(await caller.call("add-licence", { body: licence }));
  for (const { id } of clients) {
    const body = { ...phq9(() => 0, 0), sessionNumber: 9 };
    must(await caller.callRecord("add-administration", { params: { client: id }, body }));
  }
  const goals = clients.map(({ id }) => ({
    params: { client: id },
    body: { state: "open", text: `${STEM}g of ${id}` },
  }));
  for (const [at, goal] of goals.entries()) must(await caller.callRecord("add-goal", { ...goal, key: KEYS[at] ?? "" }));
  const setUpTokens = [await newMember(server, practice, 1), await newMember(server, practice, 2)];
  for (const name of [`${STEM} one`, `${STEM} two`]) await addAndErase(server, practice, name);
  await server.stop();
  return { place, practice, setUpTokens, links: filling.canaries.begun, goals };
}

async function newMember(server: RunningServer, practice: SetUpPractice, at: number): Promise<string> {
  const body = { name: `${STEM}m${at}`, email: `${STEM}m${at}@example.org`, roles: ["trainee" as const] };
  const { setUpToken: token } = must(await callerAt(server, practice).call("add-member", { body })).body;
  must(await callerAt(server).call("open-set-up", { body: { token } }));
  return token;
}

async function addAndErase(server: RunningServer, practice: SetUpPractice, name: string): Promise<void> {
  const caller = callerAt(server, practice);
  const { id, version } = must(await caller.call("add-client", { body: { name } })).body;
  must(await caller.call("erase-client", { params: { client: id }, version, body: { name, reason: "client-asked" } }));
}

/** By which routes a row is read, for each table. */
type Read = { readonly route: string; readonly params?: object; readonly query?: object };
const all = (route: string) => (): readonly Read[] => [{ route }];
const ofClient =
  (...routes: readonly string[]) =>
  ({ client_id: client, id, transcript_id: transcript }: Row): readonly Read[] =>
    routes.map((route) => ({
      route,
      params: { client, id: route === "list-codings" ? transcript : id },
      ...(route === "list-client-signals" && { query: { state: "closed" } }),
    }));

const READS: Readonly<Record<string, (row: Row) => readonly Read[]>> = {
  member: all("list-members"),
  licence: all("list-licences"),
  setting: all("list-settings"),
  erasure: all("list-erasures"),
  client: ({ id }) => [{ route: "read-client", params: { client: id } }, { route: "list-clients" }],
  administration: ofClient("list-administrations"),
  score: ofClient("list-scores"),
  signal: ofClient("list-client-signals"),
  transcript: ofClient("read-transcript"),
  coding: ofClient("list-codings"),
  ...Object.fromEntries(
    recordKinds.map((kind) => [
      kind.id.replaceAll("-", "_"),
      ofClient(kindRouteId("list", kind), kindRouteId("read", kind)),
    ]),
  ),
};

const hashed = KEYS.map((key) => createHash("sha256").update(key).digest("hex"));
const idOf = (token: string): string => {
  const read = readToken(token);
  return read.ok ? read.value.id : "";
};

/** Rows that these tests can ask for. */
const canBeAsked =
  ({ setUpTokens }: Filled) =>
  ({ table }: SealedColumn, row: Row): boolean => {
    if (table === "done_once") return hashed.includes((row["key_hash"] as Buffer).toString("hex"));
    if (table === "sign_in_code") return setUpTokens.some((token) => idOf(token) === row["id"]);
    if (table === "credential") return row["kind"] === "passkey" || row["kind"] === "password";
    return table === "signal" ? row["state"] === "closed" : true;
  };

/** What each table's rows answer: its name and how it was refused. */
async function answersTo(
  server: RunningServer,
  { practice, setUpTokens, links, goals }: Filled,
  swaps: readonly Swap[],
): Promise<readonly string[]> {
  const caller = callerAt(server, practice);
  const answers: string[] = [];
  const note = (table: string, route: string, answer: Awaited<ReturnType<typeof caller.callRecord>>): void => {
    const is = answer.ok ? "ok" : "because" in answer.failure ? answer.failure.because : answer.failure.kind;
    answers.push(`${table} by ${route}: ${is}`);
  };
  const reads = swaps.flatMap(({ column: { table, column }, rows }) =>
    column === "summary" ? [] : rows.flatMap((row) => (READS[table]?.(row) ?? []).map((read) => ({ table, read }))),
  );
  for (const { table, read } of reads) {
    const { route, ...asked } = read;
    note(table, route, await caller.callRecord(route, asked));
  }
  for (const [at, goal] of goals.entries())
    note("done_once", "add-goal", await caller.callRecord("add-goal", { ...goal, key: KEYS[at] ?? "" }));
  for (const token of setUpTokens)
    note("sign_in_code", "open-set-up", await callerAt(server).callRecord("open-set-up", { body: { token } }));
  for (const link of links)
    note("check_in_draft", "open-check-in", await callerAt(server, { link }).callRecord("open-check-in"));
  return answers;
}

/** Not read by an id: under a key, or by a link. */
const ASKED_APART = ["done_once", "sign_in_code", "check_in_draft"];
/** What is sealed in these no list shows: a consent's is opened when it is changed, a credential's when somebody signs in. */
const NOT_SHOWN = ["practice", "credential", "consent"];
/** At the door it counts as a fault, as nobody is to learn anything there. */
const REFUSED = /^(?:sign_in_code by open-set-up: fault|.*: record-damaged)$/;

async function prove(filled: Filled): Promise<void> {
  const { place, practice } = filled;
  const swaps = await editDatabase(place, (pool) => swapAll(pool, practice.practice, canBeAsked(filled)));
  const swapped = new Set(swaps.map(({ column }) => column.table));
  const tables = [...new Set(SEALED_COLUMNS.map(({ table }) => table))];
  expect(tables.filter((table) => !swapped.has(table))).toEqual(["practice"]);
  const unread = tables.filter((table) => READS[table] === undefined && !ASKED_APART.includes(table));
  expect(unread).toEqual(NOT_SHOWN);

  let server = await startServer(place);
  const refused = await answersTo(server, filled, swaps);
  expect(refused.filter((answer) => !REFUSED.test(answer))).toEqual([]);
  await server.stop();
  await editDatabase(place, async (pool) => {
    for (const each of swaps) await swapBack(pool, practice.practice, each);
  });
  server = await startServer(place);
  expect((await answersTo(server, filled, swaps)).filter((answer) => !answer.endsWith(": ok"))).toEqual([]);
  await server.stop();
  console.log(`${swaps.length} sealed columns swapped: ${refused.length} requests, all refused.`);
  removePlace(place);
}

describe("what is sealed and was moved to another row", () => {
  test("is refused by every route that reads it, and never shown as somebody else's", PATIENCE, async () => {
    await prove(await filledPractice());
  });

  test.skipIf(noPostgres() !== undefined)("is refused on PostgreSQL too", PATIENCE, async () => {
    const database = await openPostgres();
    await prove(await filledPractice(database.url));
    await database.close();
  });
});
