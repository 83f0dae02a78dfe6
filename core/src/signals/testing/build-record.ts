import { type Day, readDay } from "../../foundation/day.ts";
import { invariant } from "../../foundation/invariant.ts";
import type { Course } from "../../measurement/course.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { scoreInstrument } from "../../measurement/score-instrument.ts";
import type { Administration, Appointment, BlankForm, ClientRecord } from "../client-record.ts";
import type { Attendance, Place } from "../evidence.ts";

/** A record in which nothing has happened yet, with what a test adds to it. */
export const buildRecord = (more: Partial<ClientRecord> = {}): ClientRecord => ({
  clientId: "client-of-this-test",
  profile: { id: "nhs", name: "NHS Talking Therapies" },
  administrations: [],
  blankForms: [],
  courses: [],
  appointments: [],
  sessionChecks: { felt: [], predicted: [] },
  models: [],
  closings: [],
  ...more,
});

/** A form with some of its items answered, by the name of the item. */
export const filledIn = (
  instrument: Instrument,
  answers: Readonly<Record<string, number>>,
  place: Place,
): Administration => {
  const given = new Map(Object.entries(answers));
  return { instrument, answers: given, score: scoreInstrument(instrument, given), ...place };
};

/** A form with every scored choice or rating at one value, and some items as named. */
export function filledAlike(
  instrument: Instrument,
  value: number,
  { place, but = {} }: { readonly place: Place; readonly but?: Readonly<Record<string, number | undefined>> },
): Administration {
  const all = instrument.items.filter(({ answer, optional }) => answer.kind !== "words" && optional !== true);
  const named = Object.entries({ ...Object.fromEntries(all.map(({ id }) => [id, value])), ...but });
  return filledIn(instrument, Object.fromEntries(named.filter(isGiven)), place);
}

const isGiven = (named: [string, number | undefined]): named is [string, number] => named[1] !== undefined;

/** A course on the instrument's total, one score a session from the first; `undefined` is a session without one. */
export function courseOf(instrument: Instrument, values: readonly (number | undefined)[]): Course {
  const scale = instrument.scales.find(({ id }) => id === instrument.total);
  invariant(scale !== undefined, "a course of a test is on a total");
  const points = values.flatMap((value, at) =>
    value === undefined ? [] : [{ session: at + 1, value, origin: "answers" as const }],
  );
  return { instrument, scale, points };
}

/** Meetings one after the other. */
export const meetings = (...attendance: readonly Attendance[]): readonly Appointment[] =>
  attendance.map((each, at) => ({ session: at + 1, attendance: each }));

/** A form that came back empty at each of these sessions. */
export const blankAt = (instrument: Instrument, ...sessions: readonly number[]): readonly BlankForm[] =>
  sessions.map((session) => ({ instrument: instrument.id, session }));

/** A day that a test writes down. */
export function dayOf(text: string): Day {
  const day = readDay(text);
  invariant(day.ok, "a day of a test is in the calendar");
  return day.value;
}
