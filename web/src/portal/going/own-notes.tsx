import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../practice/records.ts";
import { useFormats } from "../../words/formats.ts";
import { useOwnId } from "../shared/own.ts";
import { useRemoving } from "../shared/use-removing.ts";
import { NoteForm } from "./note-form.tsx";
import { useGoingWords } from "./words.ts";

type EventNote = RecordNamed<"event-note">;

/** What happened in the client's life, in their own words; they stand beside the line too. */
export function OwnNotes() {
  const words = useGoingWords().notes;
  const notes = useRecords("event-note", useOwnId());
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={words.title} hint={words.hint}>
      <Asked of={notes}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <div className="rows">
              {rows.map((note) => (
                <Note key={note.id} note={note} />
              ))}
            </div>
          )
        }
      </Asked>
      {isAdding ? (
        <NoteForm onDone={() => setAdding(false)} />
      ) : (
        <p className="card-foot">
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        </p>
      )}
    </Card>
  );
}

function Note({ note }: { readonly note: EventNote }) {
  const words = useGoingWords().notes;
  const formats = useFormats();
  const isOwn = note.createdBy === useOwnId();
  const remove = useRemoving("event-note");
  const [isChanging, setChanging] = useState(false);
  if (isChanging) return <NoteForm note={note} onDone={() => setChanging(false)} />;
  const { id, version, text, happenedAt } = note;
  return (
    <article>
      <p className="hint">
        {formats.day(happenedAt)}
        {!isOwn && ` · ${words.ofTherapist}`}
      </p>
      <p className="spoken">{text}</p>
      {isOwn && (
        <div className="actions">
          <Button kind="quiet" aria-label={`${words.change}: ${text}`} onClick={() => setChanging(true)}>
            {words.change}
          </Button>
          <Button
            kind="quiet"
            aria-label={`${words.remove}: ${text}`}
            onClick={() => void remove({ id, version, body: bodyOfNote(note) })}
          >
            {words.remove}
          </Button>
        </div>
      )}
    </article>
  );
}

export const bodyOfNote = ({ text, audience, happenedAt }: EventNote) => ({ text, audience, happenedAt });
