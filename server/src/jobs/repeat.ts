import { codeOf } from "../store/transaction.ts";
import { type Floor, keyOf, wakeAll } from "./floor.ts";
import type { Job } from "./job.ts";

/** How often we look whether something is due again, in milliseconds. */
const BEAT = 60_000;
const SECOND = 1000;

/**
 * Leaves each job that returns once in its time: the day of the database's clock, its hour, and so on. Several servers
 * may leave it, and each start does: the queue keeps the first.
 */
export function repeatJobs(floor: Floor): { readonly stop: () => void } {
  const beat = (): void => {
    void leaveDue(floor).catch((error: unknown) => floor.premises.log.note("jobs-fault", { code: codeOf(error) }));
  };
  const timer = setInterval(beat, BEAT).unref();
  beat();
  return { stop: () => clearInterval(timer) };
}

async function leaveDue({ boss, premises, register, bells }: Floor): Promise<void> {
  const practice = premises.practice();
  if (practice === undefined || premises.vaultOf(practice) === undefined) return;
  const due = [...register.values()].flatMap((job) =>
    job.every === undefined ? [] : [once(job, practice, job.every)],
  );
  if (due.length === 0) return;
  await boss.insert(due);
  wakeAll(bells);
}

function once({ kind, lane, seconds }: Job, practice: string, every: number) {
  const data = { practice, job: kind };
  return {
    name: lane,
    data,
    singletonKey: keyOf(data),
    singletonSeconds: every / SECOND,
    expireInSeconds: seconds,
  };
}
