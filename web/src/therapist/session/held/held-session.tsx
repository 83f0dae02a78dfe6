import { isOffNow } from "@attune/core";
import { useMemo } from "react";
import type { Editing } from "../../../editing/use-editor.ts";
import { Button, ButtonLink } from "../../../parts/button.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { PageHead } from "../../../parts/layout.tsx";
import { useKeys } from "../../../parts/use-keys.ts";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { EndPanel } from "../end/end-panel.tsx";
import { useRecordEditor } from "../use-record-editor.ts";
import { useSessionWords } from "../words.ts";
import { AgendaTicks } from "./agenda-ticks.tsx";
import { Columns } from "./columns.tsx";
import { Marks } from "./marks.tsx";
import { PatternsBefore } from "./patterns-before.tsx";
import { QuietClock } from "./quiet-clock.tsx";
import type { SessionBody } from "./session-body.ts";
import { SessionFacts } from "./session-facts.tsx";
import { SessionSketch } from "./session-sketch.tsx";

type HeldSessionProps = { readonly client: string; readonly record: RecordNamed<"session"> };

export function HeldSession({ client, record }: HeldSessionProps) {
  const words = useSessionWords().page;
  const editing = useRecordEditor("session", { client, record });
  const { number, marks = [], endedAt } = editing.body;
  const end = () => {
    if (endedAt !== undefined) return;
    editing.change(endedNow(editing.body));
    void editing.keepNow();
  };
  useKeys(useMemo(() => [{ key: "e", does: words.endKey, run: end }], [words, end]));
  const isOff = endedAt === undefined && isOffNow(marks);
  return (
    <>
      <PageHead
        title={words.title(number)}
        windowTitle={words.windowTitle}
        lead={<When body={editing.body} />}
        actions={<Actions client={client} session={record.id} editing={editing} end={end} />}
      />
      <KeepingLine editing={editing} draw={(each) => <SessionSketch body={each} />} />
      {endedAt !== undefined && <EndPanel client={client} session={record.id} editing={editing} />}
      <SignedNotice client={client} session={record.id} />
      <div className="held">
        <div className="held-agenda">
          <AgendaTicks editing={editing} />
        </div>
        <div className="held-marks">
          <Marks editing={editing} isOff={isOff} />
        </div>
        <div className="held-columns">
          <Columns editing={editing} isOff={isOff} />
          <PatternsBefore client={client} editing={editing} isOff={isOff} />
          <SessionFacts client={client} session={record.id} editing={editing} />
        </div>
      </div>
    </>
  );
}

/** A session that ends in the middle of a passage off the record ends the passage with it. */
const endedNow = (body: SessionBody): SessionBody => ({ ...body, endedAt: new Date().toISOString() });

function When({ body: { happenedAt = "", endedAt } }: { readonly body: SessionBody }) {
  const words = useSessionWords().page;
  const { longDay, time } = useFormats();
  if (endedAt === undefined) return words.began(longDay(happenedAt), time(happenedAt));
  return words.ended(longDay(happenedAt), time(happenedAt), time(endedAt));
}

type ActionsProps = {
  readonly client: string;
  readonly session: string;
  readonly editing: Editing<SessionBody>;
  readonly end: () => void;
};

function Actions({ client, session, editing, end }: ActionsProps) {
  const words = useSessionWords().page;
  const { endedAt, happenedAt } = editing.body;
  if (endedAt === undefined)
    return (
      <>
        {happenedAt !== undefined && <QuietClock from={happenedAt} />}
        <Button kind="main" shortcut="e" onClick={end}>
          {words.end}
        </Button>
      </>
    );
  return (
    <ButtonLink to="/clients/$client/sessions/$session/write-up" params={{ client, session }}>
      {words.writeUp}
    </ButtonLink>
  );
}

function SignedNotice({ client, session }: { readonly client: string; readonly session: string }) {
  const words = useSessionWords().page;
  const { data: notes = [] } = useRecords("note", client);
  const isSigned = notes.some(({ sessionId, state }) => sessionId === session && state === "signed");
  return isSigned ? <p className="hint held-signed">{words.signed}</p> : null;
}
