import { Link } from "@tanstack/react-router";
import { ButtonLink } from "../../../parts/button.tsx";
import { Pill } from "../../../parts/layout.tsx";
import type { RecordNamed } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useSessionWords } from "../words.ts";

type Session = RecordNamed<"session">;
type Note = RecordNamed<"note">;
type SessionTableProps = {
  readonly client: string;
  readonly sessions: readonly Session[];
  readonly notes: readonly Note[];
};

export function SessionTable({ client, sessions, notes }: SessionTableProps) {
  const words = useSessionWords().list;
  return (
    <table className="sessions">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.about}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            client={client}
            session={session}
            note={notes.find(({ sessionId, addendumTo }) => sessionId === session.id && addendumTo === undefined)}
          />
        ))}
      </tbody>
    </table>
  );
}

const MINUTE_MS = 60_000;

type SessionRowProps = { readonly client: string; readonly session: Session; readonly note: Note | undefined };

function SessionRow({ client, session, note }: SessionRowProps) {
  const words = useSessionWords().list;
  const { day } = useFormats();
  const { id, number, happenedAt, endedAt, agenda = [] } = session;
  const params = { client, session: id };
  const state = note?.state ?? "none";
  const toNote = { none: words.writeUp, draft: words.finishNote, signed: words.readNote }[state];
  const tone = state === "signed" ? "good" : state === "draft" ? "ask" : "neutral";
  const minutes = endedAt === undefined ? undefined : (Date.parse(endedAt) - Date.parse(happenedAt)) / MINUTE_MS;
  return (
    <tr>
      <td>
        <Link to="/clients/$client/sessions/$session" params={params} className="sessions-name">
          {words.session(number)}
        </Link>
        <br />
        <span className="hint">
          {day(happenedAt)}, {minutes === undefined ? words.going : words.minutes(Math.round(minutes))}
        </span>
      </td>
      <td>{agenda.join(" · ")}</td>
      <td className="sessions-note">
        <Pill tone={tone}>{words.note[state]}</Pill>
        <ButtonLink kind="quiet" to="/clients/$client/sessions/$session/write-up" params={params}>
          {toNote}
        </ButtonLink>
      </td>
    </tr>
  );
}
