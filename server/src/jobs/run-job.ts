import { fail, ok, type Result } from "@attune/core";
import type PgBoss from "pg-boss";
import { codeOf } from "../store/transaction.ts";
import { deskOf } from "./at-desk.ts";
import { GIVEN_UP, putBack, unhurried } from "./boss.ts";
import { noteFault, settleFaults } from "./faults.ts";
import { type Floor, keyOf } from "./floor.ts";
import type { JobFailure, JobPayload, JobWork, Lane } from "./job.ts";

type Waiting = PgBoss.JobWithMetadata<JobPayload>;

/**
 * Does work that was taken from a lane. Of several that ask for the same, one run does for all: whatever left them was
 * committed before they could be taken, so the run sees it.
 */
export async function runTaken(floor: Floor, lane: Lane, taken: readonly Waiting[]): Promise<void> {
  for (const same of sameWork(taken)) {
    if (lane === "quick") await untilQuiet(floor);
    await runSame(floor, lane, same);
  }
}

function sameWork(taken: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const byKey = new Map<string, Waiting[]>();
  for (const each of taken) {
    const same = byKey.get(keyOf(each.data));
    if (same === undefined) byKey.set(keyOf(each.data), [each]);
    else same.push(each);
  }
  return [...byKey.values()];
}

/** Milliseconds for which work that nobody waits for lets those go first who do. */
const MOST_POLITE = 1000;
const LOOK_AGAIN = 10;

/** The embedded database does one thing at a time: requests go first. */
async function untilQuiet({ premises: { database }, isStopping }: Floor): Promise<void> {
  if (database.kind !== "embedded") return;
  for (let waited = 0; waited < MOST_POLITE && database.pool.waitingCount > 0 && !isStopping(); waited += LOOK_AGAIN)
    await new Promise((done) => setTimeout(done, LOOK_AGAIN));
}

async function runSame(floor: Floor, lane: Lane, same: readonly Waiting[]): Promise<void> {
  const { boss, premises, isStopping, bells } = floor;
  const [first] = same;
  if (first === undefined) return;
  const ids: string[] = same.map(({ id }) => id);
  const outcome = isStopping() ? undefined : await tried(floor, first.data);
  if (outcome?.ok === true) await boss.complete(lane, ids, { db: unhurried(premises.database) });
  else if (outcome === undefined || isStopping()) await putBack(premises.database, ids);
  else {
    for (const id of ids) await boss.fail(lane, id, { kind: outcome.failure.kind });
    bells["given-up"].ask();
  }
}

/** A fault's own text is told to nobody: it may quote what somebody wrote. */
async function tried(floor: Floor, payload: JobPayload): Promise<Result<void, JobFailure>> {
  const { log } = floor.premises;
  try {
    const outcome = await run(floor, payload);
    if (!outcome.ok) log.note("job-failed", { job: payload.job, kind: outcome.failure.kind });
    return outcome;
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    log.note("job-fault", { job: payload.job, name, code: codeOf(error) });
    return fail({ kind: "fault" });
  }
}

async function run(floor: Floor, payload: JobPayload): Promise<Result<void, JobFailure>> {
  const job = floor.register.get(payload.job);
  if (job === undefined) return fail({ kind: "unknown-job" });
  const work = workOf(floor, payload);
  // A practice that was moved away, or its erased keys: there is nothing to be done here any more.
  if (work === undefined) return ok(undefined);
  const outcome = await job.run(work);
  if (outcome.ok && floor.faults.any) await work.atDesk(async (desk) => ok(await settleFaults(desk, payload)));
  return outcome;
}

function workOf(floor: Floor, payload: JobPayload): JobWork | undefined {
  const { premises, services, thread, leave } = floor;
  const vault = premises.vaultOf(payload.practice);
  if (vault === undefined) return undefined;
  const atDesk = deskOf(payload.job, { premises, vault });
  const more: JobWork["leave"] = (desk, asked) => leave(desk.tx, { practice: payload.practice, ...asked });
  return { ...payload, vault, premises, services, thread, atDesk, leave: more };
}

/** Shows people what nobody tries any more, and says it in the record too. */
export async function tellGivenUp(floor: Floor, taken: readonly Waiting[]): Promise<void> {
  if (taken.length > 0) floor.faults.any = true;
  for (const { id, data, output } of taken) {
    const work = workOf(floor, data);
    const kind = kindOf(output);
    floor.premises.log.note("job-given-up", { job: data.job, kind });
    const fault = { job: data.job, client: data.client, object: data.object, kind };
    await work?.atDesk(async (desk) => {
      await floor.register.get(data.job)?.givenUp?.(work, desk);
      return ok(await noteFault(desk, fault, floor.patience.tries));
    });
    await floor.boss.complete(GIVEN_UP, id);
  }
}

/** Our own failures say their kind; what the queue itself ended ran for too long. */
const kindOf = (output: object | null): string =>
  output !== null && "kind" in output && typeof output.kind === "string" ? output.kind : "took-too-long";
