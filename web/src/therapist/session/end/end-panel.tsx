import { useState } from "react";
import type { Editing } from "../../../editing/use-editor.ts";
import { Asked } from "../../../parts/asked.tsx";
import { Button, ButtonLink } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useRecords } from "../../../practice/records.ts";
import type { SessionBody } from "../held/session-body.ts";
import { useSessionWords } from "../words.ts";
import { AskClient } from "./ask-client.tsx";
import { Prediction } from "./prediction.tsx";

type EndPanelProps = {
  readonly client: string;
  readonly session: string;
  readonly editing: Editing<SessionBody>;
};

/** After the session: first what the therapist expects, unseen; then what the client says; then the note. */
export function EndPanel({ client, session, editing }: EndPanelProps) {
  const words = useSessionWords().end;
  const predictions = useRecords("prediction", client);
  const [isSkipped, skip] = useState(false);
  const { number } = editing.body;
  return (
    <Card
      title={words.title}
      tone="look"
      actions={
        <Button kind="quiet" onClick={() => editing.change(goingOn(editing.body))}>
          {words.back}
        </Button>
      }
    >
      <Asked of={predictions}>
        {(all) => {
          const isGiven = all.some(({ sessionId, sessionNumber }) => sessionId === session || sessionNumber === number);
          return (
            <div className="end-steps">
              <Prediction {...{ client, session, number, isGiven, isSkipped, skip }} />
              <AskClient client={client} session={session} editing={editing} isReady={isGiven || isSkipped} />
              <section>
                <h3>{words.third}</h3>
                <ButtonLink to="/clients/$client/sessions/$session/write-up" params={{ client, session }}>
                  {words.toWriteUp}
                </ButtonLink>
              </section>
            </div>
          );
        }}
      </Asked>
    </Card>
  );
}

function goingOn(body: SessionBody): SessionBody {
  const next = { ...body };
  delete next.endedAt;
  return next;
}
