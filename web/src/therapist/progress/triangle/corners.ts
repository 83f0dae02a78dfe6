import type { AnswerOf, RouteNamed } from "@attune/api";
import { type GapCourse, gapCourses } from "@attune/core";

export type Corners = AnswerOf<RouteNamed<"read-empathy-triangle">>["sessions"][number];

/** By the questions of the session check, in their order. The first two are the felt corner. */
export const ITEMS = ["understood", "felt-with", "accepted", "mattered", "open", "useful"] as const;
export type Item = (typeof ITEMS)[number];

/** What was shown, predicted and felt after one session, of one question and one index; each may be missing. */
export type Row = {
  readonly session: number;
  readonly predicted?: number;
  readonly felt?: number;
  readonly shown?: number;
  readonly of: Corners;
};

export type Asked = { readonly item: Item; readonly index: string };

export function rowsOf(sessions: readonly Corners[], { item, index }: Asked): readonly Row[] {
  return sessions.map((of) => {
    const predicted = of.predicted?.[item];
    const felt = of.felt?.[item];
    const shown = of.shown?.find((each) => each.index === index)?.value;
    return {
      session: of.session,
      ...(predicted !== undefined && { predicted }),
      ...(felt !== undefined && { felt }),
      ...(shown !== undefined && { shown }),
      of,
    };
  });
}

/** The gaps of one question over the sessions that have both sides; undefined where none has. */
export function gapsOf(sessions: readonly Corners[], item: Item): GapCourse | undefined {
  const sides = sessions.map(({ session, predicted, felt }) => ({
    session,
    ...(predicted !== undefined && { predicted: answersOf(predicted) }),
    ...(felt !== undefined && { felt: answersOf(felt) }),
  }));
  return gapCourses(sides).find((course) => course.item === item);
}

const answersOf = (given: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(given));

/** Of the gaps before the latest: how far apart the two sides usually lie. Undefined where fewer than three came before. */
export function usualBefore({ gaps }: GapCourse): number | undefined {
  const before = gaps.slice(0, -1).map(({ gap }) => Math.abs(gap));
  if (before.length < LEAST_BEFORE) return undefined;
  return before.reduce((sum, each) => sum + each, 0) / before.length;
}

const LEAST_BEFORE = 3;
