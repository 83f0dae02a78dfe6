import type { AnswerOf, RouteNamed } from "@attune/api";
import { useMemo } from "react";
import { Asked } from "../../parts/asked.tsx";
import { ButtonLink } from "../../parts/button.tsx";
import type { RatingSeries, RatingsPicture } from "../../parts/chart/plot-ratings.ts";
import { RatingsDrawing } from "../../parts/chart/ratings-drawing.tsx";
import { Card } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useCommonWords } from "../../words/common.ts";
import { type Formats, useFormats } from "../../words/formats.ts";
import { ALLIANCE } from "./client-signals.tsx";
import { MarkEntry } from "./mark-entry.tsx";
import { ITEMS } from "./triangle/corners.ts";
import { useProgressWords } from "./words.ts";

type Session = AnswerOf<RouteNamed<"read-empathy-triangle">>["sessions"][number];

/** What the client said after each session. */
export function FeltCard({ client }: { readonly client: string }) {
  const { felt: words } = useProgressWords();
  const toTriangle = (
    <ButtonLink kind="quiet" to="/clients/$client/triangle" params={{ client }}>
      {words.toTriangle}
    </ButtonLink>
  );
  return (
    <div id={ALLIANCE} tabIndex={-1} className="alliance">
      <Card title={words.title} hint={words.hint} actions={toTriangle}>
        <Asked of={useAsk("read-empathy-triangle", { params: { client } })}>
          {({ sessions }) => <Felt sessions={sessions} />}
        </Asked>
      </Card>
    </div>
  );
}

type Row = { readonly session: number; readonly understood?: number; readonly mean?: number };

const rowOf = ({ session, felt }: Session): Row => {
  const understood = felt?.["understood"];
  const all = ITEMS.flatMap((item) => felt?.[item] ?? []);
  const isWhole = all.length === ITEMS.length;
  return {
    session,
    ...(understood !== undefined && { understood }),
    ...(isWhole && { mean: all.reduce((sum, each) => sum + each, 0) / all.length }),
  };
};

function Felt({ sessions }: { readonly sessions: readonly Session[] }) {
  const { felt: words } = useProgressWords();
  const formats = useFormats();
  const rows = useMemo(() => sessions.map(rowOf), [sessions]);
  const picture = useMemo(() => pictureOf(rows, formats), [rows, formats]);
  const rated = rows.filter(({ understood }) => understood !== undefined);
  const latest = rated.at(-1);
  if (latest?.understood === undefined) return <p className="hint">{words.none}</p>;
  const said = words.latest(formats.number(latest.understood), latest.session);
  const before = rated.at(-2)?.understood;
  return (
    <>
      <p>
        {said}
        {before !== undefined && `, ${stepWords(latest.understood - before, words, formats)}`}.
      </p>
      <RatingsDrawing picture={picture} label={words.picture(said)} />
      <ul className="chart-legend">
        <MarkEntry name="felt" shape="circle">
          {words.understood}
        </MarkEntry>
        <MarkEntry name="mean" shape="square">
          {words.mean}
        </MarkEntry>
      </ul>
      <p className="hint">{words.high}</p>
      <FeltTable rows={rows} />
    </>
  );
}

type FeltWords = ReturnType<typeof useProgressWords>["felt"];

function stepWords(step: number, words: FeltWords, { number }: Formats): string {
  if (step === 0) return words.same;
  return step < 0 ? words.fell(number(-step)) : words.rose(number(step));
}

const TEN = [0, 5, 10].map((at) => ({ at, words: String(at) }));

function pictureOf(rows: readonly Row[], { number }: Formats): RatingsPicture {
  const points = (name: "understood" | "mean") =>
    rows.flatMap((row) => {
      const value = row[name];
      return value === undefined ? [] : [{ session: row.session, value, words: `${row.session}: ${number(value)}` }];
    });
  const series: readonly RatingSeries[] = [
    { name: "mean", shape: "square", points: points("mean") },
    { name: "felt", shape: "circle", points: points("understood") },
  ];
  return {
    height: 170,
    sessions: rows.map(({ session }) => session),
    range: { from: 0, to: 10 },
    upTicks: TEN,
    series,
    hasSessionNumbers: true,
  };
}

function FeltTable({ rows }: { readonly rows: readonly Row[] }) {
  const { felt: words } = useProgressWords();
  const { table } = useCommonWords();
  const { number } = useFormats();
  return (
    <details>
      <summary>{table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.session}</th>
            <th scope="col">{words.understood}</th>
            <th scope="col">{words.mean}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ session, understood, mean }) => (
            <tr key={session}>
              <th scope="row">{session}</th>
              <td>{understood === undefined ? "–" : number(understood)}</td>
              <td>{mean === undefined ? "–" : number(mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.whole}</p>
    </details>
  );
}
