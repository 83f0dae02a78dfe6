import { Link } from "@tanstack/react-router";
import { ButtonLink } from "../../parts/button.tsx";
import { Card } from "../../parts/layout.tsx";
import { useFormats } from "../../words/formats.ts";
import type { CaseloadRow } from "../clients/caseload.ts";
import type { Unfinished } from "./day.ts";
import { useTodayWords } from "./words.ts";

type ToFinishProps = {
  readonly unfinished: readonly Unfinished[];
  readonly clients: ReadonlyMap<string, CaseloadRow>;
};

/** What waits for the therapist, each with the way there. */
export function ToFinish({ unfinished, clients }: ToFinishProps) {
  const { finish } = useTodayWords();
  return (
    <Card title={finish.title}>
      {unfinished.length === 0 && <p className="hint">{finish.nothing}</p>}
      <ul className="rows">
        {unfinished.map((each) => (
          <li key={each.kind + each.id} className="finish-row">
            <div>
              <Link to="/clients/$client" params={{ client: each.clientId }} className="finish-who">
                {clients.get(each.clientId)?.name}
              </Link>
              <FinishWords unfinished={each} />
            </div>
            <FinishLink unfinished={each} name={clients.get(each.clientId)?.name ?? ""} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FinishWords({ unfinished: { kind, session, happenedAt } }: { readonly unfinished: Unfinished }) {
  const { finish } = useTodayWords();
  const { shortDay } = useFormats();
  const day = shortDay(happenedAt);
  return <p>{finish[kind](session === undefined ? finish.ofDay(day) : finish.ofSession(session, day))}</p>;
}

type FinishLinkProps = { readonly unfinished: Unfinished; readonly name: string };

function FinishLink({ unfinished, name }: FinishLinkProps) {
  const { finish } = useTodayWords();
  const { kind, id, clientId: client, sessionId: session } = unfinished;
  const words = (
    <>
      {finish.do[kind]}
      <span className="visually-hidden">{`, ${name}`}</span>
    </>
  );
  if (kind === "not-listened")
    return (
      <ButtonLink to="/clients/$client/listen/$transcript" params={{ client, transcript: id }}>
        {words}
      </ButtonLink>
    );
  if (session === undefined)
    return (
      <ButtonLink to="/clients/$client/sessions" params={{ client }}>
        {words}
      </ButtonLink>
    );
  if (kind === "no-prediction")
    return (
      <ButtonLink to="/clients/$client/sessions/$session" params={{ client, session }}>
        {words}
      </ButtonLink>
    );
  return (
    <ButtonLink to="/clients/$client/sessions/$session/write-up" params={{ client, session }}>
      {words}
    </ButtonLink>
  );
}
