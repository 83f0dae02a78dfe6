import type { Chart } from "../chart.ts";
import { share } from "../share.ts";

/** The part of the picture that holds the scores, in pixels. */
export type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Turns places on the chart's axes into pixels; always inside the frame. */
export type Scales = { readonly across: (x: number) => number; readonly up: (y: number) => number };

/** Room at both ends, so that no point lies on the frame. */
const INSET = 12;

export function scalesOf({ x, y }: Chart, { left, right, top, bottom }: Frame): Scales {
  const height = bottom - top;
  return {
    across: (at) => left + INSET + share(at, x.from, x.to) * (right - left - 2 * INSET),
    up: (at) => (y.turned ? top + share(at, y.from, y.to) * height : bottom - share(at, y.from, y.to) * height),
  };
}
