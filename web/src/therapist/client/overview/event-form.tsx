import { Choice, TextArea, TextField } from "../../../parts/fields.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { asDate, localDay } from "../../../words/formats.ts";
import { FormFoot } from "../shared/form-foot.tsx";
import { useAdding } from "../shared/use-adding.ts";
import { useDraft } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";

export const newEventPlace = (client: string): string => `event-note:${client}:new`;

export type EventFields = { readonly day: string; readonly text: string; readonly audience: "both" | "therapist" };

type EventFormProps = { readonly client: string; readonly onClose: () => void };

export function EventForm({ client, onClose }: EventFormProps) {
  const words = useOverviewWords().timeLine;
  const say = useSay();
  const draft = useDraft<EventFields>(newEventPlace(client), { day: localDay(), text: "", audience: "therapist" });
  const { add, busy, problem } = useAdding("event-note", client);
  const { day, text, audience } = draft.body;
  const close = () => {
    draft.drop();
    onClose();
  };
  const keep = async () => {
    const kept = await add({ text: text.trim(), audience, happenedAt: noonOf(day) });
    if (kept === undefined) return;
    say(words.added);
    close();
  };
  return (
    <div className="inset-form fields">
      <EventInputs fields={draft.body} onChange={draft.change} />
      <FormFoot
        keep={words.keep}
        onKeep={() => void keep()}
        onCancel={close}
        busy={busy}
        disabled={text.trim() === "" || day === ""}
        problem={problem}
        wasRestored={draft.wasRestored}
      />
    </div>
  );
}

/** A day without a time lies at noon, so that it stays the same day wherever it is read. */
export const noonOf = (day: string): string => asDate(day).toISOString();

type EventInputsProps = { readonly fields: EventFields; readonly onChange: (fields: EventFields) => void };

export function EventInputs({ fields, onChange }: EventInputsProps) {
  const words = useOverviewWords().timeLine;
  return (
    <>
      <TextArea label={words.words} value={fields.text} autoFocus onChange={(text) => onChange({ ...fields, text })} />
      <div className="fields-row">
        <TextField type="date" label={words.when} value={fields.day} onChange={(day) => onChange({ ...fields, day })} />
        <Choice
          label={words.audience}
          value={fields.audience}
          options={(["therapist", "both"] as const).map((value) => ({ value, label: words.audiences[value] }))}
          onChange={(audience) => onChange({ ...fields, audience })}
        />
      </div>
    </>
  );
}
