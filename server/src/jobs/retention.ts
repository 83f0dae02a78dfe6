import { ok } from "@attune/core";
import { sql } from "kysely";
import type { Desk } from "../store/desk.ts";
import { noteFault } from "./faults.ts";
import type { Job } from "./job.ts";
import { DAY, MINUTE_SECONDS } from "./times.ts";

/**
 * Says for which clients the time has passed for which their record is kept. It erases nobody: that is for a person to
 * decide, who may know of a reason to keep the record longer.
 */
export const retention: Job = {
  kind: "retention",
  lane: "slow",
  every: DAY,
  seconds: 5 * MINUTE_SECONDS,

  run: ({ atDesk }) =>
    atDesk(async (desk) => {
      for (const client of await clientsToName(desk))
        await noteFault(desk, { job: "retention", client, kind: "retention-due" }, 1);
      return ok(undefined);
    }),
};

const DAY_LENGTH = "2026-11-25".length;

/** Each is named once for each date that has passed; whoever dealt with it is not asked again. */
async function clientsToName({ tx, actor, now }: Desk): Promise<readonly string[]> {
  const today = now.slice(0, DAY_LENGTH);
  const rows = await tx
    .selectFrom("client")
    .select("id")
    .where("practice_id", "=", actor.practice)
    .where("state", "!=", "erased")
    .where("retain_until", "<", today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("job_fault")
            .select("job_fault.id")
            .whereRef("job_fault.practice_id", "=", "client.practice_id")
            .whereRef("job_fault.client_id", "=", "client.id")
            .where("job_fault.kind", "=", "retention-due")
            .where(sql<boolean>`job_fault.first_at > client.retain_until`),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}
