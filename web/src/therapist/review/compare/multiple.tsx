import { useFormats } from "../../../words/formats.ts";
import { useFigureWords } from "../figures/figure-words.ts";
import { useReviewWords } from "../words.ts";
import { type Compared, type Figure, figureIn } from "./compared.ts";

type MultipleProps = {
  readonly id: string;
  readonly name: string;
  readonly sessions: Compared;
  readonly transcript: string;
};

const WIDTH = 240;
const HEIGHT = 88;
const EDGE = 12;
const FOOT = 18;

/** One figure over the sessions: a point for each, a line for its interval, this session's filled. */
export function Multiple({ id, name, sessions, transcript }: MultipleProps) {
  const { compare } = useReviewWords();
  const formats = useFormats();
  const figures = useFigureWords();
  const range = rangeOf(sessions.flatMap((session) => figureIn(session, id) ?? []));
  const x = (at: number) => EDGE + (at / Math.max(1, sessions.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number) =>
    HEIGHT - FOOT - ((value - range.low) / (range.high - range.low)) * (HEIGHT - FOOT - EDGE);
  const here = sessions.find((session) => session.transcript === transcript);
  const now = here === undefined ? undefined : figureIn(here, id);
  return (
    <figure className="multiple">
      <figcaption>
        <span>{name}</span>{" "}
        {now?.value !== undefined && <strong className="figure">{figures.value(now.unit, now.value)}</strong>}
      </figcaption>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={compare.alt(name, sessions.length)}
      >
        <path className="multiple-line" d={`M0 ${HEIGHT - FOOT}H${WIDTH}`} />
        {sessions.map((session, at) => (
          <Point key={session.transcript} figure={figureIn(session, id)} x={x(at)} y={y} isHere={session === here} />
        ))}
        <text x="0" y={HEIGHT - 4}>
          {formats.shortDay(sessions[0]?.happenedAt ?? 0)}
        </text>
        <text x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          {formats.shortDay(sessions.at(-1)?.happenedAt ?? 0)}
        </text>
      </svg>
    </figure>
  );
}

type PointProps = {
  readonly figure: Figure | undefined;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly isHere: boolean;
};

function Point({ figure, x, y, isHere }: PointProps) {
  if (figure?.value === undefined) return null;
  const { value, interval } = figure;
  return (
    <g className={isHere ? "multiple-here" : "multiple-other"}>
      {interval !== undefined && <path d={`M${x} ${y(interval.low)}V${y(interval.high)}`} />}
      <circle cx={x} cy={y(value)} r="4" />
    </g>
  );
}

/** From the lowest to the highest that is drawn; shares and counts start at nothing. */
function rangeOf(figures: readonly Figure[]): { readonly low: number; readonly high: number } {
  const all = figures.flatMap(({ value, interval }) =>
    value === undefined ? [] : [value, interval?.low ?? value, interval?.high ?? value],
  );
  const high = Math.max(...all);
  return { low: Math.min(0, ...all), high: high > 0 ? high : 1 };
}
