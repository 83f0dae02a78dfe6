import type { Chart, ChartTick } from "@attune/core";
import type { ChartPlace } from "./plot-chart.ts";

/** Where the parts of a drawing lie, in pixels; `domain` in the unit of the way across. */
export type ChartFrame = {
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly domain: readonly [from: number, to: number];
  /** Room enough for words beside the bands. */
  readonly isWide: boolean;
  readonly acrossTicks: readonly ChartTick[];
  readonly upTicks: readonly ChartTick[];
  /** By line. */
  readonly lineWords: readonly string[];
};

/** Words of 12 px are about so wide a letter. */
const LETTER = 6.6;
const WIDE = 560;
const BESIDE = 10;
const EVENTS_ROOM = 26;

export const heightFor = (width: number): number => (width < WIDE ? 250 : 310);

export function frameOf(chart: Chart, { width, ends, unverified }: ChartPlace): ChartFrame {
  const isWide = width >= WIDE;
  const upTicks = ends === undefined ? chart.y.ticks : endTicks(chart, ends);
  const numbers = Math.max(0, ...upTicks.map(({ words }) => lettersOf(words))) + BESIDE;
  const bandWords = isWide ? Math.max(0, ...chart.bands.map(({ words }) => lettersOf(words))) : 0;
  const left = numbers + (bandWords === 0 ? 0 : bandWords + BESIDE);
  const right = 14;
  const domain = widened(chart.x);
  return {
    height: heightFor(width),
    top: chart.events.some(({ x }) => x !== undefined) ? EVENTS_ROOM : 12,
    right,
    bottom: 30,
    left,
    domain,
    isWide,
    upTicks,
    acrossTicks: thinned(chart.x.ticks, (width - left - right) / (domain[1] - domain[0])),
    lineWords: chart.lines.map(({ name, scores, verified }) => {
      const said = isWide || chart.audience === "client" ? `${name}: ${scores}` : scores;
      if (chart.audience === "client") return name;
      return verified || !isWide ? said : `${said} (${unverified})`;
    }),
  };
}

/** Two short lines, so that a phone's picture keeps its width. */
const endTicks = ({ y }: Chart, { top, bottom }: { readonly top: string; readonly bottom: string }): ChartTick[] => [
  { at: y.turned ? y.from : y.to, words: broken(top) },
  { at: y.turned ? y.to : y.from, words: broken(bottom) },
];

function broken(words: string): string {
  const middle = words.length / 2;
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const nearest = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest === undefined ? words : `${words.slice(0, nearest)}\n${words.slice(nearest + 1)}`;
}

const lettersOf = (words: string): number => Math.max(...words.split("\n").map(({ length }) => length)) * LETTER;

const EDGE_SHARE = 0.04;

/** A little room on either side, so that the first and the last point are whole. */
function widened({ from, to, by }: Chart["x"]): readonly [number, number] {
  const edge = to > from ? (to - from) * EDGE_SHARE : by === "day" ? 7 : 1;
  return [from - edge, to + edge];
}

/** Of marks that would touch, the later one gives way. */
export function thinned(ticks: readonly ChartTick[], pixelsPerUnit: number): readonly ChartTick[] {
  const kept: ChartTick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const room = before === undefined ? Number.POSITIVE_INFINITY : (tick.at - before.at) * pixelsPerUnit;
    const needed = before === undefined ? 0 : (lettersOf(before.words) + lettersOf(tick.words)) / 2 + BESIDE;
    if (room >= needed) kept.push(tick);
  }
  return kept;
}
