import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Card, Empty, Pill } from "../../parts/layout.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useSend } from "../../practice/asking.ts";
import { useRecords } from "../../practice/records.ts";
import { useCommonWords } from "../../words/common.ts";
import { useFormats } from "../../words/formats.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { CodeIt, Watch } from "./not-coded.tsx";
import type { TranscriptRow } from "./session-title.ts";
import { useReviewWords } from "./words.ts";

type ListProps = {
  readonly client: string;
  readonly rows: readonly TranscriptRow[];
  /** Whether the one who looks may have them coded and remove them. */
  readonly treats: boolean;
};

/** The transcripts of a client, the latest first. */
export function TranscriptList({ client, rows, treats }: ListProps) {
  const { list } = useReviewWords();
  const { data: sessions = [] } = useRecords("session", client);
  const numbers = new Map(sessions.map(({ id, number }) => [id as string, number]));
  return (
    <Card title={list.title}>
      {rows.length === 0 && <Empty title={list.none}>{list.noneHint}</Empty>}
      {rows.some(({ codingState }) => codingState === "waiting") && <Watch client={client} />}
      <ul className="rows" aria-label={list.title}>
        {rows.map((row) => (
          <OneTranscript
            key={row.id}
            client={client}
            row={row}
            number={numbers.get(row.sessionId ?? "")}
            treats={treats}
          />
        ))}
      </ul>
    </Card>
  );
}

type OneProps = Pick<ListProps, "client" | "treats"> & {
  readonly row: TranscriptRow;
  readonly number: number | undefined;
};

function OneTranscript({ client, row, number, treats }: OneProps) {
  const { list } = useReviewWords();
  const formats = useFormats();
  const { id, happenedAt, turns, namesOut, codingState } = row;
  return (
    <li className="transcript-row">
      <div>
        <Link to="/clients/$client/listen/$transcript" params={{ client, transcript: id }} className="transcript-link">
          {number === undefined ? list.noSession : list.session(number)}, {formats.longDay(happenedAt)}
        </Link>
        <p className="hint">
          {list.turns(turns)} · {namesOut ? list.namesOut : list.namesIn}
        </p>
      </div>
      <div className="actions">
        <Pill tone={codingState === "coded" ? "good" : "ask"}>{list.states[codingState]}</Pill>
        {treats && isUncoded(row) && <CodeIt row={row} client={client} />}
        {treats && <RemoveButton client={client} row={row} />}
      </div>
    </li>
  );
}

const isUncoded = ({ codingState }: TranscriptRow): boolean => codingState === "failed" || codingState === "not-coded";

function RemoveButton({ client, row: { id, version } }: Pick<OneProps, "client" | "row">) {
  const { list } = useReviewWords();
  const common = useCommonWords();
  const explain = useRefusalWords();
  const send = useSend();
  const say = useSay();
  const [asks, ask] = useState(false);
  const remove = async () => {
    const sent = await send("remove-transcript", { params: { client, id }, version });
    ask(false);
    if (!sent.ok) return say(explain(sent.failure));
    const count = (kind: string) => sent.value.body.deleted.find((each) => each.kind === kind)?.count ?? 0;
    say(list.removed(count("transcript"), count("coding")));
  };
  return (
    <>
      <Button kind="quiet" onClick={() => ask(true)}>
        {list.remove}
      </Button>
      <Dialog
        title={list.removeTitle}
        isOpen={asks}
        onClose={() => ask(false)}
        actions={
          <Button kind="away" onClick={() => void remove()}>
            {common.remove}
          </Button>
        }
      >
        <p>{list.removeWhat}</p>
      </Dialog>
    </>
  );
}
