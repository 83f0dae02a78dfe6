import type { AnswerOf, RouteNamed } from "@attune/api";
import { useEffect, useState } from "react";
import { localDay } from "../../words/formats.ts";

export type Today = AnswerOf<RouteNamed<"read-today">>;
export type Appointment = Today["appointments"][number];
export type ClientToday = AnswerOf<RouteNamed<"read-client-today">>;
export type Signal = AnswerOf<RouteNamed<"list-signals">>["rows"][number];
export type Unfinished = Today["toFinish"][number];

const MINUTE_MS = 60_000;

/** The present minute; a page that stays open goes along with it. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The day around a moment as it is on the clock of whoever reads: also of 23 or 25 hours. */
export function dayAround(now: number): { readonly from: string; readonly to: string } {
  const date = new Date(now);
  const midnight = (days: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).toISOString();
  return { from: midnight(0), to: midnight(1) };
}

const endOf = ({ happenedAt, minutes }: Appointment): number => Date.parse(happenedAt) + minutes * MINUTE_MS;

/** Whoever is there or comes next: planned or begun, and not over yet. */
export const nextOf = (appointments: readonly Appointment[], now: number): Appointment | undefined =>
  appointments.find((each) => (each.attendance === "planned" || each.attendance === "attended") && endOf(each) > now);

export const isOver = (appointment: Appointment, now: number): boolean => endOf(appointment) <= now;
export const hasBegun = ({ happenedAt }: Appointment, now: number): boolean => Date.parse(happenedAt) <= now;

/** A moment from the fields of a form, by the clock of whoever fills it in; undefined while they say no moment. */
export function momentOf(day: string, time: string): string | undefined {
  const moment = new Date(`${day}T${time}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** The fields for a moment. */
export function fieldsOf(at: string | number): { readonly day: string; readonly time: string } {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return { day: localDay(at), time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}
