import { ok } from "@attune/core";
import type { Desk } from "../store/desk.ts";
import { practiceStore } from "../store/practice/practice-store.ts";
import type { Job } from "./job.ts";
import { HOUR, HOUR_SECONDS } from "./times.ts";

/** Where the practice has not decided anything else. */
const EVERY_HOURS = 24;

/** Makes a backup where the last one is as old as the practice's setting says. */
export const backUp: Job = {
  kind: "back-up",
  lane: "slow",
  every: HOUR,
  seconds: 6 * HOUR_SECONDS,

  async run({ atDesk, practice, premises, services: { backups } }) {
    if (backups === undefined) return ok(undefined);
    const hours = await atDesk(async (desk) => ok(await everyHours(desk)));
    const last = await backups.lastAt(practice);
    const age = last === undefined ? Number.POSITIVE_INFINITY : Date.parse(premises.clock.now()) - Date.parse(last);
    // Half an hour early rather than an hour late: this job looks once an hour.
    if (hours.ok && age < (hours.value - 0.5) * HOUR) return ok(undefined);
    const made = await backups.make(practice);
    return made.ok ? ok(undefined) : made;
  },
};

async function everyHours(desk: Desk): Promise<number> {
  const setting = await practiceStore(desk).setting("backups");
  const value = setting.ok ? (setting.value?.["value"] as { readonly everyHours?: number } | undefined) : undefined;
  return value?.everyHours ?? EVERY_HOURS;
}
