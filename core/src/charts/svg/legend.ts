import type { Chart } from "../chart.ts";
import {
  directionWords,
  EXPECTED,
  gapWords,
  notesLeftOut,
  OWN_FORM,
  PRORATED,
  STEADY,
  TYPED_IN,
} from "../chart.wording.ts";
import type { Caption } from "./caption.ts";
import { cutText, textWidth } from "./text-width.ts";

/** The sign before the words of a legend. */
export type LegendSign = "typed-in" | "prorated" | "expected" | "steady" | "gap" | "event";

export type LegendPart = { readonly sign?: LegendSign; readonly row: number; readonly caption: Caption };

const BETWEEN = 16;
export const SIGN_WIDTH = 20;
export const LEGEND_ROW = 16;

type Part = { readonly sign?: LegendSign; readonly words: string };

/** Everything in the picture that does not speak for itself. */
function partsOf(chart: Chart, eventsLeftOut: number): readonly Part[] {
  const { points, expected, audience, steady, gaps, ownForm } = chart;
  const reasons = new Set(gaps.map(({ because }) => because));
  const direction = directionWords(chart);
  return [
    ...(direction === undefined ? [] : [{ words: direction }]),
    ...(ownForm ? [{ words: OWN_FORM }] : []),
    ...(expected.length > 0 ? [{ sign: "expected" as const, words: EXPECTED }] : []),
    ...(audience === "client" && steady ? [{ sign: "steady" as const, words: STEADY }] : []),
    ...(points.some(({ typedIn }) => typedIn) ? [{ sign: "typed-in" as const, words: TYPED_IN }] : []),
    ...(points.some(({ prorated }) => prorated) ? [{ sign: "prorated" as const, words: PRORATED }] : []),
    ...[...reasons].map((because) => ({ sign: "gap" as const, words: gapWords(because) })),
    ...(eventsLeftOut > 0 ? [{ sign: "event" as const, words: notesLeftOut(eventsLeftOut) }] : []),
  ];
}

export type LegendRoom = { readonly left: number; readonly right: number; readonly size: number };

/** The legend in rows from the top of its place (0), each part after the other, a new row where one is full. */
export function legendOf(
  chart: Chart,
  eventsLeftOut: number,
  { left, right, size }: LegendRoom,
): readonly LegendPart[] {
  let x = left;
  let row = 0;
  return partsOf(chart, eventsLeftOut).map(({ sign, words }) => {
    const before = sign === undefined ? 0 : SIGN_WIDTH;
    const shown = cutText(words, right - left - before, size);
    const width = before + textWidth(shown, size);
    if (x > left && x + width > right) {
      x = left;
      row += 1;
    }
    const caption = {
      role: "legend",
      words: shown,
      x: x + before,
      y: row * LEGEND_ROW + size,
      anchor: "start",
      size,
    } as const;
    x += width + BETWEEN;
    return { ...(sign !== undefined && { sign }), row, caption };
  });
}
