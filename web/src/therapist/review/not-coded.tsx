import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { Card, PageHead } from "../../parts/layout.tsx";
import { useAsk, useSend } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { clockOf } from "./clock.ts";
import type { SessionTitle, TranscriptRow } from "./session-title.ts";
import { useTreats } from "./treats.ts";
import { useReviewWords } from "./words.ts";

type NotCodedProps = { readonly row: TranscriptRow; readonly client: string; readonly title: SessionTitle };

/** A session without codes: still being coded, not to be coded, or not finished. Its words can be read all the same. */
export function NotCoded({ row, client, title }: NotCodedProps) {
  const { notCoded, review } = useReviewWords();
  const state = row.codingState === "coded" ? "not-coded" : row.codingState;
  const hint = {
    waiting: notCoded.waitingHint,
    "not-coded": notCoded.notCodedHint,
    failed: notCoded.failedHint,
  }[state];
  return (
    <>
      <PageHead title={title.title} windowTitle={review.window} />
      <div role="status">
        <Card title={notCoded[state]} hint={hint}>
          {state === "waiting" ? <Watch client={client} /> : <CodeIt row={row} client={client} />}
        </Card>
      </div>
      <Words client={client} id={row.id} />
    </>
  );
}

const AGAIN_MS = 1500;

/** Asks every now and then whether it is done; the page around it sees the same answer. */
export function Watch({ client }: { readonly client: string }) {
  useAsk("list-transcripts", { params: { client }, query: { limit: 200 } }, { everyMs: AGAIN_MS });
  return <progress className="coding-progress" aria-label={useReviewWords().notCoded.waiting} />;
}

type CodeItProps = Pick<NotCodedProps, "row" | "client">;

/** Has it coded, where the client agrees to that. */
export function CodeIt({ row: { id, codingState }, client }: CodeItProps) {
  const { list } = useReviewWords();
  const explain = useRefusalWords();
  const send = useSend();
  const treats = useTreats(client);
  const [told, tell] = useState("");
  const code = async () => {
    const sent = await send("code-transcript", { params: { client, id } });
    tell(sent.ok ? list.coding : explain(sent.failure));
  };
  if (treats !== true) return null;
  return (
    <div className="actions">
      <Button onClick={() => void code()}>{codingState === "failed" ? list.codeAgain : list.code}</Button>
      <span className="hint" role="status">
        {told}
      </span>
    </div>
  );
}

function Words({ client, id }: { readonly client: string; readonly id: string }) {
  const { notCoded, speakers } = useReviewWords();
  const formats = useFormats();
  const asked = useAsk("read-transcript", { params: { client, id } });
  return (
    <Card title={notCoded.words}>
      <Asked of={asked}>
        {({ turns }) => (
          <ol className="turns">
            {turns.map(({ speaker, text, timing }, at) => (
              <li key={at} className={`turn turn-${speaker}`}>
                <span className="turn-at figure">
                  {timing === undefined ? formats.number(at + 1, 0) : clockOf(timing.start)}
                </span>
                <span className="turn-who">{speakers[speaker]}</span>
                <p className="turn-words spoken">{text}</p>
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </Card>
  );
}
