import type { CallFailure } from "@attune/api";
import type { Result } from "@attune/core";
import { practice } from "../../../practice/caller.ts";
import { keepRecord, type RecordNamed, type Written } from "../../../practice/records.ts";
import { bodyOfRecord } from "../body-of-record.ts";
import type { Preparation } from "../prepare/preparation.ts";

/** A session begun within so long of its appointment is the one that was agreed. */
const NEAR_MS = 6 * 3_600_000;

type Starting = {
  readonly client: string;
  readonly preparation: Pick<Preparation, "number" | "appointment" | "episodeId">;
  readonly agenda: readonly string[];
};

/** Opens the record of a session that begins now; its appointment, where there is one, counts as attended. */
export async function startSession({ client, preparation, agenda }: Starting): Promise<Result<Written, CallFailure>> {
  const { number, appointment, episodeId } = preparation;
  const isAgreed = appointment !== undefined && Math.abs(Date.parse(appointment.happenedAt) - Date.now()) < NEAR_MS;
  const body = {
    number,
    happenedAt: new Date().toISOString(),
    ...(episodeId !== undefined && { episodeId }),
    ...(isAgreed && { appointmentId: appointment.id }),
    ...(agenda.length > 0 && { agenda: [...agenda] }),
  };
  const kept = await keepRecord("session", { place: { client }, body });
  if (kept.ok && isAgreed) await markAttended(client, appointment.id);
  return kept;
}

async function markAttended(client: string, id: string): Promise<void> {
  const read = await practice.callRecord("read-appointment", { params: { client, id } });
  if (!read.ok) return;
  const record = read.value.body as RecordNamed<"appointment">;
  if (record.attendance !== "planned") return;
  const body = bodyOfRecord<"appointment">(record);
  await keepRecord("appointment", {
    place: { client, id, version: record.version },
    body: { ...body, attendance: "attended" },
  });
}
