import { type Instant, ok } from "@attune/core";
import { sql } from "kysely";
import type { Desk } from "../store/desk.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import { openJson } from "../store/sealing.ts";
import type { Job, JobWork } from "./job.ts";
import { type AppointmentTime, reminderLetter } from "./reminder.wording.ts";
import { MINUTE_SECONDS } from "./times.ts";

type Reminder = { readonly to: string; readonly practiceName: string; readonly when: AppointmentTime };

/** Sends one letter about one appointment, unless that was cancelled or moved into the past since. */
export const sendReminder: Job = {
  kind: "send-reminder",
  lane: "slow",
  seconds: 2 * MINUTE_SECONDS,

  async run(work) {
    const { post } = work.services;
    if (post === undefined) return ok(undefined);
    const reminder = await work.atDesk(async (desk) => ok(await reminderFor(desk, work)));
    if (!reminder.ok || reminder.value === undefined) return ok(undefined);
    const { to, practiceName, when } = reminder.value;
    return post.send(to, reminderLetter(practiceName, when));
  },
};

async function reminderFor(desk: Desk, { client = "", object = "" }: JobWork): Promise<Reminder | undefined> {
  const when = await timeOf(desk, { client, object });
  const to = when && (await addressOf(desk, client));
  if (when === undefined || to === undefined) return undefined;
  return { to, practiceName: await practiceName(desk), when };
}

type Appointment = { readonly client: string; readonly object: string };

async function timeOf({ tx, actor, now }: Desk, { client, object }: Appointment): Promise<AppointmentTime | undefined> {
  const row = await tx
    .selectFrom("appointment")
    .select(["happened_at", sql<string>`zone`.as("zone")])
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("id", "=", object)
    .where("happened_at", ">", now)
    .where(sql<boolean>`attendance = 'planned'`)
    .executeTakeFirst();
  return row && { at: row.happened_at as Instant, zone: knownZone(row.zone) };
}

/** A name of a zone that this machine does not know is no reason to send nothing. */
function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

async function addressOf({ tx, actor, vault }: Desk, client: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom("client")
    .select(["version", "sealed"])
    .where("practice_id", "=", actor.practice)
    .where("id", "=", client)
    .where("state", "=", "active")
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const place = { table: "client", row: client, version: row.version };
  const facts = openJson<{ readonly email?: string }>({ vault, client, store: "record" }, place, row.sealed);
  return facts.ok ? facts.value.email : undefined;
}

async function practiceName({ tx, vault }: Desk): Promise<string> {
  const row = await tx
    .selectFrom("practice")
    .select(["version", "sealed"])
    .where("practice_id", "=", vault.practice)
    .executeTakeFirstOrThrow();
  const place = { table: "practice", row: vault.practice, version: row.version } as const;
  const facts = openForPractice<{ readonly name: string }>(vault, place, row.sealed);
  return facts.ok ? facts.value.name : "the practice";
}
