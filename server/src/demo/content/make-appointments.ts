import type { Day } from "@attune/core";
import { dayAfter, isWeekend, momentAfter } from "./days.ts";
import type { DemoAppointment, DemoAttendance, DemoMoment } from "./shape.ts";
import type { ClientStory, ToldAbsence } from "./story.ts";

const USUAL_MINUTES = 50;
const USUAL_NOTICE_HOURS = 26;
const WEEK = 7;

type Slot = { readonly session: number; readonly absence?: ToldAbsence; readonly weeksOff: number };

/** All appointments of a client: those of the past, counted back from the last one, and the next two. */
export function makeAppointments(story: ClientStory, today: Day, place: number): readonly DemoAppointment[] {
  const { everyDays, time, next } = story;
  const minutes = story.minutes ?? USUAL_MINUTES;
  const comesNext = next === "today" ? today : dayAfter(today, offsetOf(today, place));
  const lastDay = dayAfter(comesNext, story.ending === undefined ? -everyDays : -WEEK * (story.ending.weeksAgo + 1));
  const past = placed(slotsOf(story), lastDay, everyDays).map(
    ({ slot, day }): DemoAppointment => ({
      session: slot.session,
      at: { day, minute: time },
      minutes,
      attendance: attendanceOf(slot.absence, { day, minute: time }),
    }),
  );
  if (story.ending !== undefined) return past;
  const planned = [comesNext, dayAfter(comesNext, everyDays)].map(
    (day, ahead): DemoAppointment => ({
      session: story.sessions.length + 1 + ahead,
      at: { day, minute: time },
      minutes,
      attendance: { kind: "planned" },
    }),
  );
  return [...past, ...planned];
}

/** One of the working days of the coming week, other than today's weekday. */
function offsetOf(today: Day, place: number): number {
  const offsets = [1, 2, 3, 4, 5, 6].filter((days) => !isWeekend(dayAfter(today, days)));
  return offsets[place % offsets.length] ?? 1;
}

function slotsOf({ sessions, absences = [], breaks = [] }: ClientStory): readonly Slot[] {
  const numbers = Array.from({ length: sessions.length + 1 }, (_, at) => at + 1);
  return numbers.flatMap((session): readonly Slot[] => {
    const weeksOff = breaks.find(({ before }) => before === session)?.weeks ?? 0;
    const absent = absences.filter(({ before }) => before === session);
    const slots: readonly Slot[] = [
      ...absent.map((absence) => ({ session, absence, weeksOff: 0 })),
      ...(session <= sessions.length ? [{ session, weeksOff: 0 }] : []),
    ];
    return slots.map((slot, at) => (at === 0 ? { ...slot, weeksOff } : slot));
  });
}

/** Each slot on its day, from the last one backwards. */
function placed(slots: readonly Slot[], lastDay: Day, everyDays: number): readonly { slot: Slot; day: Day }[] {
  let day = lastDay;
  return slots
    .toReversed()
    .map((slot) => {
      const here = { slot, day };
      day = dayAfter(day, -everyDays - WEEK * slot.weeksOff);
      return here;
    })
    .toReversed();
}

function attendanceOf(absence: ToldAbsence | undefined, at: DemoMoment): DemoAttendance {
  if (absence === undefined) return { kind: "attended" };
  const { kind, reason, hoursBefore = USUAL_NOTICE_HOURS } = absence;
  if (kind === "missed") return { kind, reason };
  const by = kind === "cancelled-by-client" ? "client" : "therapist";
  return { kind: "cancelled", by, cancelledAt: momentAfter(at, -60 * hoursBefore), reason };
}
