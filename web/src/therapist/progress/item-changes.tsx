import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import { answerWords, type Questions } from "./answer-words.ts";
import { type Administration, type ItemMove, itemMoves } from "./item-moves.ts";
import { useProgressWords } from "./words.ts";

type ItemChangesProps = { readonly client: string; readonly instrument: string };

const MOST = 200;

/** The first form beside the latest, answer by answer; read when somebody opens it. */
export function ItemChanges(props: ItemChangesProps) {
  const { items: words } = useProgressWords();
  const [wasOpened, open] = useState(false);
  return (
    <details className="item-changes" onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
      <summary>{words.show}</summary>
      {wasOpened && <Changes {...props} />}
    </details>
  );
}

function Changes({ client, instrument }: ItemChangesProps) {
  const forms = useAsk("list-administrations", { params: { client }, query: { instrument, limit: MOST } });
  const { data: questions } = useAsk("read-questions", { params: { instrument } });
  return <Asked of={forms}>{({ rows }) => <Moved rows={rows} questions={questions} />}</Asked>;
}

type MovedProps = { readonly rows: readonly Administration[]; readonly questions: Questions | undefined };

function Moved({ rows, questions }: MovedProps) {
  const { items: words } = useProgressWords();
  const formats = useFormats();
  const moves = itemMoves(rows);
  if (moves === undefined) return <p className="hint">{words.none}</p>;
  const { first, latest, moved, unchanged } = moves;
  return (
    <>
      <p className="hint">{words.hint(formats.day(first.happenedAt), formats.day(latest.happenedAt))}</p>
      {moved.length === 0 ? <p>{words.same}</p> : <MovedTable moved={moved} questions={questions} />}
      {moved.length > 0 && unchanged > 0 && <p className="hint">{words.unchanged(unchanged)}</p>}
    </>
  );
}

type TableProps = { readonly moved: readonly ItemMove[]; readonly questions: Questions | undefined };

function MovedTable({ moved, questions }: TableProps) {
  const { items: words } = useProgressWords();
  const { number } = useFormats();
  const questionOf = (item: string) => questions?.questions.find((each) => each.item === item);
  const said = (item: string, value: number | undefined): string =>
    value === undefined ? words.open : answerWords(questionOf(item), value, number);
  return (
    <div className="table-room">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.latest}</th>
          </tr>
        </thead>
        <tbody lang={questions?.language}>
          {moved.map(({ item, first, latest }) => (
            <tr key={item}>
              <td>{questionOf(item)?.text ?? words.item(item.replaceAll("-", " "))}</td>
              <td>{said(item, first)}</td>
              <td>{said(item, latest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
