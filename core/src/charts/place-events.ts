import { daysBetween } from "../foundation/day.ts";
import type { EventNote } from "../measurement/course.ts";
import type { ChartEvent } from "./chart.ts";
import { AFTER_THIS, BEFORE_THIS, placeWords } from "./chart.wording.ts";
import { type Dated, placeOf, type TimeAxis } from "./time-axis.ts";

/** How far a note may widen the axis. A note from years ago would press the scores into a corner. */
const REACH = { day: 28, session: 4 } as const;

/** The notes on the axis, in the order of time, and the axis with room for those just outside the scores. */
export function placeEvents(
  notes: readonly EventNote[],
  axis: TimeAxis,
  points: readonly Dated[],
): { readonly axis: TimeAxis; readonly events: readonly ChartEvent[] } {
  const known = knownPlaces(axis, points);
  const placed = notes.map((note) => ({ note, x: exactPlace(note, axis) ?? placeBetween(note, axis, known) }));
  const wider = widened(axis, placed.flatMap(({ x }) => x ?? []));
  const events = placed.map(({ note, x }) => eventAt(note, x, wider));
  return { axis: wider, events: events.sort((a, b) => (a.x ?? wider.from) - (b.x ?? wider.from)) };
}

function widened(axis: TimeAxis, places: readonly number[]): TimeAxis {
  const within = places.filter((x) => x >= axis.from - REACH[axis.by] && x <= axis.to + REACH[axis.by]);
  const from = within.reduce((least, x) => Math.min(least, x), axis.from);
  const to = within.reduce((most, x) => Math.max(most, x), axis.to);
  return { ...axis, from, to };
}

function eventAt(note: EventNote, x: number | undefined, axis: TimeAxis): ChartEvent {
  const outside = x === undefined ? undefined : x < axis.from ? "before" : x > axis.to ? "after" : undefined;
  const side = outside === "before" ? BEFORE_THIS : outside === "after" ? AFTER_THIS : undefined;
  const place = [placeWords(note), side].filter((words) => words !== undefined && words !== "").join(", ");
  const at = x === undefined ? {} : { x: Math.min(axis.to, Math.max(axis.from, x)) };
  return { ...at, place, text: note.text, ...(outside !== undefined && { outside }) };
}

function exactPlace({ session, day }: EventNote, axis: TimeAxis): number | undefined {
  if (axis.by === "session") return session;
  return day === undefined ? undefined : daysBetween(axis.start, day);
}

/** What a note has, beside where that is on the axis: the points say how sessions and days go together. */
type Known = { readonly key: number; readonly x: number };

function knownPlaces(axis: TimeAxis, points: readonly Dated[]): readonly Known[] {
  const [origin] = points.flatMap(({ day }) => day ?? []);
  const pairs = points.flatMap((point) => {
    if (axis.by === "day") return { key: point.session, x: placeOf(point, axis) };
    if (point.day === undefined || origin === undefined) return [];
    return { key: daysBetween(origin, point.day), x: point.session };
  });
  return pairs.sort((a, b) => a.key - b.key);
}

/** Between two known places in proportion; outside all of them at no certain place, so just beyond the end. */
function placeBetween({ session, day }: EventNote, axis: TimeAxis, known: readonly Known[]): number | undefined {
  return undefined;
}
