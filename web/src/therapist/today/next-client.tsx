import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { Asked } from "../../parts/asked.tsx";
import { ButtonLink } from "../../parts/button.tsx";
import { Facts, Quote } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { type Formats, useFormats } from "../../words/formats.ts";
import type { CaseloadRow } from "../clients/caseload.ts";
import { useClientsWords } from "../clients/words.ts";
import { Attendance } from "./attendance.tsx";
import { type Appointment, type ClientToday, hasBegun } from "./day.ts";
import { OpenSession } from "./open-session.tsx";
import { UnderstoodDrawing } from "./understood-drawing.tsx";
import { type TodayWords, useTodayWords } from "./words.ts";

type NextClientProps = {
  readonly appointment: Appointment;
  readonly client: CaseloadRow;
  readonly now: number;
};

/** Whoever comes next: when, and what is good to know before. */
export function NextClient({ appointment, client, now }: NextClientProps) {
  const words = useTodayWords();
  const formats = useFormats();
  const title = useId();
  const asked = useAsk("read-client-today", { params: { client: client.id } });
  const when = hasBegun(appointment, now) ? words.next.now : formats.untilThen(appointment.happenedAt, now);
  return (
    <div className="next-room">
      <section className="card next" aria-labelledby={title}>
        <div className="next-when">
          <p className="next-time">{formats.time(appointment.happenedAt)}</p>
          <p className="hint">{when}</p>
          {appointment.place !== undefined && <p className="hint">{appointment.place}</p>}
          <Attendance appointment={appointment} name={client.name} />
        </div>
        <div className="next-what">
          <h2 id={title} className="next-name">
            <Link to="/clients/$client" params={{ client: client.id }}>
              {client.name}
            </Link>
            {`, ${sessionWords(asked.data, words)}`}
          </h2>
          <p className="hint">{useWorkWords(client)}</p>
          <Asked of={asked}>{(known) => <Before known={known} appointment={appointment} />}</Asked>
          <div className="actions next-actions">
            <ButtonLink kind="main" to="/clients/$client/prepare" params={{ client: client.id }}>
              {words.next.prepare}
            </ButtonLink>
            <OpenSession appointment={appointment} number={(asked.data?.lastSession?.number ?? 0) + 1} />
          </div>
        </div>
        {asked.data !== undefined && <UnderstoodDrawing sessions={asked.data.understood} />}
      </section>
    </div>
  );
}

function sessionWords(known: ClientToday | undefined, { next }: TodayWords): string {
  const last = known?.lastSession?.number;
  return last === undefined ? next.firstSession : next.session(last + 1);
}

function useWorkWords({ presentation, approach }: CaseloadRow): string {
  const words = useClientsWords();
  const parts = [presentation && words.presentations[presentation], approach && words.approaches[approach]];
  return parts.filter((part) => part !== undefined).join(", ");
}

type BeforeProps = { readonly known: ClientToday; readonly appointment: Appointment };

function Before({ known, appointment }: BeforeProps) {
  const words = useTodayWords();
  const formats = useFormats();
  const [first] = known.wrote;
  const own = appointment.reason ?? first?.text;
  return (
    <>
      {own !== undefined && (
        <Quote by={appointment.reason === undefined && first ? saidWhere(first, words, formats) : words.next.wrote}>
          {own}
        </Quote>
      )}
      <Facts facts={factsOf(known, words)} />
    </>
  );
}

type Wrote = ClientToday["wrote"][number];

const saidWhere = ({ from, question, happenedAt }: Wrote, { next }: TodayWords, { fromNow }: Formats): string =>
  [question ?? next.wrote, `${next.from[from]}, ${fromNow(happenedAt)}`].join(" · ");

function factsOf(known: ClientToday, { next }: TodayWords) {
  const note = known.noteToSelf;
  return [
    {
      name: next.changed,
      value: known.changed.length === 0 ? next.nothingChanged : <Changed changed={known.changed} />,
    },
    { name: next.agreed, value: known.agreed.length === 0 ? next.nothingAgreed : <Lines lines={known.agreed} /> },
    ...(note === undefined
      ? []
      : [
          {
            name: next.noteToSelf,
            value: (
              <>
                <span className="clamped">{note.text}</span> <span className="hint">({next.onlyYou})</span>
              </>
            ),
          },
        ]),
    { name: next.exercises, value: <Exercises exercises={known.exercises} /> },
  ];
}

function Changed({ changed }: Pick<ClientToday, "changed">) {
  const { next } = useTodayWords();
  return changed.slice(0, 2).map(({ instrument, item, question, form, now, before }) => (
    <p key={instrument + item}>
      {question ?? `${form}, ${item}`}: {now} <span className="hint">({next.wasBefore(before)})</span>
    </p>
  ));
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => lines.map((line) => <p key={line}>{line}</p>);

function Exercises({ exercises }: Pick<ClientToday, "exercises">) {
  const { next } = useTodayWords();
  if (exercises.length === 0) return next.noExercises;
  return exercises.map(({ id, exercise, words, done }) => (
    <p key={id}>
      {words ?? exercise.replaceAll("-", " ")} <span className="hint">({next.done(done)})</span>
    </p>
  ));
}
