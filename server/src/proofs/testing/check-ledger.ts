import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Caller } from "@attune/api";
import { checkForms } from "./check-forms.ts";
import { checkRecords, checkTranscripts } from "./check-records.ts";
import type { ClientLedger, Worker } from "./ledger.ts";
import { listAll } from "./list-all.ts";
import type { Place } from "./place.ts";
import type { RunningServer } from "./server-process.ts";
import { callerAt, must, type SetUpPractice } from "./set-up.ts";

export type Books = {
  readonly server: RunningServer;
  readonly place: Place;
  readonly practice: SetUpPractice;
  readonly workers: readonly Worker[];
};

/**
 * Holds everything that the workers asked for against what the server has: what it said is kept is there, once and as it was
 * sent; what it did not answer is there whole or not at all; nothing else is there.
 *
 * @returns what is wrong; nothing where all is well
 */
export async function checkLedger(books: Books, which: "touched" | "all" = "touched"): Promise<readonly string[]> {
  const caller = callerAt(books.server, { token: books.practice.token });
  const standing = { caller, ...(await standingOf(books, caller)) };
  const problems: string[] = [];
  for (const client of books.workers.flatMap(({ clients }) => clients)) {
    if (which === "touched" && !client.isTouched) continue;
    problems.push(...(await checkClient(standing, client).catch(damaged(client))));
    client.isTouched = client === books.workers.find(({ clients }) => clients.includes(client))?.clients.at(-1);
  }
  return [
    ...problems,
    ...checkAllClients(books, standing),
    ...(await checkAudit(caller)),
    ...(await checkJobs(caller)),
    ...faultsOf(books.server),
  ];
}

const damaged =
  ({ name }: ClientLedger) =>
  (error: Error): readonly string[] => [`cannot be read: ${name} ${error.message}`];

export type Standing = {
  readonly caller: Caller;
  /** Clients on the caseload, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly erased: ReadonlySet<string>;
  /** Clients who have keys. */
  readonly keys: ReadonlySet<string>;
};

type Erasure = { readonly clientId: string; readonly state: string };

async function standingOf({ place, practice }: Books, caller: Caller): Promise<Omit<Standing, "caller">> {
  const erasures = await erasuresDone(caller);
  const rows = await listAll<{ readonly id: string; readonly name: string }>(caller, "list-clients");
  const file = join(place.data, "keys", practice.practice, "clients.keys");
  const keys = readFileSync(file, "latin1").split("\n").filter(Boolean);
  return {
    names: new Map(rows.map(({ id, name }) => [id, name])),
    erased: new Set(erasures.filter(({ state }) => state === "done").map(({ clientId }) => clientId)),
    keys: new Set(keys.map((line) => line.split(" ")[0] ?? "")),
  };
}

const PATIENCE = 60_000;
const PAUSE = 50;

/** An erasure that was cut short is finished after the start, in the background. */
async function erasuresDone(caller: Caller): Promise<readonly Erasure[]> {
  for (const until = performance.now() + PATIENCE; ; await sleep(PAUSE)) {
    const rows = await listAll<Erasure>(caller, "list-erasures");
    if (rows.every(({ state }) => state === "done") || performance.now() > until) return rows;
  }
}

async function checkClient(standing: Standing, client: ClientLedger): Promise<readonly string[]> {
  const { id, name } = client;
  if (id === undefined) return [];
  const isThere = standing.names.has(id);
  if (client.erasing === "kept" && isThere) return [`erasing was lost: ${name}`];
  if (client.erasing !== undefined && !isThere) return checkErased(standing, client, id);
  if (!isThere) return [`client is lost: ${name}`];
  const params = { client: id };
  const read = must(await standing.caller.call("read-client", { params })).body;
  return [
    ...(read.name === name ? [] : [`client differs: ${name}`]),
    ...(standing.erased.has(id) ? [`half erased: ${name}`] : []),
    ...(await checkConsents(standing.caller, client, params)),
    ...(await checkRecords(standing.caller, client, params)),
    ...(await checkTranscripts(standing.caller, client, params)),
    ...(await checkForms(standing.caller, client, params)),
  ];
}

async function checkErased(
  { caller, erased, keys }: Standing,
  { name }: ClientLedger,
  id: string,
): Promise<readonly string[]> {
  const read = await caller.call("read-client", { params: { client: id } });
  return [
    ...(erased.has(id) ? [] : [`erasing was not finished: ${name}`]),
    ...(keys.has(id) ? [`erased, with keys: ${name}`] : []),
    ...(read.ok ? [`erased, and is read: ${name}`] : []),
  ];
}

type ConsentRow = { readonly id: string; readonly purpose: string; readonly state: string };

async function checkConsents(caller: Caller, client: ClientLedger, params: object): Promise<readonly string[]> {
  const rows = await listAll<ConsentRow>(caller, "list-consents", { params });
  const known = client.consents.flatMap(({ id, purpose, state, asked }) => {
    if (id === undefined) return [];
    const found = rows.filter((row) => row.id === id);
    const isRight = found.length === 1 && [state, asked].includes(found[0]?.state);
    return isRight ? [] : [`consent differs: ${client.name} ${purpose}`];
  });
  const most = client.consents.length;
  return rows.length > most ? [...known, `consent twice: ${client.name}`] : known;
}

/** Nobody is on the caseload twice, and nobody who was not taken on; whoever is there has keys. */
function checkAllClients({ workers }: Books, { names, keys }: Standing): readonly string[] {
  const expected = new Set(workers.flatMap(({ clients }) => clients.map(({ name }) => name)));
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const [id, name] of names) {
    if (!expected.has(name)) problems.push(`client unknown: ${name}`);
    if (seen.has(name)) problems.push(`client twice: ${name}`);
    if (!keys.has(id)) problems.push(`client without keys: ${name}`);
    seen.add(name);
  }
  return problems;
}

async function checkAudit(caller: Caller): Promise<readonly string[]> {
  const { holds, because = "", brokenAt = 0 } = must(await caller.call("verify-audit")).body;
  return holds ? [] : [`audit does not hold: ${because} at ${brokenAt}`];
}

/** Work that was running at kill after kill may be what kills the server: it is given up, and people are told. */
const STOPPED = "stopped";

/** Background work that failed, and risk answers that were found without a signal. */
async function checkJobs(caller: Caller): Promise<readonly string[]> {
  const rows = await listAll<{ readonly job: string; readonly kind: string }>(caller, "list-job-faults");
  return rows.filter(({ kind }) => kind !== STOPPED).map(({ job, kind }) => `job failed: ${job} ${kind}`);
}

/** Lines of the log that somebody should look at. */
const faultsOf = ({ errors }: RunningServer): readonly string[] =>
  errors()
    .split("\n")
    .filter((line) => line.includes('"level":50'))
    .map((line) => `fault: ${line}`);
