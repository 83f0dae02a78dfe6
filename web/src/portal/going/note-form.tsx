import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { TextArea, TextField } from "../../parts/fields.tsx";
import { useSay } from "../../parts/notices.tsx";
import { type RecordNamed, useWriter } from "../../practice/records.ts";
import { useCommonWords } from "../../words/common.ts";
import { asDate, localDay } from "../../words/formats.ts";
import { useOwnId } from "../shared/own.ts";
import { usePortalRefusal } from "../shared/portal-refusal.ts";
import { useGoingWords } from "./words.ts";

type EventNote = RecordNamed<"event-note">;
type NoteFormProps = { readonly note?: EventNote; readonly onDone: () => void };

/** A note of the client's own, new or changed. */
export function NoteForm({ note, onDone }: NoteFormProps) {
  const words = useGoingWords().notes;
  const common = useCommonWords();
  const [text, setText] = useState(note?.text ?? "");
  const [day, setDay] = useState(localDay(note?.happenedAt));
  const { keep, busy, problem } = useKeepNote(note, onDone);
  return (
    <div className="fields">
      <TextArea label={words.text} value={text} autoFocus onChange={setText} />
      <TextField label={words.day} type="date" value={day} max={localDay()} onChange={setDay} />
      <div className="actions">
        <Button
          kind="main"
          busy={busy}
          disabled={text.trim() === "" || day === ""}
          onClick={() => void keep(text.trim(), day)}
        >
          {words.keep}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
      </div>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </div>
  );
}

function useKeepNote(note: EventNote | undefined, onDone: () => void) {
  const client = useOwnId();
  const writer = useWriter("event-note");
  const words = useGoingWords().notes;
  const explain = usePortalRefusal();
  const say = useSay();
  const [key] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const keep = async (text: string, day: string) => {
    setBusy(true);
    const place = { client, ...(note !== undefined && { id: note.id, version: note.version }) };
    const body = { text, audience: "both" as const, happenedAt: momentOf(day, note) };
    const kept = await writer.keep({ place, body, ...(note === undefined && { key }) });
    setBusy(false);
    if (!kept.ok) return setProblem(explain(kept.failure));
    say(words.kept);
    onDone();
  };
  return { keep, busy, problem };
}

/** A day that was not changed keeps its moment; another one lies at noon, so that it is the same day wherever it is read. */
const momentOf = (day: string, note: EventNote | undefined): string =>
  note !== undefined && localDay(note.happenedAt) === day ? note.happenedAt : asDate(day).toISOString();
