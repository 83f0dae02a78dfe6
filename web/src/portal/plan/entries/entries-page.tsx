import type { KindId } from "@attune/api";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, PageHead } from "../../../parts/layout.tsx";
import { type RecordBody, type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { bodyOfNote } from "../../going/own-notes.tsx";
import { bodyOfDiary } from "../../my-work/diary/diary-editor.tsx";
import { bodyOfEntry } from "../../my-work/exercise/entry-body.ts";
import { BackLink } from "../../shared/back.tsx";
import { useOwnId } from "../../shared/own.ts";
import { useRemoving } from "../../shared/use-removing.ts";
import { usePlanWords } from "../words.ts";

/** Everything that the client wrote and may delete; and, said plainly, what the practice has to keep. */
export function EntriesPage() {
  const words = usePlanWords();
  const { entries } = words;
  return (
    <>
      <BackLink to="/my/plan">{words.title}</BackLink>
      <PageHead title={entries.title} lead={entries.lead} />
      <Group kind="diary-entry" title={entries.diary} textOf={({ text }) => text} bodyOf={bodyOfDiary} />
      <Group kind="event-note" title={entries.notes} textOf={({ text }) => text} bodyOf={bodyOfNote} />
      <Group
        kind="completion"
        title={entries.exercises}
        textOf={({ fields }) => Object.values(fields)[0] ?? ""}
        bodyOf={bodyOfEntry}
      />
      <Group kind="goal" title={entries.goals} textOf={({ text }) => text} bodyOf={bodyOfGoal} />
      <MustKeep />
    </>
  );
}

type Deletable = "diary-entry" | "event-note" | "completion" | "goal";

const bodyOfGoal = ({ happenedAt, text, state, firstStep, episodeId }: RecordNamed<"goal">) => ({
  happenedAt,
  text,
  state,
  ...(firstStep !== undefined && { firstStep }),
  ...(episodeId !== undefined && { episodeId }),
});

type GroupProps<Kind extends Deletable> = {
  readonly kind: Kind;
  readonly title: string;
  readonly textOf: (record: RecordNamed<Kind>) => string;
  readonly bodyOf: (record: RecordNamed<Kind>) => RecordBody<Kind>;
};

function Group<Kind extends Deletable>({ kind, title, textOf, bodyOf }: GroupProps<Kind>) {
  const words = usePlanWords().entries;
  const me = useOwnId();
  const records = useRecords(kind, me);
  return (
    <Card title={title}>
      <Asked of={records}>
        {(rows) => {
          const own = rows.filter(({ createdBy }) => createdBy === me);
          if (own.length === 0) return <p className="hint">{words.none}</p>;
          return (
            <div className="rows">
              {own.map((record) => (
                <Entry key={record.id} kind={kind} record={record} text={textOf(record)} body={bodyOf(record)} />
              ))}
            </div>
          );
        }}
      </Asked>
    </Card>
  );
}

type EntryProps<Kind extends KindId> = {
  readonly kind: Kind;
  readonly record: Pick<RecordNamed<Kind>, "id" | "version" | "happenedAt">;
  readonly text: string;
  readonly body: RecordBody<Kind>;
};

const SHOWN = 120;

function Entry<Kind extends Deletable>({ kind, record, text, body }: EntryProps<Kind>) {
  const words = usePlanWords().entries;
  const formats = useFormats();
  const remove = useRemoving(kind);
  const { id, version, happenedAt } = record;
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return (
    <div className="entry-row">
      <div>
        <p className="hint">{formats.day(happenedAt)}</p>
        <p className="spoken">{short}</p>
      </div>
      <Button aria-label={words.removeThis(short)} onClick={() => void remove({ id, version, body })}>
        {words.remove}
      </Button>
    </div>
  );
}

function MustKeep() {
  const words = usePlanWords().entries;
  return (
    <Card title={words.mustKeep}>
      <div className="stack">
        <p>{words.mustKeepText}</p>
        <ul className="plain-list">
          {words.mustKeepList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="hint">{words.backups}</p>
      </div>
    </Card>
  );
}
