import { NOTE_FORMS, type NoteForm } from "@attune/core";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { PageHead } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import type { RecordNamed } from "../../../practice/records.ts";
import { type RecordEditing, useRecordEditor } from "../use-record-editor.ts";
import { useWriteUpWords } from "../words.ts";
import { arranged, type Note, type NoteBody, type Sentence } from "./note.ts";
import { NoteLinks } from "./note-links.tsx";
import { NoteText } from "./note-text.tsx";
import { SectionCard } from "./section-card.tsx";
import { SignButton } from "./sign-button.tsx";

type NoteEditorProps = {
  readonly client: string;
  readonly session: RecordNamed<"session">;
  readonly note: Note | undefined;
  /** As the last note had it. */
  readonly form: NoteForm;
  readonly draft: () => Sentence[];
};

/** Writes a note sentence by sentence; each shows what it rests on. */
export function NoteEditor({ client, session, note, form, draft }: NoteEditorProps) {
  const words = useWriteUpWords();
  const editing = useRecordEditor("note", {
    client,
    record: note,
    start: { sessionId: session.id, form, sentences: draft() },
    name: `session-${session.id}`,
  });
  const { body } = editing;
  const shownAs = body.form ?? "free";
  const isKept = editing.version() !== undefined || editing.keeping.state !== "kept";
  return (
    <>
      <PageHead
        title={words.title(session.number)}
        windowTitle={words.windowTitle}
        lead={isKept ? words.lead.draft : words.lead.new}
        actions={
          <>
            <NoteLinks client={client} session={session.id} />
            <SignButton client={client} editing={editing} />
          </>
        }
      />
      {isKept && (
        <KeepingLine editing={editing} draw={({ sentences }) => <NoteText sentences={sentences} form={shownAs} />} />
      )}
      <NoteTools editing={editing} draft={draft} />
      {arranged(body.sentences, shownAs).map((section) => (
        <SectionCard key={section.heading} section={section} editing={editing} />
      ))}
      <p className="foot">{words.never}</p>
    </>
  );
}

type NoteToolsProps = { readonly editing: RecordEditing<"note">; readonly draft: () => Sentence[] };

function NoteTools({ editing, draft }: NoteToolsProps) {
  const words = useWriteUpWords();
  const say = useSay();
  const { body, change } = editing;
  const startOver = () => {
    const before: NoteBody = body;
    change({ ...body, sentences: draft() });
    say(words.startedOver, () => change(before));
  };
  return (
    <div className="note-tools">
      <Choice
        label={words.form}
        hint={words.formHint}
        value={body.form ?? "free"}
        options={NOTE_FORMS.map((value) => ({ value, label: words.forms[value] }))}
        onChange={(form) => change({ ...body, form })}
      />
      <Button title={words.startOverSays} onClick={startOver}>
        {words.startOver}
      </Button>
    </div>
  );
}
