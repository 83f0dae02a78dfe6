import type { WireReview } from "@attune/api";
import { memo, useId } from "react";
import { clockOf } from "../clock.ts";
import { type Axis, marksOf } from "./axis.ts";
import {
  type CodedTurn,
  type CueMark,
  cueMarks,
  curvePath,
  depthCurve,
  LANES,
  type Lane,
  laneMarks,
  marksPath,
} from "./river-shape.ts";

const TOP = 16;
const WATER = 92;
const LANE = 21;
const FIRST_LANE = WATER + 18;
const BOTTOM = FIRST_LANE + LANES.length * LANE;
const HEIGHT = BOTTOM + 18;
const PIXELS_A_MARK = 110;

type PictureProps = {
  readonly coded: readonly CodedTurn[];
  readonly cues: WireReview["cues"];
  readonly axis: Axis;
  readonly width: number;
  readonly alt: string;
};

/** The drawing itself: a handful of paths, drawn again only when codes or the width change. */
export const RiverPicture = memo(function RiverPicture({ coded, cues, axis, width, alt }: PictureProps) {
  const drawn = { coded, axis, width };
  const water = { line: WATER, height: WATER - TOP - 12 };
  return (
    <svg
      className="river-picture"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={alt}
    >
      <path className="river-depth" d={curvePath(depthCurve(drawn), width, water)} />
      <path className="river-line" d={`M0 ${WATER}H${width}`} />
      {cueMarks(drawn, cues, water).map((mark) => (
        <Cue key={`${mark.x}`} mark={mark} />
      ))}
      {LANES.map((lane, at) => (
        <LanePaths key={lane} lane={lane} y={FIRST_LANE + at * LANE} drawn={drawn} />
      ))}
      <Scale axis={axis} width={width} />
    </svg>
  );
});

type LaneProps = { readonly lane: Lane; readonly y: number; readonly drawn: Parameters<typeof laneMarks>[0] };

function LanePaths({ lane, y, drawn }: LaneProps) {
  const id = useId();
  const { sure, unsure } = laneMarks(drawn, lane);
  return (
    <g className={`river-lane tone-${lane}`}>
      <path className="river-lane-line" d={`M0 ${y}H${drawn.width}`} />
      <path className="river-sure" d={marksPath(lane, sure, y)} />
      <Hatching id={id} />
      <path className="river-unsure" d={marksPath(lane, unsure, y)} fill={`url(#${id})`} />
    </g>
  );
}

/** Stripes say: the reader is unsure. */
export const Hatching = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path className="river-hatch" d="M0 0V3" />
  </pattern>
);

/** Picked up: full. Partly: a ring with a dot. Possibly not: a hollow ring. Open: a dash. */
export function Cue({ mark: { x, y, outcome } }: { readonly mark: CueMark }) {
  if (outcome === "open") return <path className="cue cue-open" d={`M${x - 4} ${y}h8`} />;
  return (
    <g className={`cue cue-${outcome}`}>
      <circle cx={x} cy={y} r="4.4" />
      {outcome === "partly-met" && <circle className="cue-dot" cx={x} cy={y} r="1.6" />}
    </g>
  );
}

function Scale({ axis, width }: { readonly axis: Axis; readonly width: number }) {
  const marks = marksOf(axis, Math.max(2, Math.floor(width / PIXELS_A_MARK)));
  return marks.map((mark) => (
    <g key={mark} className="river-scale">
      <path d={`M${((mark / axis.length) * width).toFixed(1)} ${BOTTOM - 10}v5`} />
      <text x={(mark / axis.length) * width + (mark === 0 ? 0 : 3)} y={HEIGHT - 4}>
        {axis.isTimed ? clockOf(mark) : mark + 1}
      </text>
    </g>
  ));
}
