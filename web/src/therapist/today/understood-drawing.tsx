import { useCommonWords } from "../../words/common.ts";
import { useFormats } from "../../words/formats.ts";
import type { ClientToday } from "./day.ts";
import { type TodayWords, useTodayWords } from "./words.ts";

type Understood = ClientToday["understood"][number];
type Corner = "shown" | "predicted" | "felt";

const WIDTH = 300;
const HEIGHT = 118;
const TOP = 10;
const BOTTOM = 94;
const EDGE = 12;
const TEN = 10;

/** Shown is a share of cues, drawn over the same height; the words beside it say that it is something else. */
const cornerOf = (each: Understood, corner: Corner): number | undefined =>
  corner === "shown" ? each.shown && each.shown * TEN : each[corner];

const yOf = (value: number): number => BOTTOM - (value / TEN) * (BOTTOM - TOP);
const xOf = (place: number, count: number): number =>
  count === 1 ? WIDTH / 2 : EDGE + (place / (count - 1)) * (WIDTH - 2 * EDGE);

/** The three corners over the last sessions, small. None is made into another. */
export function UnderstoodDrawing({ sessions }: { readonly sessions: readonly Understood[] }) {
  const { triangle } = useTodayWords();
  const { number } = useFormats();
  const latest = latestWords(sessions, triangle, number);
  return (
    <div className="next-drawing">
      <h3>{triangle.title}</h3>
      {latest === undefined ? (
        <p className="hint">{triangle.none}</p>
      ) : (
        <>
          <p className="hint">{triangle.hint(sessions.length)}</p>
          <Drawing sessions={sessions} label={triangle.picture(latest)} />
          <p className="drawing-latest">{latest}</p>
          <Legend />
          {sessions.some(({ shown }) => shown !== undefined) && <p className="hint">{triangle.note}</p>}
          <Table sessions={sessions} />
        </>
      )}
    </div>
  );
}

function latestWords(
  sessions: readonly Understood[],
  triangle: TodayWords["triangle"],
  number: (value: number) => string,
): string | undefined {
  const latest = sessions.findLast(({ felt, predicted }) => felt !== undefined || predicted !== undefined);
  if (latest === undefined) return undefined;
  const { session, felt, predicted } = latest;
  if (felt === undefined) return triangle.latestPredicted(number(predicted ?? 0), session);
  if (predicted === undefined) return triangle.latestFelt(number(felt), session);
  return triangle.latest({ session, felt: number(felt), predicted: number(predicted) });
}

const CORNERS = ["shown", "predicted", "felt"] as const satisfies readonly Corner[];

function Drawing({ sessions, label }: { readonly sessions: readonly Understood[]; readonly label: string }) {
  return (
    <svg className="chart understood" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className="understood-base" x1={EDGE} x2={WIDTH - EDGE} y1={BOTTOM} y2={BOTTOM} />
      {CORNERS.map((corner) => (
        <Line key={corner} sessions={sessions} corner={corner} />
      ))}
      {sessions.map(({ session }, place) =>
        place === 0 || place === sessions.length - 1 ? (
          <text key={session} x={xOf(place, sessions.length)} y={HEIGHT - 6} textAnchor="middle">
            {session}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function Line({ sessions, corner }: { readonly sessions: readonly Understood[]; readonly corner: Corner }) {
  const points = sessions.flatMap((each, place) => {
    const value = cornerOf(each, corner);
    return value === undefined ? [] : [{ x: xOf(place, sessions.length), y: yOf(value) }];
  });
  const last = points.at(-1);
  return (
    <g className={`understood-${corner}`}>
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
      {last !== undefined && corner === "felt" && <circle cx={last.x} cy={last.y} r="4.5" />}
      {last !== undefined && corner === "predicted" && (
        <rect x={last.x - 4} y={last.y - 4} width="8" height="8" transform={`rotate(45 ${last.x} ${last.y})`} />
      )}
      {last !== undefined && corner === "shown" && points.length === 1 && <circle cx={last.x} cy={last.y} r="2.5" />}
    </g>
  );
}

function Legend() {
  const { triangle } = useTodayWords();
  return (
    <ul className="understood-legend">
      {(["felt", "predicted", "shown"] as const).map((corner) => (
        <li key={corner}>
          <svg viewBox="0 0 26 10" aria-hidden="true" className={`understood understood-${corner}`}>
            <polyline points="1,5 25,5" />
            {corner === "felt" && <circle cx="13" cy="5" r="3.5" />}
            {corner === "predicted" && <rect x="10" y="2" width="6" height="6" transform="rotate(45 13 5)" />}
          </svg>
          {triangle[corner]}
        </li>
      ))}
    </ul>
  );
}

function Table({ sessions }: { readonly sessions: readonly Understood[] }) {
  const { triangle } = useTodayWords();
  const { table } = useCommonWords();
  const { number, share } = useFormats();
  return (
    <details>
      <summary>{table}</summary>
      <table>
        <thead>
          <tr>
            {[triangle.session, triangle.felt, triangle.predicted, triangle.shown].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ session, felt, predicted, shown }) => (
            <tr key={session}>
              <th scope="row">{session}</th>
              <td>{felt === undefined ? "" : number(felt)}</td>
              <td>{predicted === undefined ? "" : number(predicted)}</td>
              <td>{shown === undefined ? "" : share(shown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
