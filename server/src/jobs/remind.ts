import { type Instant, ok } from "@attune/core";
import { sql } from "kysely";
import { hours, laterBy } from "../sign-in/moments.ts";
import type { Desk } from "../store/desk.ts";
import { practiceStore } from "../store/practice/practice-store.ts";
import type { Job } from "./job.ts";
import { MINUTE, MINUTE_SECONDS } from "./times.ts";

/**
 * Leaves a letter for each appointment that comes near, where the practice wants that. That it was left stands in the
 * audit, in the same transaction: so each appointment has one letter, and the queue sees to it that it goes out.
 */
export const remind: Job = {
  kind: "remind",
  lane: "slow",
  every: 15 * MINUTE,
  seconds: 5 * MINUTE_SECONDS,

  async run({ atDesk, leave, services: { post } }) {
    if (post === undefined) return ok(undefined);
    return atDesk(async (desk) => {
      const ahead = await hoursBefore(desk);
      const near = ahead === undefined ? [] : await appointmentsUntil(desk, laterBy(desk.now, hours(ahead)));
      for (const { id, client_id: client } of near) {
        desk.trail.note({ action: "remind", object: { kind: "appointment", id }, client, outcome: "done" });
        await leave(desk, { job: "send-reminder", client, object: id });
      }
      return ok(undefined);
    });
  },
};

/** Undefined where the practice does not want reminders. */
async function hoursBefore(desk: Desk): Promise<number | undefined> {
  const setting = await practiceStore(desk).setting("reminders");
  const value = setting.ok
    ? (setting.value?.["value"] as { readonly on?: boolean; readonly hoursBefore?: number } | undefined)
    : undefined;
  return value?.on === true ? value.hoursBefore : undefined;
}

/** Planned appointments up to a moment that nobody was reminded of. */
const appointmentsUntil = ({ tx, actor, now }: Desk, until: Instant) =>
  tx
    .selectFrom("appointment")
    .innerJoin("client", (join) =>
      join.onRef("client.practice_id", "=", "appointment.practice_id").onRef("client.id", "=", "appointment.client_id"),
    )
    .select(["appointment.client_id", "appointment.id"])
    .where("appointment.practice_id", "=", actor.practice)
    .where("client.state", "=", "active")
    .where("client.email_index", "is not", null)
    .where("appointment.happened_at", ">", now)
    .where("appointment.happened_at", "<=", until)
    .where(sql<boolean>`appointment.attendance = 'planned'`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("audit_event")
            .select("audit_event.id")
            .whereRef("audit_event.practice_id", "=", "appointment.practice_id")
            .whereRef("audit_event.client_id", "=", "appointment.client_id")
            .whereRef("audit_event.object_id", "=", "appointment.id")
            .where("audit_event.action", "=", "remind"),
        ),
      ),
    )
    .execute();
