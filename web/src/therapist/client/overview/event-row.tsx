import { recordDesk } from "../../../editing/record-desk.ts";
import { useEditor } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useRenew } from "../../../practice/asking.ts";
import { useWriter } from "../../../practice/records.ts";
import { useCommonWords } from "../../../words/common.ts";
import { localDay } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useOpen } from "../shared/use-draft.ts";
import { bodyOf } from "../shared/without.ts";
import { useOverviewWords } from "../words.ts";
import { type EventFields, EventInputs, noonOf } from "./event-form.tsx";
import type { EventNote } from "./seen.ts";

type EventRowProps = { readonly client: string; readonly event: EventNote };

export function EventRow({ client, event }: EventRowProps) {
  const words = useOverviewWords();
  const common = useCommonWords();
  const [isEditing, edit] = useOpen(`event-note:${client}:${event.id}`);
  const remove = useRemoval(client, event);
  if (isEditing) return <EventEditor client={client} event={event} onDone={() => edit(false)} />;
  return (
    <div className="event-row">
      <p>
        <span className="event-mark" aria-hidden="true" />
        <span className="spoken">{event.text}</span>{" "}
        <span className="hint">{words.timeLine.audienceShort[event.audience]}</span>
      </p>
      <div className="actions">
        <Button kind="quiet" onClick={() => edit(true)}>
          {words.edit}
        </Button>
        <Button kind="quiet" onClick={() => void remove()}>
          {common.remove}
        </Button>
      </div>
    </div>
  );
}

function useRemoval(client: string, event: EventNote) {
  const words = useOverviewWords().timeLine;
  const explain = useRefusalWords();
  const { keep, remove } = useWriter("event-note");
  const say = useSay();
  return async () => {
    const removed = await remove({ client, id: event.id, version: event.version });
    if (!removed.ok) return say(explain(removed.failure));
    say(words.removed, () => keep({ place: { client }, body: bodyOf(event) }));
  };
}

function EventEditor({ client, event, onDone }: EventRowProps & { readonly onDone: () => void }) {
  const words = useOverviewWords();
  const renew = useRenew();
  const editing = useEditor(recordDesk("event-note", { client, id: event.id }, bodyOf), {
    body: bodyOf(event),
    version: event.version,
  });
  const { body } = editing;
  const change = ({ day, text, audience }: EventFields) => {
    // The time of day stays where the day does.
    const isSameDay = body.happenedAt !== undefined && day === localDay(body.happenedAt);
    const at = isSameDay || day === "" ? body.happenedAt : noonOf(day);
    editing.change({ text, audience, ...(at !== undefined && { happenedAt: at }) });
  };
  const done = async () => {
    if (!(await editing.keepNow())) return;
    await renew();
    onDone();
  };
  const fields = { day: localDay(body.happenedAt), text: body.text, audience: body.audience };
  return (
    <div className="inset-form fields">
      <EventInputs fields={fields} onChange={change} />
      <KeepingLine editing={editing} draw={({ text }) => <p className="spoken">{text}</p>} />
      <div className="actions">
        <Button onClick={() => void done()}>{words.done}</Button>
      </div>
    </div>
  );
}
