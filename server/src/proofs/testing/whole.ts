import { type Books, checkLedger } from "./check-ledger.ts";
import type { Worker } from "./ledger.ts";
import { type Run, type RunningServer, startServer, tryStart } from "./server-process.ts";
import { callerAt } from "./set-up.ts";
import { workOn } from "./work-on.ts";

type Office = Omit<Books, "server">;

/** Starts the server in the ordinary way, holds all of it against the ledgers, and stops it. @returns what is wrong */
export async function isWhole(office: Office): Promise<readonly string[]> {
  const server = await startServer(office.place);
  const problems = await checkLedger({ ...office, server }, "all");
  const { errors } = await server.stop();
  return [...problems, ...(errors.includes('"level":50') ? [errors] : [])];
}

/** People work until each has heard so many answers, or until the server is gone. */
export async function allWork(
  { practice, workers }: Pick<Office, "practice" | "workers">,
  server: RunningServer,
  enough: number,
): Promise<readonly string[]> {
  const office = { server, token: practice.token };
  return (await Promise.all(workers.map((worker) => workOn(office, worker, enough)))).flat();
}

/**
 * Does something at a server that is to end at a named point; the start itself may pass the point already.
 *
 * @returns by what it ended
 */
export async function endAt(
  office: Office,
  run: Run,
  work: (server: RunningServer) => Promise<unknown>,
): Promise<string | number | null> {
  const server = await tryStart(office.place, run);
  if ("by" in server) return server.by;
  await Promise.race([work(server), server.ended]);
  // Work that ended without passing the point leaves a server that is well: the test must hear of it.
  const timer = setTimeout(() => void server.stop(), PATIENCE);
  const { by } = await server.ended;
  clearTimeout(timer);
  return by;
}

const PATIENCE = 1000;

/** The ledgers as they are at this moment, to be held against a server that was put back to it. */
export const asOfNow = (workers: readonly Worker[]): readonly Worker[] =>
  workers.map(({ pending: _, ...worker }) => ({ ...worker, clients: structuredClone(worker.clients) }));

export const officeCaller = (server: RunningServer, { practice }: Pick<Office, "practice">) =>
  callerAt(server, { token: practice.token });
