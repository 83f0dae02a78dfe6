import { asDate } from "../../../words/formats.ts";
import type { TimeLineDay } from "./time-line.ts";

export const HEIGHT = 132;
/** Down from the top: scores between these two, then the axis with sessions, events, and the days at both ends. */
const SCORES = { top: 10, bottom: 64 } as const;
export const AXIS = 80;
export const EVENTS = 100;
export const LABELS = 128;
const INSET = 8;

type Spot = { readonly x: number; readonly y: number };
export type Places = {
  readonly inset: number;
  readonly sessions: readonly number[];
  readonly events: readonly number[];
  readonly line: readonly Spot[];
  readonly steps: readonly Spot[];
};

type MeasureSeen = {
  readonly min: number;
  readonly max: number;
  readonly betterWhen: "lower" | "higher" | "neither";
};
type Asked = {
  readonly days: readonly TimeLineDay<unknown>[];
  readonly measure: MeasureSeen | undefined;
  readonly width: number;
};

/** Where everything on a time line stands in a drawing so wide. Up is better. */
export function placesFor({ days, measure, width }: Asked): Places {
  const acrossOf = across(days, width);
  const at = (kinds: readonly string[]) =>
    days.flatMap(({ day, entries }) =>
      entries.filter(({ kind }) => kinds.includes(kind)).map((entry) => ({ x: acrossOf(day), entry })),
    );
  const spot = (x: number, value: number): Spot => ({ x, y: measure === undefined ? AXIS : heightOf(value, measure) });
  const line = at(["score"]).flatMap(({ x, entry }) => (entry.kind === "score" ? [spot(x, entry.value)] : []));
  const steps = at(["gain", "loss"]).flatMap(({ x, entry }) => ("to" in entry ? [spot(x, entry.to)] : []));
  return {
    inset: INSET,
    sessions: alone(at(["session"]).map(({ x }) => x)),
    events: alone(at(["event"]).map(({ x }) => x)),
    line: line.toReversed(),
    steps,
  };
}

const alone = (places: readonly number[]): readonly number[] => [...new Set(places)];

function across(days: Asked["days"], width: number): (day: string) => number {
  const first = asDate(days.at(-1)?.day ?? 0).getTime();
  const last = asDate(days[0]?.day ?? 0).getTime();
  return (day) => {
    const share = last === first ? 0.5 : (asDate(day).getTime() - first) / (last - first);
    return Math.round((INSET + share * (width - 2 * INSET)) * 10) / 10;
  };
}

function heightOf(value: number, { min, max, betterWhen }: MeasureSeen): number {
  const share = max === min ? 0.5 : (value - min) / (max - min);
  const up = betterWhen === "lower" ? 1 - share : share;
  return Math.round((SCORES.bottom - up * (SCORES.bottom - SCORES.top)) * 10) / 10;
}
