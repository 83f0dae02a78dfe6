import { type Day, daysBetween, readDay } from "../foundation/day.ts";
import type { Range } from "../measurement/instrument.ts";
import type { ChartTick } from "./chart.ts";
import { dayWords, monthWords, numberWords, sessionWords } from "./chart.wording.ts";
import { type Dated, placeOf, type TimeAxis } from "./time-axis.ts";

const MOST_SCORES = 6;
const MOST_SESSIONS = 12;
const MOST_MONTHS = 10;
/** A mark nearer than this part of a step to the end gives way to the end's own. */
const NEAR = 0.6;
/** From four months on, months say more than the days of single sessions. */
const MONTHS_FROM = 120;
/** Scores are shown with one decimal at most, so finer marks would say the same number twice. */
const FINEST = 0.1;

/** Both ends of the range and round scores between them. */
export const scoreTicks = ({ min, max }: Range): readonly ChartTick[] =>
  roundPlaces({ min, max }, Math.max(FINEST, roundStep(max - min, MOST_SCORES))).map((at) => ({
    at,
    words: numberWords(at),
  }));

/** Sessions, months, or the days on which scores were taken, whichever reads best. */
export function timeTicks(axis: TimeAxis, points: readonly Dated[]): readonly ChartTick[] {
  if (axis.by === "session") return sessionTicks(axis);
  return axis.to - axis.from < MONTHS_FROM ? ownDayTicks(axis, points) : monthTicks(axis);
}

function sessionTicks({ from, to }: TimeAxis): readonly ChartTick[] {
  const range = { min: Math.ceil(from), max: Math.floor(to) };
  const places = roundPlaces(range, Math.max(1, roundStep(to - from, MOST_SESSIONS)));
  return places.map((at, index) => ({ at, words: index === 0 ? sessionWords(at) : String(at) }));
}

function ownDayTicks(axis: TimeAxis, points: readonly Dated[]): readonly ChartTick[] {
  const days = new Map<number, Day>();
  for (const point of points) if (point.day !== undefined) days.set(placeOf(point, axis), point.day);
  const inTime = [...days].sort(([a], [b]) => a - b);
  return inTime.map(([at, day], index) => ({ at, words: dayWords(day, index === 0 ? "with-year" : "without-year") }));
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];
const SHORTEST_MONTH = 28;
const AVERAGE_MONTH = 30.4;

function monthTicks(axis: TimeAxis & { readonly by: "day" }): readonly ChartTick[] {
  const step = MONTH_STEPS.find((months) => (axis.to - axis.from) / AVERAGE_MONTH / months <= MOST_MONTHS) ?? 12_000;
  const earliest = monthNumber(axis.start) + Math.floor(axis.from / SHORTEST_MONTH);
  const latest = monthNumber(axis.start) + Math.ceil(axis.to / SHORTEST_MONTH);
  const ticks: ChartTick[] = [];
  for (let month = Math.ceil(earliest / step) * step; month <= latest; month += step) {
    const day = readDay(firstOfMonth(month));
    const at = day.ok ? daysBetween(axis.start, day.value) : Number.NaN;
    if (at >= axis.from && at <= axis.to) ticks.push({ at, words: monthWords(month, step, ticks.length === 0) });
  }
  return ticks;
}

/** Months since the start of the year 0. */
const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;

function roundPlaces({ min, max }: Range, step: number): readonly number[] {
  if (!(max > min)) return [min];
  const places = [min];
  for (let count = Math.ceil(min / step + NEAR); count * step <= max - NEAR * step; count += 1)
    places.push(count * step);
  return [...places, max];
}

/** 1, 2 or 5, times a power of ten, so that at most so many steps fill the length. */
function roundStep(length: number, most: number): number {
  if (!(length > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(length / most));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => length / step <= most) ?? length;
}
