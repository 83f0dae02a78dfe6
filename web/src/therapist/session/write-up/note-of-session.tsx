import { draftNote } from "@attune/core";
import type { RecordNamed } from "../../../practice/records.ts";
import type { FactsAround, Note } from "./note.ts";
import { NoteEditor } from "./note-editor.tsx";
import { ReadNote } from "./read-note.tsx";
import { useNoteWords } from "./use-note-words.ts";

type NoteOfSessionProps = {
  readonly client: string;
  readonly session: RecordNamed<"session">;
  readonly facts: FactsAround;
  readonly notes: readonly Note[];
  /** Who looks. */
  readonly me: string;
};

/** The note as it stands: a draft of one's own to write, or something to read. */
export function NoteOfSession({ client, session, facts, notes, me }: NoteOfSessionProps) {
  const noteWords = useNoteWords();
  const ofSession = notes.filter(({ sessionId, addendumTo }) => sessionId === session.id && addendumTo === undefined);
  const note = ofSession.find(({ createdBy }) => createdBy === me) ?? ofSession[0];
  if (note !== undefined && (note.state === "signed" || note.createdBy !== me))
    return <ReadNote client={client} session={session} note={note} notes={notes} me={me} />;
  const draft = () => [...draftNote({ ...session, ...facts }, noteWords)];
  const form = notes.find((each) => each.addendumTo === undefined && each.form !== undefined)?.form ?? "soap";
  return <NoteEditor client={client} session={session} note={note} form={form} draft={draft} />;
}
