import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { Card, Empty, PageHead } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useRecords } from "../../practice/records.ts";
import { EarlierSession } from "./list/earlier-session.tsx";
import { OpenSession } from "./list/open-session.tsx";
import { SessionTable } from "./list/session-table.tsx";
import { usePrepareWords, useSessionWords } from "./words.ts";

/** Every session of a client, with what its note has come to. */
export function SessionsPage() {
  const { client = "" } = useParams({ strict: false });
  const words = useSessionWords().list;
  const sessions = useRecords("session", client);
  const notes = useRecords("note", client);
  const [addsEarlier, addEarlier] = useState(false);
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <Begin client={client} />
            <Button onClick={() => addEarlier(true)}>{words.earlier}</Button>
          </>
        }
      />
      <Card>
        <Asked of={sessions}>
          {(held) =>
            held.length === 0 ? (
              <Empty title={words.none}>{words.noneHint}</Empty>
            ) : (
              <SessionTable client={client} sessions={held} notes={notes.data ?? []} />
            )
          }
        </Asked>
      </Card>
      <EarlierSession
        client={client}
        next={Math.max(0, ...(sessions.data ?? []).map(({ number }) => number)) + 1}
        isOpen={addsEarlier}
        onClose={() => addEarlier(false)}
      />
    </>
  );
}

/** The session to come, or the one that is going on. */
function Begin({ client }: { readonly client: string }) {
  const words = useSessionWords().list;
  const { data: preparation } = useAsk("read-preparation", { params: { client } });
  const toPrepared = usePrepareWords();
  if (preparation === undefined) return null;
  const { going } = preparation;
  if (going !== undefined)
    return (
      <ButtonLink kind="main" to="/clients/$client/sessions/$session" params={{ client, session: going.id }}>
        {toPrepared.goOn(going.number)}
      </ButtonLink>
    );
  return (
    <>
      <ButtonLink to="/clients/$client/prepare" params={{ client }}>
        {words.prepare}
      </ButtonLink>
      <OpenSession client={client} preparation={preparation} agenda={[]} />
    </>
  );
}
