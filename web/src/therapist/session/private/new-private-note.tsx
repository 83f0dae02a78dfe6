import { useEffect, useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Choice, TextArea } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useRenew } from "../../../practice/asking.ts";
import type { RecordNamed } from "../../../practice/records.ts";
import { useRecordEditor } from "../use-record-editor.ts";
import { usePrivateWords } from "../words.ts";

type NewPrivateNoteProps = {
  readonly client: string;
  readonly sessions: readonly RecordNamed<"session">[];
  /** It exists from here on, and is still being written. */
  readonly onMade: (id: string) => void;
  readonly onKept: () => void;
};

export const MOST_LETTERS = 20_000;
/** As many of the last sessions as somebody may still write about. */
const OFFERED = 30;
const NONE = "";

/** A new private note. It is kept as one types; the button puts it among the others. */
export function NewPrivateNote({ client, sessions, onMade, onKept }: NewPrivateNoteProps) {
  const words = usePrivateWords();
  const [about, concern] = useState<string>();
  const { editing, keep } = useNewNote(client, onMade, onKept);
  const { body, change } = editing;
  const text = body.text;
  const choose = (sessionId: string) => {
    concern(sessionId);
    if (text !== "") change(sessionId === NONE ? { text } : { text, sessionId });
  };
  const chosen = about ?? NONE;
  return (
    <Card title={words.new} hint={words.newHint} tone="private">
      <div className="fields">
        <TextArea
          label={words.words}
          labelHidden
          rows={3}
          most={MOST_LETTERS}
          value={text}
          onChange={(next) => change(chosen === NONE ? { text: next } : { text: next, sessionId: chosen })}
        />
        <div className="private-foot">
          <AboutSession sessions={sessions} value={chosen} onChange={choose} />
          <Button kind="main" disabled={text.trim() === ""} onClick={() => void keep()}>
            {words.add}
          </Button>
        </div>
      </div>
      {text !== "" && <KeepingLine editing={editing} draw={(each) => <p className="written-words">{each.text}</p>} />}
    </Card>
  );
}

/** An editor that tells when its note exists, and when it is finished. */
function useNewNote(client: string, onMade: (id: string) => void, onKept: () => void) {
  const renew = useRenew();
  const editing = useRecordEditor("private-note", { client, record: undefined, start: { text: "" } });
  const id = editing.id();
  useEffect(() => {
    if (id !== undefined) onMade(id);
  }, [id, onMade]);
  const keep = async () => {
    if (!(await editing.keepNow())) return;
    await renew();
    onKept();
  };
  return { editing, keep };
}

type AboutSessionProps = {
  readonly sessions: readonly RecordNamed<"session">[];
  readonly value: string;
  readonly onChange: (session: string) => void;
};

function AboutSession({ sessions, value, onChange }: AboutSessionProps) {
  const words = usePrivateWords();
  const latest = sessions.slice(0, OFFERED).map(({ id, number }) => ({ value: id, label: words.ofSession(number) }));
  return (
    <Choice
      label={words.session}
      value={value}
      options={[{ value: NONE, label: words.noSession }, ...latest]}
      onChange={onChange}
    />
  );
}
