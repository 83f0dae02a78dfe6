import type { RecordBody } from "../../practice/records.ts";
import type { Appointment } from "./day.ts";

/** An appointment as it is sent, with nothing of it left out. */
export function bodyOf(appointment: Appointment): RecordBody<"appointment"> {
  const { happenedAt, zone, minutes, attendance, cancelledBy, cancelledAt, episodeId, reason, place } = appointment;
  return {
    happenedAt,
    zone,
    minutes,
    attendance,
    ...(cancelledBy !== undefined && { cancelledBy }),
    ...(cancelledAt !== undefined && { cancelledAt }),
    ...(episodeId !== undefined && { episodeId }),
    ...(reason !== undefined && { reason }),
    ...(place !== undefined && { place }),
  };
}

/** Where the clock of whoever plans stands. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
