import { useMemo } from "react";
import { RatingsDrawing } from "../../../parts/chart/ratings-drawing.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { MarkEntry } from "../mark-entry.tsx";
import { useTriangleWords } from "../words.ts";
import { type Asked, type Corners, gapsOf, rowsOf } from "./corners.ts";
import { latestWords } from "./latest-words.ts";
import { ratingsPicture, shownPicture } from "./pictures.ts";
import type { ShownIndex } from "./shown-figure.ts";

type TriangleCardProps = {
  readonly sessions: readonly Corners[];
  readonly item: Asked["item"];
  readonly index: ShownIndex;
};

/** Two panels under each other: what was shown has a scale of its own, and never that of the ratings. */
export function TriangleCard({ sessions, item, index }: TriangleCardProps) {
  const words = useTriangleWords();
  const formats = useFormats();
  const rows = useMemo(() => rowsOf(sessions, { item, index }), [sessions, item, index]);
  const ratings = useMemo(() => ratingsPicture(rows, { words, formats }), [rows, words, formats]);
  const gaps = gapsOf(sessions, item);
  const latest = latestWords(rows, gaps, { words, formats });
  return (
    <Card title={words.chart.title} hint={latest}>
      {gaps?.widening !== undefined && (
        <p className="triangle-widening">
          {words.latest.widening(formats.number(gaps.widening.before), formats.number(gaps.widening.lately))}{" "}
          <span className="spoken">{words.latest.ask}</span>
        </p>
      )}
      <Shown rows={rows} index={index} />
      <h3>{words.chart.ratings}</h3>
      <RatingsDrawing picture={ratings} label={words.chart.ratingsPicture(latest)} />
      <p className="hint plot-axis-name">{words.chart.axis}</p>
      <Legend hasShown={rows.some(({ shown }) => shown !== undefined)} hasMissing={ratings.incomplete?.length !== 0} />
    </Card>
  );
}

type ShownProps = { readonly rows: ReturnType<typeof rowsOf>; readonly index: ShownIndex };

function Shown({ rows, index }: ShownProps) {
  const words = useTriangleWords();
  const formats = useFormats();
  const picture = useMemo(() => shownPicture(rows, index, { words, formats }), [rows, index, words, formats]);
  const name = words.indices[index];
  const points = picture.series[0]?.points ?? [];
  return (
    <section className="triangle-shown">
      <h3>{words.chart.shown}</h3>
      {points.length === 0 ? (
        <p className="hint">{words.chart.noShown}</p>
      ) : (
        <>
          <p className="hint">{words.chart.shownScale(name)}</p>
          <RatingsDrawing
            picture={picture}
            label={words.chart.shownPicture(name, points.map((point) => point.words).join("; "))}
          />
        </>
      )}
    </section>
  );
}

function Legend({ hasShown, hasMissing }: { readonly hasShown: boolean; readonly hasMissing: boolean }) {
  const { chart } = useTriangleWords();
  return (
    <ul className="chart-legend">
      <MarkEntry name="felt" shape="circle">
        {chart.felt}
      </MarkEntry>
      <MarkEntry name="predicted" shape="diamond">
        {chart.predicted}
      </MarkEntry>
      {hasShown && (
        <MarkEntry name="shown" shape="square" isRising>
          {chart.shownMark}
        </MarkEntry>
      )}
      <li>
        <svg viewBox="0 0 26 14" aria-hidden="true">
          <path className="plot-between" d="M13 1V13" />
        </svg>
        <span>{chart.between}</span>
      </li>
      {hasMissing && (
        <li>
          <svg viewBox="0 0 26 14" aria-hidden="true">
            <path className="plot-incomplete" d="M13 0V14" />
          </svg>
          <span>{chart.incomplete}</span>
        </li>
      )}
    </ul>
  );
}
