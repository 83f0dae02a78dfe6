import { Button } from "../../../parts/button.tsx";
import { TextArea } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { type RecordNamed, useWriter } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useRecordEditor } from "../use-record-editor.ts";
import { usePrivateWords } from "../words.ts";
import { MOST_LETTERS } from "./new-private-note.tsx";

type PrivateNoteProps = {
  readonly client: string;
  readonly note: RecordNamed<"private-note">;
  readonly sessions: readonly RecordNamed<"session">[];
};

/** A private note, edited where it stands. */
export function PrivateNote({ client, note, sessions }: PrivateNoteProps) {
  const words = usePrivateWords();
  const { day } = useFormats();
  const editing = useRecordEditor("private-note", { client, record: note });
  const { body, change } = editing;
  const number = sessions.find(({ id }) => id === note.sessionId)?.number;
  const written = words.of(day(note.happenedAt));
  const remove = useRemove(client, editing.body, () => ({ id: note.id, version: editing.version() ?? note.version }));
  return (
    <Card
      title={number === undefined ? written : words.ofSession(number)}
      {...(number !== undefined && { hint: written })}
      actions={
        <Button kind="quiet" aria-label={words.removeOf(day(note.happenedAt))} onClick={() => void remove()}>
          {words.remove}
        </Button>
      }
    >
      <TextArea
        label={words.ofDay(day(note.happenedAt))}
        labelHidden
        rows={2}
        most={MOST_LETTERS}
        value={body.text}
        onChange={(text) => change({ ...body, text })}
      />
      <KeepingLine editing={editing} draw={(each) => <p className="written-words">{each.text}</p>} />
    </Card>
  );
}

type Body = { readonly text: string; readonly happenedAt?: string; readonly sessionId?: string };

/** Removes a note; taking that back writes the same words again, with their day. */
function useRemove(
  client: string,
  body: Body,
  which: () => { readonly id: string; readonly version: number },
): () => Promise<void> {
  const words = usePrivateWords();
  const explain = useRefusalWords();
  const say = useSay();
  const { keep, remove } = useWriter("private-note");
  return async () => {
    const removed = await remove({ client, ...which() });
    if (!removed.ok) return say(explain(removed.failure));
    say(words.removed, () => keep({ place: { client }, body }));
  };
}
