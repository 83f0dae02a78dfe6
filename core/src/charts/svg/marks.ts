import type { Chart, ChartPoint } from "../chart.ts";
import { markWords, numberWords, placeWords } from "../chart.wording.ts";
import { shownText } from "../shown-text.ts";
import type { Frame } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { type LegendSign, SIGN_WIDTH } from "./legend.ts";
import type { LineEnd } from "./line-captions.ts";
import { escaped, pixels } from "./xml.ts";

/** The shapes of a picture, back to front. Each is told apart by its form and not by colour alone. */
export function shapes(chart: Chart, layout: Layout): readonly string[] {
  const { frame, lineEnds: ends, legend } = layout;
  return [
    ...stripes(chart, layout),
    ...steadyShape(chart, layout),
    ...expectedShapes(chart, layout),
    ...scoreRules(chart, layout),
    ...chart.lines.map(({ kind, at }) => level(`reference ${kind}`, frame, layout.scales.up(at))),
    ...ends.map((end) => leader(end, frame)),
    ...eventShapes(layout),
    ...joined(chart, layout),
    ...chart.points.map((point, index) => pointShape(point, sizeAt(chart, layout, index), layout)),
    ...legend.flatMap(({ sign, caption }) =>
      sign === undefined ? [] : legendShape(sign, caption.x - SIGN_WIDTH, caption.y - caption.size * 0.36),
    ),
  ];
}

const level = (name: string, { left, right }: Frame, y: number): string =>
  `<path class="${name}" d="M${pixels(left)} ${pixels(y)}H${pixels(right)}"/>`;

function area(name: string, { left, right }: Frame, [one, other]: readonly [number, number]): string {
  const top = Math.min(one, other);
  const size = `width="${pixels(right - left)}" height="${pixels(Math.abs(one - other))}"`;
  return `<rect class="${name}" x="${pixels(left)}" y="${pixels(top)}" ${size}/>`;
}

const stripes = ({ bands }: Chart, { frame, scales }: Layout): readonly string[] =>
  bands
    .filter((_, index) => index % 2 === 0)
    .map(({ from, to }) => area("stripe", frame, [scales.up(from), scales.up(to)]));

function steadyShape({ audience, steady }: Chart, { frame, scales }: Layout): readonly string[] {
  if (audience === "therapist" || steady === undefined) return [];
  return [area("steady", frame, [scales.up(steady.from), scales.up(steady.to)])];
}

function expectedShapes({ expected }: Chart, { scales }: Layout): readonly string[] {
  if (expected.length === 0) return [];
  const along = (score: "lower" | "mean" | "upper"): readonly string[] =>
    expected.map((each) => `${pixels(scales.across(each.x))} ${pixels(scales.up(each[score]))}`);
  const [upper, lower, mean] = [along("upper"), along("lower"), along("mean")];
  return [
    `<path class="expected" d="M${[...upper, ...[...lower].reverse()].join("L")}Z"/>`,
    `<path class="expected-edge" d="M${upper.join("L")}M${lower.join("L")}"/>`,
    `<path class="expected-mean" d="M${mean.join("L")}"/>`,
  ];
}

/** Faint rules where no stripes show the scale; the ground line always. */
function scoreRules({ bands, y }: Chart, { frame, scales }: Layout): readonly string[] {
  const rules = bands.length > 0 ? [] : y.ticks.map(({ at }) => level("axis", frame, scales.up(at)));
  return [...rules, level("axis", frame, frame.bottom)];
}

/** From the end of a line to its words, where they had to move. */
const leader = ({ at, middle }: LineEnd, { right }: Frame): string =>
  `<path class="leader" d="M${pixels(right)} ${pixels(at)}L${pixels(right + 7)} ${pixels(middle)}"/>`;

const eventShapes = ({ events, frame }: Layout): readonly string[] =>
  events.map(({ event, x, top, caption }) => {
    const title = `<title>${escaped([event.place, shownText(event.text)].filter(Boolean).join(": "))}</title>`;
    // What lies elsewhere belongs to no place among the scores, and marks without words would only hatch them.
    const end = event.outside === undefined && caption !== undefined ? frame.bottom : frame.top;
    const line = end > top ? `<path class="upright" d="M${pixels(x)} ${pixels(top)}V${pixels(end)}"/>` : "";
    return `<g>${title}${line}<path class="flag" d="${flag(event.outside, x, frame.top)}"/></g>`;
  });

/** A small triangle on the frame; it points outwards where the note lies before or after what is shown. */
function flag(outside: "before" | "after" | undefined, x: number, top: number): string {
  const [at, y] = [pixels(x), pixels(top)];
  if (outside === undefined) return `M${at} ${y}m-4 -2h8l-4 6z`;
  return outside === "before" ? `M${at} ${y}m2 -4v8l-7 -4z` : `M${at} ${y}m-2 -4v8l7 -4z`;
}

const joined = ({ segments, points }: Chart, { scales }: Layout): readonly string[] =>
  segments.flatMap((segment) => {
    const places = segment.flatMap((index) => points[index] ?? []);
    const path = places.map(({ x, y }) => `${pixels(scales.across(x))} ${pixels(scales.up(y))}`).join("L");
    return places.length < 2 ? [] : `<path class="joined" d="M${path}"/>`;
  });

const LARGEST = 4.2;
const SMALLEST = 1.4;

/** Smaller where there are many, so that they stay apart; the last always shows. */
function sizeAt({ points }: Chart, { frame }: Layout, index: number): number {
  const room = (frame.right - frame.left) / Math.max(1, points.length);
  const size = Math.min(LARGEST, Math.max(SMALLEST, room * 0.3));
  return index === points.length - 1 ? Math.max(3.4, size * 1.15) : size;
}

function pointShape(point: ChartPoint, size: number, { scales }: Layout): string {
  const place = { x: scales.across(point.x), y: scales.up(point.y), size };
  const words = [placeWords(point), numberWords(point.y), ...markWords(point)].filter(Boolean);
  return sign(point, place, `<title>${escaped(words.join(", "))}</title>`);
}

type SignPlace = { readonly x: number; readonly y: number; readonly size: number };

/** Round for a complete form, a square on its tip for one with questions left open; hollow for a typed-in total. */
function sign(
  { typedIn, prorated }: Pick<ChartPoint, "typedIn" | "prorated">,
  { x, y, size }: SignPlace,
  title = "",
): string {
  const name = `point${typedIn ? " typed-in" : ""}`;
  if (!prorated)
    return `<circle class="${name}" cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(size)}">${title}</circle>`;
  const half = size * 1.35;
  const edges = [`${-half} 0`, `0 ${-half}`, `${half} 0`, `0 ${half}`].map((edge) => edge.split(" ").map(Number));
  const corners = edges.map(([across = 0, up = 0]) => `${pixels(x + across)} ${pixels(y + up)}`);
  return `<path class="${name}" d="M${corners.join("L")}Z">${title}</path>`;
}

function legendShape(kind: LegendSign, left: number, y: number): string {
  const middle = left + 7;
  if (kind === "typed-in" || kind === "prorated") {
    return sign({ typedIn: kind === "typed-in", prorated: kind === "prorated" }, { x: middle, y, size: 3.6 });
  }
  if (kind === "event") return `<path class="flag" d="${flag(undefined, middle, y)}"/>`;
  if (kind === "gap") {
    const ends = [left + 3, left + 12].map((x) => sign({ typedIn: false, prorated: false }, { x, y, size: 2 }));
    return `<g>${ends.join("")}</g>`;
  }
  const swatch = area(kind, { left, right: left + 14, top: y, bottom: y }, [y - 5, y + 5]);
  const edges = `M${pixels(left)} ${pixels(y - 5)}h14M${pixels(left)} ${pixels(y + 5)}h14`;
  return kind === "expected" ? `${swatch}<path class="expected-edge" d="${edges}"/>` : swatch;
}
