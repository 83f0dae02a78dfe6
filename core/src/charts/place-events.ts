import { type Day, daysBetween } from "../foundation/day.ts";
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
  const placed = notes.map((note) => ({ note, x: exactPlace(note, axis) ?? placeBetween(note, known) }));
  const places = placed.flatMap(({ x }) => x ?? []);
  const wider = widened(axis, places);
  const inTime = placed.sort((a, b) => (a.x ?? axis.from) - (b.x ?? axis.from));
  return { axis: wider, events: inTime.map(({ note, x }) => eventAt(note, x, wider)) };
}

function widened(axis: TimeAxis, places: readonly number[]): TimeAxis {
  const within = places.filter((x) => x >= axis.from - REACH[axis.by] && x <= axis.to + REACH[axis.by]);
  const from = within.reduce((least, x) => Math.min(least, x), axis.from);
  const to = within.reduce((most, x) => Math.max(most, x), axis.to);
  return { ...axis, from, to };
}

function eventAt(note: EventNote, x: number | undefined, axis: TimeAxis): ChartEvent {
  if (x === undefined) return { place: placeWords(note), text: note.text };
  if (x >= axis.from && x <= axis.to) return { x, place: placeWords(note), text: note.text };
  const outside = x < axis.from ? "before" : "after";
  const place = `${placeWords(note)}, ${outside === "before" ? BEFORE_THIS : AFTER_THIS}`;
  return { x: outside === "before" ? axis.from : axis.to, place, text: note.text, outside };
}

function exactPlace({ session, day }: EventNote, axis: TimeAxis): number | undefined {
  if (axis.by === "session") return session;
  return day === undefined ? undefined : daysBetween(axis.start, day);
}

/** Scores whose session and day are both known say how the two go together: `key` is what the axis does not count. */
type Known = {
  readonly origin: Day | undefined;
  readonly pairs: readonly { readonly key: number; readonly x: number }[];
};

function knownPlaces(axis: TimeAxis, points: readonly Dated[]): Known {
  const [origin] = axis.by === "day" ? [] : points.flatMap(({ day }) => day ?? []);
  const pairs = points.flatMap((point) => {
    const key = keyOf(point, origin);
    return key === undefined ? [] : { key, x: placeOf(point, axis) };
  });
  return { origin, pairs: pairs.sort((a, b) => a.key - b.key) };
}

/** With an origin, days after it; else the session. */
function keyOf({ session, day }: Partial<Dated>, origin: Day | undefined): number | undefined {
  if (origin === undefined) return session;
  return day === undefined ? undefined : daysBetween(origin, day);
}

/** In proportion between the scores before and after; beyond all of them nothing says how far, so past any reach. */
function placeBetween(note: EventNote, { origin, pairs }: Known): number | undefined {
  const key = keyOf(note, origin);
  const [first] = pairs;
  if (key === undefined || first === undefined) return undefined;
  if (key < first.key) return Number.NEGATIVE_INFINITY;
  const after = pairs.findIndex((pair) => pair.key >= key);
  const next = pairs[after];
  if (next === undefined) return Number.POSITIVE_INFINITY;
  const before = pairs[after - 1];
  if (before === undefined || next.key === key) return next.x;
  return before.x + ((next.x - before.x) * (key - before.key)) / (next.key - before.key);
}
