import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextArea } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { Card, Pill } from "../../../parts/layout.tsx";
import { useWriter } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useRecordEditor } from "../use-record-editor.ts";
import { useWriteUpWords } from "../words.ts";
import type { Note } from "./note.ts";
import { SignButton } from "./sign-button.tsx";

type AddendaProps = {
  readonly client: string;
  readonly note: Note;
  readonly notes: readonly Note[];
  readonly me: string;
};

const MOST_LETTERS = 20_000;
const SECTION = "addendum";

/** What was added to a signed note, each signed in its turn. */
export function Addenda({ client, note, notes, me }: AddendaProps) {
  const words = useWriteUpWords().addendum;
  const explain = useRefusalWords();
  const { keep } = useWriter("note");
  const [problem, tell] = useState<string>();
  const addenda = notes.filter(({ addendumTo }) => addendumTo === note.id).toReversed();
  const isWriting = addenda.some(({ state, createdBy }) => state === "draft" && createdBy === me);
  const begin = async () => {
    const { sessionId } = note;
    const sentences = [{ section: SECTION, words: "", source: "written" as const }];
    const body = {
      addendumTo: note.id,
      form: "free" as const,
      sentences,
      ...(sessionId !== undefined && { sessionId }),
    };
    const kept = await keep({ place: { client }, body });
    if (!kept.ok) tell(explain(kept.failure));
  };
  return (
    <>
      {addenda.map((each) =>
        each.state === "draft" && each.createdBy === me ? (
          <AddendumEditor key={each.id} client={client} note={each} />
        ) : (
          <Addendum key={each.id} note={each} />
        ),
      )}
      {!isWriting && <Button onClick={() => void begin()}>{words.add}</Button>}
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

const wordsOf = ({ sentences }: Pick<Note, "sentences">): string => sentences.map((each) => each.words).join("\n");

function Addendum({ note }: { readonly note: Note }) {
  const words = useWriteUpWords().addendum;
  const { day } = useFormats();
  const { createdAt, signedAt } = note;
  return (
    <Card title={words.of(day(createdAt))}>
      <p className="written-words">{wordsOf(note)}</p>
      <Pill>{signedAt === undefined ? words.draft : words.signed(day(signedAt))}</Pill>
    </Card>
  );
}

function AddendumEditor({ client, note }: { readonly client: string; readonly note: Note }) {
  const words = useWriteUpWords().addendum;
  const editing = useRecordEditor("note", { client, record: note });
  const { body, change } = editing;
  const text = wordsOf(body);
  return (
    <Card
      title={words.title}
      actions={text.trim() === "" ? undefined : <SignButton client={client} editing={editing} label={words.sign} />}
    >
      <TextArea
        label={words.words}
        rows={3}
        most={MOST_LETTERS}
        value={text}
        onChange={(next) => change({ ...body, sentences: [{ section: SECTION, words: next, source: "written" }] })}
      />
      <KeepingLine editing={editing} draw={(each) => <p className="written-words">{wordsOf(each)}</p>} />
    </Card>
  );
}
