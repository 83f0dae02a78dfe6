import { LANES, type Lane, SHAPES } from "./river-shape.ts";

export const isLane = (code: string): code is Lane => LANES.some((lane) => lane === code);

/** The shape that stands for a code wherever it is drawn. */
export const ToneMark = ({ tone }: { readonly tone: Lane }) => (
  <svg className="tone-mark" width="14" height="14" aria-hidden="true">
    <path className="river-sure" d={SHAPES[tone](7, 7, 4.6)} />
  </svg>
);
