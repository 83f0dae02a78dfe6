import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { usePlanWords } from "../words.ts";

/** Entries that the client chose to share. */
export function DiaryCard({ client }: { readonly client: string }) {
  const words = usePlanWords().diary;
  return (
    <Card title={words.title} hint={words.hint}>
      <Asked of={useRecords("diary-entry", client)}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
          ) : (
            <Entries entries={entries} />
          )
        }
      </Asked>
    </Card>
  );
}

const AT_FIRST = 5;

function Entries({ entries }: { readonly entries: readonly RecordNamed<"diary-entry">[] }) {
  const words = usePlanWords().diary;
  const formats = useFormats();
  const [count, showMore] = useState(AT_FIRST);
  return (
    <>
      <ul className="rows">
        {entries.slice(0, count).map(({ id, happenedAt, text, mood }) => (
          <li key={id}>
            <p className="hint">
              {formats.day(happenedAt)}
              {mood !== undefined && `, ${words.mood(mood)}`}
            </p>
            <p className="spoken as-written">{text}</p>
          </li>
        ))}
      </ul>
      {entries.length > count && <Button onClick={() => showMore(entries.length)}>{words.more}</Button>}
    </>
  );
}
