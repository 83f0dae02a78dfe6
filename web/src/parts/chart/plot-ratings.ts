import { dot, lineY, link, type Markish, ruleX, ruleY, text } from "@observablehq/plot";
import { bareSvg } from "./bare-svg.ts";
import { thinned } from "./plot-frame.ts";

export type RatingPoint = { readonly session: number; readonly value: number; readonly words: string };

/** Values by session. `name` gives them their colour by the style sheet; the shape tells them apart without it. */
export type RatingSeries = {
  readonly name: string;
  readonly shape: "circle" | "diamond" | "square";
  readonly points: readonly RatingPoint[];
  /** Single values that rise from the ground, rather than a course. */
  readonly isRising?: boolean;
};

export type RatingsPicture = {
  readonly height: number;
  /** Every session on the axis, in order; a series is joined only between neighbours here. */
  readonly sessions: readonly number[];
  readonly range: { readonly from: number; readonly to: number };
  readonly upTicks: readonly { readonly at: number; readonly words: string }[];
  readonly series: readonly RatingSeries[];
  /** Between two values of one session. */
  readonly between?: readonly { readonly session: number; readonly from: number; readonly to: number }[];
  /** Sessions in which something is missing. */
  readonly incomplete?: readonly number[];
  readonly hasSessionNumbers: boolean;
};

const LEFT = 46;
const RIGHT = 14;
const TOP = 12;
const HALF = 0.5;

/** Ratings over sessions. Several drawings of one width lie exactly under each other. */
export function plotRatings(picture: RatingsPicture, width: number): SVGSVGElement {
  const { sessions, range, height, hasSessionNumbers } = picture;
  const domain = [(sessions[0] ?? 1) - HALF, (sessions.at(-1) ?? 1) + HALF] as const;
  return bareSvg({
    width,
    height,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: hasSessionNumbers ? 26 : 10,
    x: { domain, axis: null },
    y: { domain: [range.from, range.to], axis: null },
    marks: [
      ...groundMarks(picture, domain[0]),
      ...(hasSessionNumbers ? sessionMarks(picture, (width - LEFT - RIGHT) / (domain[1] - domain[0])) : []),
      ...picture.series.flatMap((series) => seriesMarks(series, picture)),
    ],
  });
}

function groundMarks(
  { range, upTicks, between = [], incomplete = [] }: RatingsPicture,
  start: number,
): readonly Markish[] {
  return [
    ruleY(upTicks, { y: "at", className: "plot-grid" }),
    ruleY([range.from], { className: "plot-ground" }),
    text(upTicks, { x: start, y: "at", text: "words", textAnchor: "end", dx: -8, className: "plot-words" }),
    ruleX(incomplete, { className: "plot-incomplete" }),
    link(between, { x1: "session", x2: "session", y1: "from", y2: "to", className: "plot-between" }),
  ];
}

function sessionMarks({ sessions, range }: RatingsPicture, pixelsPerUnit: number): readonly Markish[] {
  const ticks = sessions.map((session) => ({ at: session, words: String(session) }));
  const kept = thinned(ticks, pixelsPerUnit);
  return [text(kept, { x: "at", y: range.from, text: "words", dy: 15, className: "plot-words" })];
}

function seriesMarks(
  { name, shape, points, isRising = false }: RatingSeries,
  picture: RatingsPicture,
): readonly Markish[] {
  const at = { x: "session", y: "value" } as const;
  const joined = isRising
    ? [
        ruleX(points, {
          x: "session",
          y1: picture.range.from,
          y2: "value",
          className: `plot-series plot-series-${name}`,
        }),
      ]
    : stretches(points, picture.sessions).map((part) =>
        lineY(part, { ...at, className: `plot-series plot-series-${name}` }),
      );
  const marks = dot(points, { ...at, r: 4.5, symbol: shape, title: "words", className: `plot-mark plot-mark-${name}` });
  return [...joined, marks];
}

/** A session without a value parts what stands before it from what comes after. */
function stretches(points: readonly RatingPoint[], sessions: readonly number[]): readonly (readonly RatingPoint[])[] {
  const parts: RatingPoint[][] = [];
  let place = -2;
  for (const point of points) {
    const now = sessions.indexOf(point.session);
    if (now === place + 1) parts.at(-1)?.push(point);
    else parts.push([point]);
    place = now;
  }
  return parts;
}
