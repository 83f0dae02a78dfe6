import { type FormEvent, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Choice, TextArea, TextField } from "../../parts/fields.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useSend } from "../../practice/asking.ts";
import { useCommonWords } from "../../words/common.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { fieldsOf, type Signal } from "./day.ts";
import { useKeptText } from "./kept-text.ts";
import { useKeyFor } from "./key-for.ts";
import { type SignalWords, useSignalWords } from "./words.ts";

type ClosingFormProps = { readonly signal: Signal; readonly onCancel: () => void };

const HAPPENED = ["useful", "already-known", "not-useful", "wrong", "entry-mistake"] as const;
type Happened = (typeof HAPPENED)[number];

type Closing = {
  readonly happened: Happened | "";
  readonly note: string;
  readonly seenAt: string;
  readonly action: string;
  readonly outcome: string;
};

const nowField = (): string => {
  const { day, time } = fieldsOf(Date.now());
  return `${day}T${time}`;
};

/** What came of a signal. One about safety needs when it was seen, what was done and what came of it. */
export function ClosingForm({ signal, onCancel }: ClosingFormProps) {
  const words = useSignalWords();
  const common = useCommonWords();
  const typed = useKeptText<Closing>(`closing:${signal.id}`, {
    happened: "",
    note: "",
    seenAt: nowField(),
    action: "",
    outcome: "",
  });
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = useClose(signal);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const found = missing(signal, typed.body, words) ?? (await send(typed.body, typed.drop));
    setBusy(false);
    setProblem(found);
  };
  return (
    <form className="fields closing" onSubmit={(event) => void submit(event)} aria-label={words.closing.title}>
      <ClosingFields signal={signal} body={typed.body} change={typed.change} />
      {typed.wasRestored && <p className="hint">{words.closing.restored}</p>}
      <p role="alert" className="field-problem">
        {problem}
      </p>
      <div className="actions">
        <Button kind="main" type="submit" busy={busy}>
          {words.closing.save}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}

type FieldsProps = {
  readonly signal: Signal;
  readonly body: Closing;
  readonly change: (body: Closing) => void;
};

function ClosingFields({ signal, body, change }: FieldsProps) {
  const { closing } = useSignalWords();
  const set = (part: Partial<Closing>) => change({ ...body, ...part });
  return (
    <>
      {signal.isRisk && <p className="hint">{closing.risk}</p>}
      <Choice<Happened | "">
        label={closing.happened}
        value={body.happened}
        options={[
          { value: "", label: closing.choose },
          ...HAPPENED.map((each) => ({ value: each, label: closing.options[each] })),
        ]}
        onChange={(happened) => set({ happened })}
        autoFocus
      />
      {signal.isRisk && (
        <>
          <TextField
            label={closing.seenAt}
            type="datetime-local"
            max={nowField()}
            value={body.seenAt}
            onChange={(seenAt) => set({ seenAt })}
          />
          <TextArea label={closing.action} value={body.action} onChange={(action) => set({ action })} />
          <TextArea label={closing.outcome} value={body.outcome} onChange={(outcome) => set({ outcome })} />
        </>
      )}
      <TextArea label={closing.note} hint={closing.noteHint} value={body.note} onChange={(note) => set({ note })} />
    </>
  );
}

const isPast = (field: string): boolean => new Date(field).getTime() <= Date.now();

function missing({ isRisk }: Signal, body: Closing, { closing }: SignalWords): string | undefined {
  if (body.happened === "") return closing.needHappened;
  if (!isRisk) return undefined;
  if (!isPast(body.seenAt)) return closing.needSeen;
  if (body.action.trim() === "") return closing.needAction;
  return body.outcome.trim() === "" ? closing.needOutcome : undefined;
}

/** @returns why it was refused, in words; undefined where it is closed */
function useClose(signal: Signal): (body: Closing, drop: () => void) => Promise<string | undefined> {
  const { closing } = useSignalWords();
  const explain = useRefusalWords();
  const send = useSend();
  const say = useSay();
  const keyFor = useKeyFor();
  return async ({ happened, note, seenAt, action, outcome }, drop) => {
    if (happened === "") return closing.needHappened;
    const risk = { seenAt: new Date(seenAt).toISOString(), action: action.trim(), outcome: outcome.trim() };
    const body = { happened, ...(note.trim() !== "" && { note: note.trim() }), ...(signal.isRisk && risk) };
    const params = { client: signal.clientId, id: signal.id };
    const closed = await send("close-signal", { params, body, version: signal.version, key: keyFor(body) });
    if (!closed.ok) return explain(closed.failure);
    drop();
    say(closing.closed);
    return undefined;
  };
}
