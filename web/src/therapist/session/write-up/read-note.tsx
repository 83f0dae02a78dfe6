import { PageHead } from "../../../parts/layout.tsx";
import type { RecordNamed } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useWriteUpWords } from "../words.ts";
import { Addenda } from "./addenda.tsx";
import type { Note } from "./note.ts";
import { NoteLinks } from "./note-links.tsx";
import { NoteSections } from "./note-text.tsx";

type ReadNoteProps = {
  readonly client: string;
  readonly session: RecordNamed<"session">;
  readonly note: Note;
  readonly notes: readonly Note[];
  readonly me: string;
};

/** A note that is not to be changed: it was signed, or a colleague writes it. */
export function ReadNote({ client, session, note, notes, me }: ReadNoteProps) {
  const words = useWriteUpWords();
  const { day, time } = useFormats();
  const { signedAt, sentences, form = "free" } = note;
  const lead = signedAt === undefined ? words.lead.others : words.lead.signed(day(signedAt), time(signedAt));
  return (
    <>
      <PageHead
        title={words.title(session.number)}
        windowTitle={words.windowTitle}
        lead={lead}
        actions={<NoteLinks client={client} session={session.id} />}
      />
      <NoteSections sentences={sentences} form={form} />
      {signedAt !== undefined && <Addenda client={client} note={note} notes={notes} me={me} />}
    </>
  );
}
