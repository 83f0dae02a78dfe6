import type { WireReview } from "@attune/api";
import { memo, useDeferredValue, useId } from "react";
import { Card } from "../../../parts/layout.tsx";
import { useWidth } from "../../../parts/use-width.ts";
import { clockOf } from "../clock.ts";
import { useCodeWords } from "../codes/code-words.ts";
import { useReviewWords } from "../words.ts";
import { type Axis, turnAt } from "./axis.ts";
import { Cue, Hatching, RiverPicture } from "./river-picture.tsx";
import { type CodedTurn, LANES, type Outcome, SHAPES } from "./river-shape.ts";
import { RiverTable } from "./river-table.tsx";
import { ToneMark } from "./tone-mark.tsx";

type RiverProps = {
  readonly review: WireReview;
  readonly coded: readonly CodedTurn[];
  readonly axis: Axis;
  readonly focus: number;
  readonly go: (turn: number) => void;
};

/** The session from left to right: what the client voiced above the line, what the therapist's turns carried below it. */
export function River({ review, coded, axis, focus, go }: RiverProps) {
  const words = useReviewWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const drawn = useDeferredValue(coded);
  const { cues, turns } = review;
  const missed = cues.filter(({ outcome }) => outcome === "possibly-missed").length;
  return (
    <Card
      title={words.river.title}
      hint={axis.isTimed ? words.river.hint : `${words.river.hint} ${words.river.byTurns}`}
    >
      <div className="river">
        <LaneNames />
        <div className="river-water" ref={place}>
          {width > 0 && (
            <RiverPicture
              coded={drawn}
              cues={cues}
              axis={axis}
              width={width}
              alt={words.river.alt(turns.length, cues.length, missed)}
            />
          )}
          <span
            className="river-here"
            aria-hidden="true"
            style={{ insetInlineStart: `${((axis.middles[focus] ?? 0) / axis.length) * 100}%` }}
          />
          <Scrubber review={review} axis={axis} focus={focus} go={go} />
        </div>
      </div>
      <Legend />
      <RiverTable coded={drawn} cues={cues} axis={axis} />
    </Card>
  );
}

/** Beside their lanes on a wide screen; the legend says them everywhere. */
function LaneNames() {
  const words = useReviewWords();
  const code = useCodeWords();
  return (
    <div className="river-names" aria-hidden="true">
      <span className="river-name-client">{words.river.client}</span>
      {LANES.map((lane) => (
        <span key={lane} className={`tone-${lane}`}>
          {code.short(lane)}
        </span>
      ))}
    </div>
  );
}

type ScrubberProps = Omit<RiverProps, "coded">;

function Scrubber({ review, axis, focus, go }: ScrubberProps) {
  const words = useReviewWords();
  const start = axis.starts[focus] ?? 0;
  const turn = review.turns[focus];
  const place = axis.isTimed ? clockOf(start) : words.transcript.turnNumber(focus + 1);
  return (
    <input
      type="range"
      className="river-scrubber"
      aria-label={words.river.go}
      aria-valuetext={words.river.at(place, words.speakers[turn?.speaker ?? "other"])}
      min={0}
      max={axis.isTimed ? axis.length : Math.max(1, review.turns.length - 1)}
      step={axis.isTimed ? 1000 : 1}
      value={start}
      onChange={(event) => go(turnAt(axis, event.currentTarget.valueAsNumber))}
    />
  );
}

const OUTCOMES: readonly Outcome[] = ["met", "partly-met", "possibly-missed", "open"];

const Legend = memo(function Legend() {
  const words = useReviewWords();
  const code = useCodeWords();
  const id = useId();
  return (
    <ul className="river-legend">
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <svg width="14" height="14" aria-hidden="true">
            <Cue mark={{ x: 7, y: 7, outcome }} />
          </svg>
          {words.outcomes[outcome]}
        </li>
      ))}
      {LANES.map((lane) => (
        <li key={lane} className={`tone-${lane}`}>
          <ToneMark tone={lane} />
          <span>{code.short(lane)}</span>
        </li>
      ))}
      <li>{words.river.large}</li>
      <li className="tone-directing">
        <svg width="14" height="14" aria-hidden="true">
          <Hatching id={id} />
          <path className="river-unsure" d={SHAPES.cognitive(7, 7, 4.6)} fill={`url(#${id})`} />
        </svg>
        <span>{words.river.hatched}</span>
      </li>
    </ul>
  );
});
