import { useParams } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { PageHead } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useMe } from "../../practice/me.ts";
import { NotHere } from "../frame/not-here.tsx";
import type { Coded } from "./codes/use-own-codes.ts";
import { NotCoded } from "./not-coded.tsx";
import { SessionReview } from "./session-review.tsx";
import { type TranscriptRow, useSessionTitle } from "./session-title.ts";
import { useReviewWords } from "./words.ts";

/** As many as a client has. */
const MOST = 200;

/** The review of one session, or what stands in its way. */
export function ReviewPage() {
  const { client = "", transcript = "" } = useParams({ strict: false });
  const { review } = useReviewWords();
  const listed = useAsk("list-transcripts", { params: { client }, query: { limit: MOST } });
  const me = useMe();
  return (
    <Asked of={listed} waiting={<PageHead title={review.window} />}>
      {({ rows }) => {
        const row = rows.find(({ id }) => id === transcript);
        if (row === undefined) return <NotHere />;
        return (
          <Asked of={me}>
            {({ id }) => <OneSession key={row.id} row={row} coded={{ client, transcript, me: id }} />}
          </Asked>
        );
      }}
    </Asked>
  );
}

type OneSessionProps = { readonly row: TranscriptRow; readonly coded: Coded };

function OneSession({ row, coded }: OneSessionProps) {
  const title = useSessionTitle(coded.client, row);
  const params = { client: coded.client, id: coded.transcript };
  const sets = useAsk("list-codings", { params });
  const isCoded = row.codingState === "coded" || (sets.data?.sets.length ?? 0) > 0;
  const review = useAsk("read-review", { params }, { when: isCoded });
  if (!isCoded) return <NotCoded row={row} client={coded.client} title={title} />;
  return (
    <Asked of={sets}>
      {(codings) => (
        <Asked of={review}>
          {(read) => <SessionReview review={read} sets={codings} coded={coded} title={title} />}
        </Asked>
      )}
    </Asked>
  );
}
