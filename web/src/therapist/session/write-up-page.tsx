import { useParams } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useMe } from "../../practice/me.ts";
import { useRecord, useRecords } from "../../practice/records.ts";
import { NoteOfSession } from "./write-up/note-of-session.tsx";

/** The note of one session: drafted, written, signed. */
export function WriteUpPage() {
  const { client = "", session: record = "" } = useParams({ strict: false });
  const session = useRecord("session", { client, record });
  const facts = useAsk("read-note-facts", { params: { client, id: record } });
  const notes = useRecords("note", client);
  const me = useMe();
  return (
    <Asked of={session}>
      {(held) => (
        <Asked of={facts}>
          {(around) => (
            <Asked of={notes}>
              {(all) => (
                <Asked of={me}>
                  {({ id }) => (
                    <NoteOfSession key={record} client={client} session={held} facts={around} notes={all} me={id} />
                  )}
                </Asked>
              )}
            </Asked>
          )}
        </Asked>
      )}
    </Asked>
  );
}
