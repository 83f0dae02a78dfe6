import { ok } from "@attune/core";
import { backupsIn } from "../backup/backup-name.ts";
import { makeBackup } from "../backup/make-backup.ts";
import type { Desk } from "../store/desk.ts";
import { practiceStore } from "../store/practice/practice-store.ts";
import type { Job, JobWork } from "./job.ts";
import { HOUR, HOUR_SECONDS } from "./times.ts";

/** Where the practice has not decided anything else. */
const EVERY_HOURS = 24;

/** Makes a backup where the last one is as old as the practice's setting says. */
export const backUp: Job = {
  kind: "back-up",
  lane: "slow",
  every: HOUR,
  seconds: 6 * HOUR_SECONDS,

  async run(work) {
    if (!(await isDue(work))) return ok(undefined);
    const made = await makeBackup(work.premises);
    if (!made.ok) return made.failure.kind === "not-set-up" ? ok(undefined) : made;
    return work.atDesk(async ({ trail }) => ok(trail.note({ action: "make-backup", outcome: "done" })));
  },
};

async function isDue({ atDesk, practice, premises }: JobWork): Promise<boolean> {
  const hours = await atDesk(async (desk) => ok(await everyHours(desk)));
  const [latest] = await backupsIn(premises.machine.files, practice);
  if (latest === undefined || !hours.ok) return true;
  const age = Date.parse(premises.clock.now()) - Date.parse(latest.madeAt);
  // Half an hour early rather than an hour late: this job looks once an hour.
  return age >= (hours.value - 0.5) * HOUR;
}

async function everyHours(desk: Desk): Promise<number> {
  const setting = await practiceStore(desk).setting("backups");
  const value = setting.ok ? (setting.value?.["value"] as { readonly everyHours?: number } | undefined) : undefined;
  return value?.everyHours ?? EVERY_HOURS;
}
