import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { useWriter } from "../../practice/records.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import type { Appointment } from "./day.ts";
import { useTodayWords } from "./words.ts";

type OpenSessionProps = {
  readonly appointment: Appointment;
  /** The one that this session would have. */
  readonly number: number;
};

/** To the session of an appointment; where there is none yet, it is begun. */
export function OpenSession({ appointment, number }: OpenSessionProps) {
  const { next } = useTodayWords();
  const explain = useRefusalWords();
  const go = useNavigate();
  const writer = useWriter("session");
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem?: string }>({ busy: false });
  const { clientId: client, sessionId: session, id, happenedAt } = appointment;
  if (session !== undefined)
    return (
      <ButtonLink to="/clients/$client/sessions/$session" params={{ client, session }}>
        {next.goOn}
      </ButtonLink>
    );
  const open = async () => {
    setState({ busy: true });
    const kept = await writer.keep({ place: { client }, body: { happenedAt, number, appointmentId: id }, key: id });
    if (!kept.ok) return setState({ busy: false, problem: explain(kept.failure) });
    await go({ to: "/clients/$client/sessions/$session", params: { client, session: kept.value.id } });
  };
  return (
    <>
      <Button busy={state.busy} onClick={() => void open()}>
        {next.open}
      </Button>
      <span role="status" className="field-problem">
        {state.problem}
      </span>
    </>
  );
}
