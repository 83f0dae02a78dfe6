import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { useWriter } from "../../../practice/records.ts";
import { localDay } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useSessionWords } from "../words.ts";

type EarlierSessionProps = {
  readonly client: string;
  /** The number that a session after all others would have. */
  readonly next: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

export function EarlierSession({ isOpen, onClose, ...rest }: EarlierSessionProps) {
  const words = useSessionWords().earlier;
  const form = "earlier-session";
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="main" type="submit" form={form}>
          {words.save}
        </Button>
      }
    >
      <EarlierForm {...rest} form={form} />
    </Dialog>
  );
}

const MINUTE_MS = 60_000;

type EarlierFormProps = Pick<EarlierSessionProps, "client" | "next"> & { readonly form: string };

type Given = { readonly day: string; readonly time: string; readonly minutes: string; readonly number: string };

/** Keeps an earlier session and opens it. @returns what is wrong with what was given */
function useKeepEarlier(client: string): (given: Given) => Promise<string | undefined> {
  const words = useSessionWords().earlier;
  const explain = useRefusalWords();
  const go = useNavigate();
  const { keep } = useWriter("session");
  return async ({ day, time, minutes, number }) => {
    const began = new Date(`${day}T${time}`).getTime();
    if (!(began < Date.now())) return words.bad;
    const happenedAt = new Date(began).toISOString();
    const endedAt = new Date(began + Number(minutes) * MINUTE_MS).toISOString();
    const kept = await keep({ place: { client }, body: { number: Number(number), happenedAt, endedAt } });
    if (!kept.ok) return explain(kept.failure);
    await go({ to: "/clients/$client/sessions/$session", params: { client, session: kept.value.id } });
    return undefined;
  };
}

function EarlierForm({ client, next, form }: EarlierFormProps) {
  const words = useSessionWords().earlier;
  const keep = useKeepEarlier(client);
  const [given, give] = useState<Given>({ day: localDay(), time: "10:00", minutes: "50", number: String(next) });
  const [problem, tell] = useState<string>();
  const field = (name: keyof typeof given) => ({
    label: words[name],
    value: given[name],
    onChange: (value: string) => give({ ...given, [name]: value }),
    required: true,
  });
  return (
    <form
      id={form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(given).then(tell);
      }}
    >
      <p className="hint">{words.hint}</p>
      <div className="fields-row">
        <TextField {...field("day")} type="date" max={localDay()} />
        <TextField {...field("time")} type="time" />
        <TextField {...field("minutes")} type="number" min={1} max={600} />
        <TextField {...field("number")} type="number" min={1} max={10_000} />
      </div>
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
