import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { Card } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useTriangleWords } from "../words.ts";
import { type Asked, type Corners, ITEMS, type Row, rowsOf } from "./corners.ts";
import type { Talk } from "./pictures.ts";
import { indexName, type ShownIndex, shownWords } from "./shown-figure.ts";

type SessionsProps = {
  readonly client: string;
  readonly sessions: readonly Corners[];
  readonly asked: Asked & { readonly index: ShownIndex };
};

/** Every session, the latest first: what stands where, what is missing, and what it rests on. */
export function SessionsCard({ client, sessions, asked }: SessionsProps) {
  const words = useTriangleWords();
  const { item, index } = asked;
  const rows = useMemo(() => rowsOf(sessions, { item, index }).toReversed(), [sessions, item, index]);
  return (
    <Card title={words.list.title}>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.session}>
            <Session client={client} row={row} index={index} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type SessionProps = { readonly client: string; readonly row: Row; readonly index: ShownIndex };

function Session({ client, row, index }: SessionProps) {
  const words = useTriangleWords();
  const formats = useFormats();
  const { data: held } = useRecords("session", client);
  const record = held?.find(({ number }) => number === row.session);
  return (
    <details className="corner-session">
      <summary>
        <strong>{words.list.session(row.session)}</strong>
        {record !== undefined && <span className="hint"> {formats.day(record.happenedAt)}</span>}
        <span className="corner-words">{cornersInWords(row, index, { words, formats })}</span>
      </summary>
      <Items of={row.of} />
      <Figures of={row.of} />
      <p className="actions">
        {record !== undefined && (
          <Link to="/clients/$client/sessions/$session" params={{ client, session: record.id }}>
            {words.list.toSession}
          </Link>
        )}
        {record !== undefined && row.of.shown !== undefined && <ToCodes client={client} session={record.id} />}
      </p>
    </details>
  );
}

function cornersInWords({ felt, predicted, shown, of }: Row, index: ShownIndex, { words, formats }: Talk): string {
  const { list, indices } = words;
  const { number } = formats;
  const gap = felt === undefined || predicted === undefined ? [] : [gapWords(felt - predicted, { words, formats })];
  return [
    felt === undefined ? list.noFelt : list.felt(number(felt)),
    predicted === undefined ? list.noPrediction : list.expected(number(predicted)),
    ...gap,
    ...(shown === undefined ? [] : [list.shown(indices[index], shownWords(index, shown, formats))]),
    ...(of.shown === undefined ? [list.noTranscript] : []),
  ].join(" · ");
}

function gapWords(step: number, { words: { list }, formats }: Talk): string {
  if (step === 0) return list.same;
  return step < 0 ? list.less(formats.number(-step)) : list.more(formats.number(step));
}

/** All six questions, both sides. */
function Items({ of: { predicted = {}, felt = {} } }: { readonly of: Corners }) {
  const words = useTriangleWords();
  const { number } = useFormats();
  const said = (value: number | undefined): string => (value === undefined ? words.list.none : number(value));
  return (
    <div className="table-room">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.list.question}</th>
            <th scope="col">{words.list.predicted}</th>
            <th scope="col">{words.list.feltName}</th>
            <th scope="col">{words.list.gap}</th>
          </tr>
        </thead>
        <tbody>
          {ITEMS.map((item) => (
            <tr key={item}>
              <th scope="row">{words.items[item]}</th>
              <td>{said(predicted[item])}</td>
              <td>{said(felt[item])}</td>
              <td>{said(gapOf(predicted[item], felt[item]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const gapOf = (predicted: number | undefined, felt: number | undefined): number | undefined =>
  predicted === undefined || felt === undefined ? undefined : predicted - felt;

/** What the codes of the session came to, each on a scale of its own. */
function Figures({ of: { shown = [] } }: { readonly of: Corners }) {
  const words = useTriangleWords();
  const formats = useFormats();
  const named = shown.filter(({ index }) => indexName(index, words) !== undefined);
  if (named.length === 0) return null;
  return (
    <>
      <h4>{words.list.shownOf}</h4>
      <dl className="facts">
        {named.map(({ index, value }) => (
          <div key={index}>
            <dt>{indexName(index, words)}</dt>
            <dd>{shownWords(index as ShownIndex, value, formats)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function ToCodes({ client, session }: { readonly client: string; readonly session: string }) {
  const { list } = useTriangleWords();
  const { data } = useAsk("list-review-figures", { params: { client } });
  const transcript = data?.sessions.find(({ sessionId }) => sessionId === session)?.transcript;
  if (transcript === undefined) return null;
  return (
    <Link to="/clients/$client/listen/$transcript" params={{ client, transcript }}>
      {list.codings}
    </Link>
  );
}
