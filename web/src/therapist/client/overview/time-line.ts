import { localDay } from "../../../words/formats.ts";

type SessionSeen = { readonly number: number; readonly happenedAt: string };
type EventSeen = { readonly id: string; readonly happenedAt: string };
type PointSeen = { readonly session: number; readonly day?: string; readonly value: number };
export type MeasureSeen = {
  readonly title: string;
  readonly points: readonly PointSeen[];
  readonly largeChanges: readonly {
    readonly direction: "gain" | "loss";
    readonly before: PointSeen;
    readonly after: PointSeen;
  }[];
};

/** One thing on the time line. */
export type TimeLineEntry<Event> =
  | { readonly kind: "session"; readonly number: number }
  | { readonly kind: "score"; readonly name: string; readonly value: number }
  | { readonly kind: "gain" | "loss"; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: "event"; readonly event: Event };

export type TimeLineDay<Event> = { readonly day: string; readonly entries: readonly TimeLineEntry<Event>[] };

type Told<Event> = {
  readonly sessions: readonly SessionSeen[];
  readonly events: readonly Event[];
  readonly measure: MeasureSeen | undefined;
};

/** Everything by the local day on which it was, the latest day first. */
export function timeLineOf<Event extends EventSeen>(told: Told<Event>): readonly TimeLineDay<Event>[] {
  const days = new Map<string, TimeLineEntry<Event>[]>();
  const put = (day: string, entry: TimeLineEntry<Event>) => days.set(day, [...(days.get(day) ?? []), entry]);
  const events = told.events.toSorted((one, other) => (one.happenedAt < other.happenedAt ? -1 : 1));
  for (const event of events) put(localDay(event.happenedAt), { kind: "event", event });
  for (const { number, happenedAt } of told.sessions) put(localDay(happenedAt), { kind: "session", number });
  for (const [day, entry] of scoresOf(told.measure)) put(day, entry);
  return [...days].map(([day, entries]) => ({ day, entries })).sort((one, other) => (one.day < other.day ? 1 : -1));
}

type Score = readonly [string, Exclude<TimeLineEntry<never>, { readonly kind: "event" | "session" }>];

function scoresOf(measure: MeasureSeen | undefined): readonly Score[] {
  if (measure === undefined) return [];
  const { title: name, points, largeChanges } = measure;
  const scores = points.flatMap(({ day, value }): readonly Score[] =>
    day === undefined ? [] : [[day, { kind: "score", name, value }]],
  );
  const steps = largeChanges.flatMap(({ direction, before, after }): readonly Score[] =>
    after.day === undefined ? [] : [[after.day, { kind: direction, name, from: before.value, to: after.value }]],
  );
  return [...scores, ...steps];
}
