import { type Language, localeOf, useLanguage } from "./languages.tsx";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Days, times and numbers as people of the page's language write them, in the time zone of whoever reads. */
export type Formats = {
  /** "17 Nov 2026" */
  readonly day: (at: string | number) => string;
  /** "Tuesday 17 November" */
  readonly longDay: (at: string | number) => string;
  /** "17 Nov" */
  readonly shortDay: (at: string | number) => string;
  /** "10:00" */
  readonly time: (at: string | number) => string;
  /** "17 Nov, 10:00" */
  readonly dayAndTime: (at: string | number) => string;
  /** "today", "yesterday", "in 3 days", "2 weeks ago" */
  readonly fromNow: (at: string | number, now?: number) => string;
  /** "in 25 minutes" */
  readonly untilThen: (at: string | number, now?: number) => string;
  /** Up to one place behind the point. */
  readonly number: (value: number, places?: number) => string;
  /** 0 to 1 as "43 %". */
  readonly share: (value: number) => string;
  readonly list: (words: readonly string[]) => string;
};

export function formatsFor(language: Language, locale = localeOf(language)): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (at: string | number) => format.format(asDate(at));
  };
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const byPlaces = new Map<number, Intl.NumberFormat>();
  const numbers = (places: number): Intl.NumberFormat => {
    const there = byPlaces.get(places) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: places });
    byPlaces.set(places, there);
    return there;
  };
  return {
    day: dates({ day: "numeric", month: "short", year: "numeric" }),
    longDay: dates({ weekday: "long", day: "numeric", month: "long" }),
    shortDay: dates({ day: "numeric", month: "short" }),
    time: dates({ hour: "numeric", minute: "2-digit" }),
    dayAndTime: dates({ day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }),
    fromNow: (at, now = Date.now()) => daysApart(relative, calendarDays(at, now)),
    untilThen: (at, now = Date.now()) => timeApart(relative, asDate(at).getTime() - now),
    number: (value, places = 1) => numbers(places).format(value),
    share: (value) => shares.format(value),
    list: (words) => lists.format(words),
  };
}

/** Made once: a page of a thousand lines asks for them in every line, and each holds a dozen formats of the browser. */
const made = new Map<Language, Formats>();

export function useFormats(): Formats {
  const language = useLanguage();
  const there = made.get(language) ?? formatsFor(language);
  made.set(language, there);
  return there;
}

/** A bare day is a day wherever it is read: noon keeps it from slipping into the one before. */
export const asDate = (at: string | number): Date =>
  new Date(typeof at === "string" && /^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00` : at);

/** Whole days between two moments by the local calendar: 0 today, 1 tomorrow, -1 yesterday. */
function calendarDays(at: string | number, now: number): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(asDate(at)) - midnight(new Date(now))) / DAY_MS);
}

/** The local day of a moment, such as 2026-11-25. */
export function localDay(at: string | number = Date.now()): string {
  const date = asDate(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const WEEK = 7;
const TWO_MONTHS = 60;
const MONTH = 30.44;

function daysApart(relative: Intl.RelativeTimeFormat, days: number): string {
  const length = Math.abs(days);
  if (length < 2 * WEEK) return relative.format(days, "day");
  if (length < TWO_MONTHS) return relative.format(Math.round(days / WEEK), "week");
  return relative.format(Math.round(days / MONTH), "month");
}

function timeApart(relative: Intl.RelativeTimeFormat, ms: number): string {
  if (Math.abs(ms) < HOUR_MS) return relative.format(Math.round(ms / MINUTE_MS), "minute");
  if (Math.abs(ms) < DAY_MS) return relative.format(Math.round(ms / HOUR_MS), "hour");
  return daysApart(relative, Math.round(ms / DAY_MS));
}
