import type { Chart, ChartLine, ChartTick } from "@attune/core";

export type ChartPlace = {
  readonly width: number;
  /** Words at the ends of the way up, in place of numbers. */
  readonly ends?: { readonly top: string; readonly bottom: string } | undefined;
  readonly unverified: string;
  /** What is said of a point when it is pointed at. */
  readonly pointWords: (index: number) => string;
};

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
  /** By line, in the order of the lines. */
  readonly lineWords: readonly LineWords[];
};

/** `dy`: pixels below the line, so that words of lines near each other do not touch. */
type LineWords = {
  readonly at: number;
  readonly said: string;
  readonly dy: number;
  readonly side: "beside" | "end" | "start";
};

/** Words of 12 px are about so wide a letter. */
const LETTER = 7;
const WIDE = 560;
const BESIDE = 10;
const EVENTS_ROOM = 26;
const PLAIN_TOP = 12;
const BOTTOM = 30;
const RIGHT = 14;
/** From this width on, lines have their words beside the drawing. */
const ROOMY = 700;
const LINE_HEIGHT = 15;

const heightFor = (width: number): number => (width < WIDE ? 250 : 310);

export function frameOf(chart: Chart, place: ChartPlace): ChartFrame {
  const { width, ends } = place;
  const isWide = width >= WIDE;
  const upTicks = ends === undefined ? chart.y.ticks : endTicks(chart, ends);
  const numbers = Math.max(0, ...upTicks.map(({ words }) => lettersOf(words))) + BESIDE;
  const bandWords = isWide ? Math.max(0, ...chart.bands.map(({ words }) => lettersOf(words))) : 0;
  const left = numbers + (bandWords === 0 ? 0 : bandWords + BESIDE);
  const said = chart.lines.map((line) => saidOf(chart, line, place));
  const right = width >= ROOMY ? RIGHT + Math.max(0, ...said.map(lettersOf)) : RIGHT;
  const top = chart.events.some(({ x }) => x !== undefined) ? EVENTS_ROOM : PLAIN_TOP;
  const domain = widened(chart.x);
  const height = heightFor(width);
  return {
    height,
    top,
    right,
    bottom: BOTTOM,
    left,
    domain,
    isWide,
    upTicks,
    acrossTicks: thinned(chart.x.ticks, (width - left - right) / (domain[1] - domain[0])),
    lineWords: placedWords(chart, said, { isBeside: width >= ROOMY, pixels: height - top - BOTTOM }),
  };
}

/** A phone has room for the scores; their name stands in the list of marks. */
function saidOf({ audience }: Chart, { name, scores, verified }: ChartLine, { width, unverified }: ChartPlace): string {
  if (audience === "client") return name;
  if (width < WIDE) return scores;
  return verified ? `${name}: ${scores}` : `${name}: ${scores}, ${unverified}`;
}

type Room = { readonly isBeside: boolean; readonly pixels: number };

/** Beside the drawing from the top down, each at its line or as far below the one above as letters need. */
function placedWords(
  { lines, y, points }: Chart,
  said: readonly string[],
  { isBeside, pixels }: Room,
): readonly LineWords[] {
  const share = (at: number): number => (at - y.from) / (y.to - y.from);
  const downOf = (at: number): number => (y.turned ? share(at) : 1 - share(at)) * pixels;
  const words: LineWords[] = lines.map(({ at }, index) => ({
    at,
    said: said[index] ?? "",
    dy: isBeside ? 0 : -LINE_HEIGHT / 2,
    side: isBeside ? "beside" : freeSide(points, (score) => Math.abs(downOf(score) - downOf(at))),
  }));
  if (!isBeside) return words;
  const fromTop = words.map((_, index) => index).sort((a, b) => downOf(words[a]?.at ?? 0) - downOf(words[b]?.at ?? 0));
  let free = Number.NEGATIVE_INFINITY;
  for (const index of fromTop) {
    const own = words[index];
    if (own === undefined) continue;
    const wanted = downOf(own.at) + own.dy;
    const down = Math.max(wanted, free);
    words[index] = { ...own, dy: own.dy + down - wanted };
    free = down + LINE_HEIGHT;
  }
  return words;
}

/** Where the latest score lies on the words of a line, they stand at its start. */
function freeSide(points: Chart["points"], pixelsFrom: (score: number) => number): "end" | "start" {
  const latest = points.at(-1);
  return latest !== undefined && pixelsFrom(latest.y) < 2 * LINE_HEIGHT ? "start" : "end";
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
