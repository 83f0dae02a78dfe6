import type { EventNote } from "../measurement/course.ts";
import type { Chart, ChartLine } from "./chart.ts";
import { AT_THE_START, numberWords } from "./chart.wording.ts";
import { placeEvents } from "./place-events.ts";
import { timeTicks } from "./ticks.ts";
import { placeOf, timeAxis, withTicks } from "./time-axis.ts";

/**
 * The same scores for the client: up is always better, and they are compared with nothing but the client's own first.
 *
 * Nothing that the therapist noted, and no clinical name, is in it.
 *
 * @param ownNotes what the client wrote down; the only notes that are shown.
 */
export function clientChart(chart: Chart, ownNotes: readonly EventNote[] = []): Chart {
  const { format, title, instrument, scale, ownForm, y, steady, segments, gaps } = chart;
  // The therapist's notes and the sessions to come may have widened the axis, so it is made anew.
  const bare = timeAxis(chart.points, []);
  const points = chart.points.map((point) => ({ ...point, x: placeOf(point, bare) }));
  const { axis, events } = placeEvents(ownNotes, bare, points);
  const [first, second] = points;
  return {
    format,
    audience: "client",
    title,
    instrument,
    scale,
    ownForm,
    x: withTicks(axis, timeTicks(axis, points)),
    y: { ...y, turned: y.betterWhen === "lower" },
    bands: [],
    expected: [],
    ...(steady && { steady }),
    lines: first === undefined || second === undefined ? [] : [startLine(first.y)],
    events,
    points,
    segments,
    gaps,
  };
}

const startLine = (first: number): ChartLine => ({
  kind: "start",
  at: first,
  name: AT_THE_START,
  scores: numberWords(first),
  verified: true,
});
