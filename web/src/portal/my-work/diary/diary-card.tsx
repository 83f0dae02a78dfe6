import { Asked } from "../../../parts/asked.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { PortalButtonLink } from "../../portal-link.tsx";
import { useOwnId } from "../../shared/own.ts";
import { useWorkWords } from "../words.ts";

type DiaryEntry = RecordNamed<"diary-entry">;

const SHOWN = 5;

/** What the client writes for themselves, and what of it they show. */
export function DiaryCard() {
  const words = useWorkWords().diary;
  const entries = useRecords("diary-entry", useOwnId());
  return (
    <Card title={words.title} hint={words.hint}>
      <p className="card-lead">
        <PortalButtonLink to="/my/work/diary/new">{words.add}</PortalButtonLink>
      </p>
      <Asked of={entries}>
        {(rows) =>
          rows.length === 0 ? <Empty title={words.emptyTitle}>{words.emptyText}</Empty> : <Entries rows={rows} />
        }
      </Asked>
    </Card>
  );
}

function Entries({ rows }: { readonly rows: readonly DiaryEntry[] }) {
  const words = useWorkWords().diary;
  const earlier = rows.slice(SHOWN);
  const row = (entry: DiaryEntry) => <Entry key={entry.id} entry={entry} />;
  return (
    <>
      <div className="rows">{rows.slice(0, SHOWN).map(row)}</div>
      {earlier.length > 0 && (
        <details>
          <summary>{words.more(earlier.length)}</summary>
          <div className="rows">{earlier.map(row)}</div>
        </details>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: DiaryEntry }) {
  const words = useWorkWords().diary;
  const formats = useFormats();
  const { id, happenedAt, isShared, mood, text } = entry;
  const facts = [formats.dayAndTime(happenedAt), isShared ? words.shared : words.own];
  return (
    <article className="diary-entry">
      <p className="hint">{[...facts, ...(mood === undefined ? [] : [words.moodIs(mood)])].join(" · ")}</p>
      <p className="spoken diary-words">{text}</p>
      <PortalButtonLink to={`/my/work/diary/${id}`} kind="quiet">
        {words.change}
      </PortalButtonLink>
    </article>
  );
}
