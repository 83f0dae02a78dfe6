import type { Coding, ReviewTurn } from "@attune/core";
import type { PageFacts } from "./page-facts.ts";

/** Where a turn is drawn, as shares of the whole width from 0 to 1. */
type Stretch = { readonly from: number; readonly width: number };

/** The axis of a timeline: every turn's place on it, and the marks under it. */
export type Axis = {
  readonly isTimed: boolean;
  /** Milliseconds, or turns. */
  readonly length: number;
  readonly stretches: ReadonlyMap<number, Stretch>;
};

/** By time where the session has times, else turn by turn, each equally wide. */
export function axisOf({ review }: PageFacts): Axis {
  const { turns, transcript } = review;
  const lastEnd = turns.reduce((latest, { timing }) => Math.max(latest, timing?.end ?? 0), transcript.durationMs ?? 0);
  const isTimed = transcript.timed !== "none" && lastEnd > 0;
  const length = isTimed ? lastEnd : Math.max(1, turns.length);
  return { isTimed, length, stretches: isTimed ? byTime(turns, length) : byNumber(turns, length) };
}

function byNumber(turns: readonly ReviewTurn[], length: number): ReadonlyMap<number, Stretch> {
  return new Map(turns.map(({ index }, position) => [index, { from: position / length, width: 1 / length }]));
}

/** A turn without a time of its own is drawn where the one before it ended. */
function byTime(turns: readonly ReviewTurn[], length: number): ReadonlyMap<number, Stretch> {
  const stretches = new Map<number, Stretch>();
  let reached = 0;
  for (const { index, timing } of turns) {
    const start = timing?.start ?? reached;
    reached = timing?.end ?? reached;
    stretches.set(index, { from: start / length, width: Math.max(0, reached - start) / length });
  }
  return stretches;
}

/** Points of a curve; one more than steps between them. */
export const CURVE_STEPS = 160;

/** How far a turn's feeling reaches to each side, in steps: further where turns are few, so that the curve holds together. */
const reachOf = (turns: number): number => Math.min(20, Math.max(6, (1.6 * CURVE_STEPS) / Math.max(1, turns)));

/** A lone turn does not fill its surroundings: without talk around it the curve sinks back towards nothing. */
const STILLNESS = 0.25;

/**
 * How much feeling one client voiced along the session, 0 to 1 at each of `CURVE_STEPS + 1` points: the average of the
 * turns around a point, nearer ones counting more.
 */
export function feelingCurve(turns: readonly ReviewTurn[], axis: Axis): Float64Array {
  const felt = new Float64Array(CURVE_STEPS + 1);
  const near = new Float64Array(CURVE_STEPS + 1).fill(STILLNESS);
  const spoken = turns.filter(({ backChannel }) => !backChannel);
  const reach = reachOf(spoken.length);
  for (const turn of spoken) {
    const middle = middleOf(axis, turn.index) * CURVE_STEPS;
    for (let step = Math.max(0, Math.ceil(middle - reach)); step <= Math.min(CURVE_STEPS, middle + reach); step++) {
      const weight = (1 + Math.cos((Math.PI * (step - middle)) / reach)) / 2;
      felt[step]! += weight * voicedFeeling(turn.codings);
      near[step]! += weight;
    }
  }
  return felt.map((sum, step) => sum / near[step]!);
}

const TOP_CUE = 2;
const TOP_DEPTH = 4;

/** Half the cue's level, half the depth of disclosure, each as a share of its highest level: 0 to 1. */
function voicedFeeling(codings: readonly Coding[]): number {
  return (levelOf(codings, "cue") / TOP_CUE + levelOf(codings, "depth") / TOP_DEPTH) / 2;
}

/** The level of an attunement code in a turn; 0 where it was not given. */
export const levelOf = (codings: readonly Coding[], code: string): number =>
  Number(codings.find((coding) => coding.codebook === "attunement" && coding.code === code)?.level ?? 0);

export function middleOf({ stretches }: Axis, index: number): number {
  const stretch = stretches.get(index);
  return stretch === undefined ? 0 : Math.min(1, stretch.from + stretch.width / 2);
}

/** The curve's height at a place between its points. */
export function heightAt(curve: Float64Array, place: number): number {
  const at = Math.min(1, Math.max(0, place)) * CURVE_STEPS;
  const before = curve[Math.floor(at)] ?? 0;
  const after = curve[Math.ceil(at)] ?? before;
  return before + (after - before) * (at - Math.floor(at));
}

const MINUTE = 60_000;
const TIME_STEPS = [1, 2, 5, 10, 15, 20, 30, 60].map((minutes) => minutes * MINUTE);
const MOST_MARKS = 6;

/** Even, round places for the marks under the axis, at most six; in milliseconds or turns. */
export function axisMarks({ isTimed, length }: Axis): readonly number[] {
  const step = isTimed ? timeStep(length) : roundStep(length);
  const marks: number[] = [];
  for (let mark = 0; mark < length; mark += step) marks.push(mark);
  return marks;
}

const timeStep = (length: number): number =>
  TIME_STEPS.find((step) => length / step <= MOST_MARKS) ?? MINUTE * Math.ceil(length / MOST_MARKS / MINUTE);

/** 1, 2 or 5, times a power of ten. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, length / MOST_MARKS)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => length / step <= MOST_MARKS) ?? length;
}
