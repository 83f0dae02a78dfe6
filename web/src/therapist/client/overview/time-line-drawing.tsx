import { useWidth } from "../../../parts/use-width.ts";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";
import type { EventNote, Measure } from "./seen.ts";
import type { TimeLineDay } from "./time-line.ts";
import { AXIS, EVENTS, HEIGHT, LABELS, type Places, placesFor } from "./time-line-places.ts";

type DrawingProps = { readonly days: readonly TimeLineDay<EventNote>[]; readonly measure: Measure | undefined };

export function TimeLineDrawing({ days, measure }: DrawingProps) {
  const words = useOverviewWords().timeLine;
  const formats = useFormats();
  const [place, width] = useWidth<HTMLDivElement>();
  const first = days.at(-1)?.day ?? "";
  const last = days[0]?.day ?? "";
  const places = placesFor({ days, measure, width });
  return (
    <figure className="time-drawing" ref={place}>
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={words.picture(formats.day(first), formats.day(last))}
        >
          <Drawn places={places} width={width} />
          <text x={places.inset} y={LABELS} className="time-label">
            {formats.day(first)}
          </text>
          <text x={width - places.inset} y={LABELS} textAnchor="end" className="time-label">
            {formats.day(last)}
          </text>
        </svg>
      )}
      <Legend measure={measure} hasStep={places.steps.length > 0} hasEvents={places.events.length > 0} />
    </figure>
  );
}

function Drawn({ places, width }: { readonly places: Places; readonly width: number }) {
  const { sessions, line, steps, events } = places;
  return (
    <>
      <line x1={0} x2={width} y1={AXIS} y2={AXIS} className="time-axis" />
      {sessions.map((x) => (
        <line key={x} x1={x} x2={x} y1={AXIS - 6} y2={AXIS + 6} className="time-session" />
      ))}
      <polyline points={line.map(({ x, y }) => `${x},${y}`).join(" ")} className="time-score" />
      {line.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} className="time-point" />
      ))}
      {steps.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={8} className="time-step" />
      ))}
      {events.map((x) => (
        <path key={x} d={`M${x} ${EVENTS - 6}l6 6l-6 6l-6 -6z`} className="time-event" />
      ))}
    </>
  );
}

type LegendProps = { readonly measure: Measure | undefined; readonly hasStep: boolean; readonly hasEvents: boolean };

function Legend({ measure, hasStep, hasEvents }: LegendProps) {
  const words = useOverviewWords().timeLine;
  return (
    <figcaption className="time-legend">
      <span>
        <LegendMark of="session" /> {words.legendSession}
      </span>
      {measure !== undefined && (
        <span>
          <LegendMark of="score" />{" "}
          {measure.betterWhen === "neither" ? measure.title : words.legendScore(measure.title)}
        </span>
      )}
      {hasStep && (
        <span>
          <LegendMark of="step" /> {words.legendGain}
        </span>
      )}
      {hasEvents && (
        <span>
          <LegendMark of="event" /> {words.legendEvent}
        </span>
      )}
    </figcaption>
  );
}

const MARKS = {
  session: <line x1={7} x2={7} y1={1} y2={13} className="time-session" />,
  score: <circle cx={7} cy={7} r={3} className="time-point" />,
  step: <circle cx={7} cy={7} r={6} className="time-step" />,
  event: <path d="M7 1l6 6l-6 6l-6 -6z" className="time-event" />,
} as const;

const LegendMark = ({ of }: { readonly of: keyof typeof MARKS }) => (
  <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
    {MARKS[of]}
  </svg>
);
