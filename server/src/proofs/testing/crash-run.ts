import { setTimeout as sleep } from "node:timers/promises";
import { seededRandom } from "@attune/core";
import { type Books, checkLedger } from "./check-ledger.ts";
import type { Worker } from "./ledger.ts";
import { listAll } from "./list-all.ts";
import type { Place } from "./place.ts";
import { startServer } from "./server-process.ts";
import { callerAt, type SetUpPractice } from "./set-up.ts";
import { workOn } from "./work-on.ts";

export type CrashRun = {
  readonly place: Place;
  readonly practice: SetUpPractice;
  readonly seed: number;
  readonly kills: number;
};

export type CrashOutcome = {
  readonly problems: readonly string[];
  /** Answers that the workers heard, and how many changes were cut off. */
  readonly answers: number;
  readonly cutOff: number;
  /** Milliseconds until the server answered again, after each kill. */
  readonly reopened: readonly number[];
  readonly workers: readonly Worker[];
};

const WORKERS = ["Amber", "Birch", "Clover", "Daisy"] as const;

/** People at work, whose choices follow from the seed alone. */
export const workersOf = (seed: number): Worker[] =>
  WORKERS.map((name, at) => ({
    name: `${name}${seed}`,
    chance: seededRandom(seed * WORKERS.length + at + 1),
    clients: [],
    count: 0,
    answers: 0,
  }));

/** A server is killed once so many answers were heard, or after this time, and some milliseconds later. */
const MOST_ANSWERS = 60;
const LATEST = 4000;
const LATER = 60;

/** Waits for the moment at which the server is killed: early, late, and often amidst an answer. */
async function momentToKill(workers: readonly Worker[], chance: () => number): Promise<void> {
  const enough = sumOf(workers) + Math.floor(chance() * MOST_ANSWERS);
  const until = performance.now() + LATEST;
  while (sumOf(workers) < enough && performance.now() < until) await sleep(1);
  await sleep(chance() * LATER);
}

/** Kills a server at random moments while people work; after each restart everything is held against their ledgers. */
export async function crashRun({ place, practice, seed, kills }: CrashRun): Promise<CrashOutcome> {
  const workers = workersOf(seed);
  const chance = seededRandom(seed);
  const problems: string[] = [];
  const reopened: number[] = [];
  let cutOff = 0;
  let server = await startServer(place);
  for (let kill = 1; kill <= kills; kill += 1) {
    const work = Promise.all(workers.map((worker) => workOn({ server, token: practice.token }, worker)));
    await momentToKill(workers, chance);
    await server.kill();
    const wrong = (await work).flat();
    cutOff += workers.filter(({ pending }) => pending !== undefined).length;
    server = await startServer(place);
    reopened.push(server.startedIn);
    const found = await checkLedger({ server, place, practice, workers }, kill === kills ? "all" : "touched");
    problems.push(...[...wrong, ...found].map((each) => `kill ${kill}: ${each}`));
  }
  // On a server that several may share, work that was cut off is begun anew when its time has run out, which is long.
  if (place.databaseUrl === undefined) problems.push(...(await untilCoded({ server, place, practice, workers })));
  await server.stop();
  return { problems, answers: sumOf(workers), cutOff, reopened, workers };
}

const sumOf = (workers: readonly Worker[]): number => workers.reduce((sum, { answers }) => sum + answers, 0);

const PATIENCE = 120_000;
const PAUSE = 200;

/** Background work that was left before a kill is done in the end: no transcript waits for its coding for ever. */
async function untilCoded({ server, practice, workers }: Books): Promise<readonly string[]> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const waiting = await waitingIn({ server, practice, workers });
    if (waiting === 0) return [];
    if (performance.now() > until) return [`${waiting} transcripts still wait for their coding`];
    await sleep(PAUSE);
  }
}

async function waitingIn({
  server,
  practice,
  workers,
}: Pick<Books, "server" | "practice" | "workers">): Promise<number> {
  const caller = callerAt(server, { token: practice.token });
  const open = await listAll<{ readonly id: string }>(caller, "list-clients");
  const clients = workers.flatMap(({ clients }) => clients).filter(({ transcripts }) => transcripts.length > 0);
  let waiting = 0;
  for (const { id } of clients) {
    if (id === undefined || !open.some((row) => row.id === id)) continue;
    const rows = await listAll<{ readonly codingState: string }>(caller, "list-transcripts", {
      params: { client: id },
    });
    waiting += rows.filter(({ codingState }) => codingState === "waiting").length;
  }
  return waiting;
}
