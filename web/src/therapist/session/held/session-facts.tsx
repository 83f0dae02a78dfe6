import type { Editing } from "../../../editing/use-editor.ts";
import { TextField } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { localDay } from "../../../words/formats.ts";
import type { RecordEditing } from "../use-record-editor.ts";
import { useSessionWords } from "../words.ts";
import { RemoveSession } from "./remove-session.tsx";
import type { SessionBody } from "./session-body.ts";

const MINUTE_MS = 60_000;
const MOST_NUMBER = 10_000;

type SessionFactsProps = {
  readonly client: string;
  readonly session: string;
  readonly editing: RecordEditing<"session">;
};

/** Number, day and length, to be put right where they were entered wrongly. */
export function SessionFacts({ client, session, editing }: SessionFactsProps) {
  const { body, change } = editing;
  const { page, earlier } = useSessionWords();
  return (
    <Card>
      <details>
        <summary>{page.facts}</summary>
        <div className="fields-row">
          <TextField
            label={earlier.number}
            type="number"
            min={1}
            max={MOST_NUMBER}
            value={String(body.number)}
            onChange={(next) => isNumber(next) && change({ ...body, number: Number(next) })}
          />
          <BeganFields body={body} change={change} />
        </div>
        <RemoveSession client={client} session={session} editing={editing} />
      </details>
    </Card>
  );
}

type BeganFieldsProps = Pick<Editing<SessionBody>, "body" | "change">;

/** The length stays what it was when the beginning moves. */
function BeganFields({ body, change }: BeganFieldsProps) {
  const { earlier } = useSessionWords();
  const { happenedAt = new Date().toISOString(), endedAt } = body;
  const began = new Date(happenedAt);
  const lasted = endedAt === undefined ? undefined : Date.parse(endedAt) - began.getTime();
  const [day, time] = [localDay(began.getTime()), `${two(began.getHours())}:${two(began.getMinutes())}`];
  const begin = (nextDay: string, at: string) => {
    const from = new Date(`${nextDay}T${at}`).getTime();
    if (Number.isNaN(from) || from > Date.now()) return;
    change({ ...body, happenedAt: new Date(from).toISOString(), ...(lasted !== undefined && ends(from + lasted)) });
  };
  const last = (minutes: string) =>
    isNumber(minutes) && change({ ...body, ...ends(began.getTime() + Number(minutes) * MINUTE_MS) });
  return (
    <>
      <TextField label={earlier.day} type="date" max={localDay()} value={day} onChange={(next) => begin(next, time)} />
      <TextField label={earlier.time} type="time" value={time} onChange={(next) => begin(day, next)} />
      {lasted !== undefined && (
        <TextField
          label={earlier.minutes}
          type="number"
          min={1}
          max={600}
          value={String(Math.round(lasted / MINUTE_MS))}
          onChange={last}
        />
      )}
    </>
  );
}

const two = (value: number): string => String(value).padStart(2, "0");
const ends = (at: number) => ({ endedAt: new Date(at).toISOString() });
const isNumber = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);
