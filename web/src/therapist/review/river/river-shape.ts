import type { WireReview } from "@attune/api";
import { codeIn, levelIn, type ReviewTurn, type ShownCode } from "../codes/shown-codes.ts";
import type { Axis } from "./axis.ts";

/** The lanes under the water line, from what meets the client to what stands outside. */
export const LANES = ["affective", "cognitive", "exploring", "sympathy", "directing"] as const;
export type Lane = (typeof LANES)[number];

export type Mark = { readonly x: number; readonly size: number };
export type LaneMarks = { readonly lane: Lane; readonly sure: readonly Mark[]; readonly unsure: readonly Mark[] };

export type Outcome = WireReview["cues"][number]["outcome"];
export type CueMark = { readonly x: number; readonly y: number; readonly outcome: Outcome };

/** Turns with the codes that count in them. */
export type CodedTurn = { readonly turn: ReviewTurn; readonly codes: readonly ShownCode[] };
export type Drawn = { readonly coded: readonly CodedTurn[]; readonly axis: Axis; readonly width: number };

const SMALL = 3;
const LARGE = 4.6;

const placeOf = ({ axis, width }: Drawn, turn: number): number => ((axis.middles[turn] ?? 0) / axis.length) * width;

export function laneMarks(drawn: Drawn, lane: Lane): LaneMarks {
  const sure: Mark[] = [];
  const unsure: Mark[] = [];
  for (const { turn, codes } of drawn.coded) {
    const level = turn.speaker === "therapist" ? levelIn(codes, lane) : 0;
    if (level < 1) continue;
    const mark = { x: placeOf(drawn, turn.index), size: level > 1 ? LARGE : SMALL };
    (codeIn(codes, lane)?.isUnsure ? unsure : sure).push(mark);
  }
  return { lane, sure, unsure };
}

const STEPS = 140;
const TOP_DEPTH = 4;
/** A lone turn does not fill its surroundings. */
const STILLNESS = 0.2;

/** How near to themselves the client spoke, 0 to 1 at each of 141 places: turns around a place, nearer ones counting more. */
export function depthCurve({ coded, axis }: Pick<Drawn, "coded" | "axis">): Float64Array {
  const depth = new Float64Array(STEPS + 1);
  const near = new Float64Array(STEPS + 1).fill(STILLNESS);
  const spoken = coded.filter(({ turn }) => turn.speaker === "client" && !turn.backChannel);
  const reach = Math.min(16, Math.max(4, (1.5 * STEPS) / Math.max(1, spoken.length)));
  for (const { turn, codes } of spoken) {
    const middle = ((axis.middles[turn.index] ?? 0) / axis.length) * STEPS;
    for (let step = Math.max(0, Math.ceil(middle - reach)); step <= Math.min(STEPS, middle + reach); step++) {
      const weight = (1 + Math.cos((Math.PI * (step - middle)) / reach)) / 2;
      depth[step] = (depth[step] ?? 0) + (weight * levelIn(codes, "depth")) / TOP_DEPTH;
      near[step] = (near[step] ?? 0) + weight;
    }
  }
  return depth.map((sum, step) => sum / (near[step] ?? 1));
}

export type Water = { readonly line: number; readonly height: number };

const heightAt = (share: number, { line, height }: Water): number => line - share * height;
const round = (value: number): string => value.toFixed(1);

/** The outline of the curve, closed along the water line. */
export function curvePath(curve: Float64Array, width: number, water: Water): string {
  const points = Array.from(curve, (share, step) => {
    const x = (step / STEPS) * width;
    return `${round(x)} ${round(heightAt(share, water))}`;
  });
  return `M0 ${water.line}L${points.join("L")}L${round(width)} ${water.line}Z`;
}

const GAP = 9;

/** Cues stand just above the curve. */
export function cueMarks(drawn: Drawn, cues: WireReview["cues"], water: Water): readonly CueMark[] {
  const curve = depthCurve(drawn);
  return cues.map(({ turn, outcome }) => {
    const x = placeOf(drawn, turn);
    const share = curve[Math.round((x / drawn.width) * STEPS)] ?? 0;
    return { x, y: heightAt(share, water) - GAP, outcome };
  });
}

/** One path for all marks of a lane: a session of two hours has a thousand. */
export function marksPath(lane: Lane, marks: readonly Mark[], y: number): string {
  return marks.map(({ x, size }) => SHAPES[lane](x, y, size)).join("");
}

type Shape = (x: number, y: number, size: number) => string;

const circle: Shape = (x, y, size) =>
  `M${round(x - size)} ${round(y)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`;

/** Every lane has a shape of its own, so that no colour has to be told apart. */
export const SHAPES: Readonly<Record<Lane, Shape>> = {
  affective: circle,
  cognitive: (x, y, size) => `M${round(x - size)} ${round(y - size)}h${2 * size}v${2 * size}h${-2 * size}Z`,
  exploring: (x, y, size) => `M${round(x)} ${round(y - size - 0.6)}l${size + 0.8} ${2 * size}h${-2 * (size + 0.8)}Z`,
  sympathy: (x, y, size) =>
    `M${round(x)} ${round(y - size - 1)}l${size + 1} ${size + 1}l${-size - 1} ${size + 1}l${-size - 1} ${-size - 1}Z`,
  directing: (x, y, size) => `M${round(x - 1.6)} ${round(y - size - 1)}h3.2v${2 * size + 2}h-3.2Z`,
};
