import { type FormEvent, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextField } from "../../parts/fields.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useWriter } from "../../practice/records.ts";
import { useFormats } from "../../words/formats.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { type Chosen, ClientPicker } from "./client-picker.tsx";
import { type Appointment, fieldsOf, momentOf } from "./day.ts";
import { useKeyFor } from "./key-for.ts";
import { bodyOf, zoneHere } from "./planned.ts";
import { useTodayWords } from "./words.ts";

type PlanDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Left out, a new appointment is planned. */
  readonly change?: { readonly appointment: Appointment; readonly name: string };
};

const FORM = "plan-appointment";

/** Plans an appointment, or moves one. */
export function PlanDialog({ isOpen, onClose, change }: PlanDialogProps) {
  const { planning } = useTodayWords();
  const form = FORM + (change?.appointment.id ?? "");
  return (
    <Dialog
      title={change === undefined ? planning.title : planning.changeTitle}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="main" type="submit" form={form}>
          {change === undefined ? planning.save : planning.saveChange}
        </Button>
      }
    >
      <PlanForm form={form} change={change} onDone={onClose} />
    </Dialog>
  );
}

type Fields = {
  readonly client: Chosen | undefined;
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly place: string;
};

const USUAL_MINUTES = "50";
const HOUR_MS = 3_600_000;

function firstFields(change: PlanDialogProps["change"]): Fields {
  if (change === undefined) return { client: undefined, ...nextHour(), minutes: USUAL_MINUTES, place: "" };
  const { clientId: id, happenedAt, minutes, place = "" } = change.appointment;
  return { client: { id, name: change.name }, ...fieldsOf(happenedAt), minutes: String(minutes), place };
}

const nextHour = () => fieldsOf(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS);

type PlanFormProps = {
  readonly form: string;
  readonly change: PlanDialogProps["change"];
  readonly onDone: () => void;
};

function PlanForm({ form, change, onDone }: PlanFormProps) {
  const { planning } = useTodayWords();
  const [fields, setFields] = useState(() => firstFields(change));
  const [problem, setProblem] = useState<string>();
  const send = useSendPlan(change);
  const set = (part: Partial<Fields>) => setFields((all) => ({ ...all, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = await send(fields);
    setProblem(found);
    if (found === undefined) onDone();
  };
  return (
    <form id={form} className="fields" onSubmit={(event) => void submit(event)}>
      <ClientPicker chosen={fields.client} onChoose={(client) => set({ client })} isFixed={change !== undefined} />
      <When fields={fields} set={set} />
      <TextField
        label={planning.place}
        hint={planning.placeHint}
        value={fields.place}
        onChange={(place) => set({ place })}
      />
      <p role="alert" className="field-problem">
        {problem}
      </p>
      {change !== undefined && <RemoveAppointment appointment={change.appointment} onDone={onDone} />}
    </form>
  );
}

type WhenProps = { readonly fields: Fields; readonly set: (part: Partial<Fields>) => void };

function When({ fields, set }: WhenProps) {
  const { planning } = useTodayWords();
  return (
    <div className="fields-row">
      <TextField label={planning.day} type="date" value={fields.day} onChange={(day) => set({ day })} />
      <TextField label={planning.time} type="time" value={fields.time} onChange={(time) => set({ time })} />
      <TextField
        label={planning.minutes}
        type="number"
        min={5}
        max={1440}
        step={5}
        value={fields.minutes}
        onChange={(minutes) => set({ minutes })}
      />
    </div>
  );
}

const LEAST_MINUTES = 5;
const MOST_MINUTES = 1440;

/** Sends what was filled in. @returns what is wrong with it, in words; undefined where it was kept */
function useSendPlan(change: PlanDialogProps["change"]): (fields: Fields) => Promise<string | undefined> {
  const { planning } = useTodayWords();
  const { dayAndTime } = useFormats();
  const explain = useRefusalWords();
  const writer = useWriter("appointment");
  const say = useSay();
  const keyFor = useKeyFor();
  return async ({ client, day, time, minutes: typed, place }) => {
    const happenedAt = momentOf(day, time);
    const minutes = Number(typed);
    if (client === undefined) return planning.needClient;
    if (happenedAt === undefined) return planning.needTime;
    if (!Number.isInteger(minutes) || minutes < LEAST_MINUTES || minutes > MOST_MINUTES) return planning.needMinutes;
    const { place: _, ...before } = change ? bodyOf(change.appointment) : { attendance: "planned" as const };
    const body = {
      ...before,
      happenedAt,
      minutes,
      zone: zoneHere(),
      ...(place.trim() !== "" && { place: place.trim() }),
    };
    const at = change && { id: change.appointment.id, version: change.appointment.version };
    const kept = await writer.keep({ place: { client: client.id, ...at }, body, key: keyFor([client.id, body]) });
    if (!kept.ok) return explain(kept.failure);
    const told = change ? planning.changed : planning.planned(client.name, dayAndTime(happenedAt));
    const now = { client: client.id, ...kept.value };
    say(told, async () => {
      const back = { place: now, body: change && bodyOf(change.appointment) };
      const undone = back.body ? await writer.keep({ ...back, body: back.body }) : await writer.remove(now);
      if (!undone.ok) say(explain(undone.failure));
    });
    return undefined;
  };
}

type RemoveProps = { readonly appointment: Appointment; readonly onDone: () => void };

function RemoveAppointment({ appointment, onDone }: RemoveProps) {
  const { planning } = useTodayWords();
  const explain = useRefusalWords();
  const writer = useWriter("appointment");
  const say = useSay();
  const { clientId: client, id, version } = appointment;
  const remove = async () => {
    const removed = await writer.remove({ client, id, version });
    if (!removed.ok) return say(explain(removed.failure));
    onDone();
    say(planning.removed, () => writer.keep({ place: { client }, body: bodyOf(appointment) }));
  };
  return (
    <div>
      <Button kind="away" onClick={() => void remove()}>
        {planning.remove}
      </Button>
    </div>
  );
}
