import type PgBoss from "pg-boss";
import type { Tx } from "../store/tables.ts";
import { inside, LANES, type Patience } from "./boss.ts";
import type { Ground, Job, JobPayload, JobServices, Lane } from "./job.ts";
import { soon } from "./loop.ts";
import type { TranscriptThread } from "./transcript-thread.ts";

/** Where jobs are done: everything that runs and repeats them shares it. */
export type Floor = {
  readonly boss: PgBoss;
  readonly premises: Ground;
  readonly services: JobServices;
  readonly thread: TranscriptThread;
  readonly register: ReadonlyMap<string, Job>;
  readonly patience: Patience;
  readonly isStopping: () => boolean;
  /** Whether something failed before, which may have to be settled; else nobody looks. */
  readonly faults: { any: boolean };
  /** Leaves work in a transaction. */
  readonly leave: (tx: Tx, payload: JobPayload) => Promise<void>;
  /** There is new work in this lane, or will be in a moment. */
  readonly bells: Readonly<Record<Lane | "given-up", { readonly ask: () => void; readonly cancel: () => void }>>;
};

/** Most often the transaction that left work is through by then; where it is not, the next look finds it. In milliseconds. */
const SOON = 25;
/** Nobody waits for this work, and much of it comes at once: what gathered in the meantime is taken together. */
const IN_A_WHILE = 1000;

/** @param ring wakes the loop of a lane; loops are started after the floor is laid. */
export function bellsFor(ring: (lane: Lane | "given-up") => void): Floor["bells"] {
  return {
    quick: soon(IN_A_WHILE, () => ring("quick")),
    slow: soon(SOON, () => ring("slow")),
    "given-up": soon(SOON, () => ring("given-up")),
  };
}

/** What makes two pieces of work the same: one run does for all that wait. */
export const keyOf = ({ practice, job, client = "", object = "" }: JobPayload): string =>
  [job, practice, client, object].join(" ");

export function leaving({ boss, register, bells }: Pick<Floor, "boss" | "register" | "bells">): Floor["leave"] {
  return async (tx, payload) => {
    const job = register.get(payload.job);
    const lane = job?.lane ?? "slow";
    const options = { singletonKey: keyOf(payload), ...(job && { expireInSeconds: job.seconds }), db: inside(tx) };
    await boss.send(lane, payload, options);
    bells[lane].ask();
  };
}

export const wakeAll = (bells: Floor["bells"]): void => {
  for (const lane of LANES) bells[lane].ask();
};
