import { useParams } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { Card, PageHead } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { BringCard } from "./bring/bring-card.tsx";
import { ConsentCard } from "./bring/consent-card.tsx";
import { allows, useConsents } from "./bring/consents.ts";
import { TranscriptList } from "./transcript-list.tsx";
import { useTreats } from "./treats.ts";
import { useReviewWords } from "./words.ts";

const MOST = 200;

/** The sessions of a client that can be looked back at, and how a further one is brought. */
export function ListenPage() {
  const { client = "" } = useParams({ strict: false });
  const words = useReviewWords();
  const treats = useTreats(client);
  const listed = useAsk("list-transcripts", { params: { client }, query: { limit: MOST } });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {treats === false && (
        <Card>
          <p>{words.shared}</p>
        </Card>
      )}
      {treats === true && <Gate client={client} />}
      <Asked of={listed}>{({ rows }) => <TranscriptList client={client} rows={rows} treats={treats === true} />}</Asked>
    </>
  );
}

/** Nothing is brought before the client has agreed; the page says so, and the server refuses it as well. */
function Gate({ client }: { readonly client: string }) {
  const { consent } = useReviewWords();
  const consents = useConsents(client);
  if (consents.data === undefined && consents.error?.failure.kind === "refused")
    return (
      <Card>
        <p className="hint">{consent.unknown}</p>
      </Card>
    );
  return (
    <Asked of={consents}>
      {({ rows }) => (
        <>
          <ConsentCard client={client} consents={rows} />
          {allows(rows, "recording") && <BringCard client={client} />}
        </>
      )}
    </Asked>
  );
}
