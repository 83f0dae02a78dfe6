import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Card, Empty, PageHead } from "../../parts/layout.tsx";
import { useRecords } from "../../practice/records.ts";
import { NewPrivateNote } from "./private/new-private-note.tsx";
import { PrivateNote } from "./private/private-note.tsx";
import { usePrivateWords } from "./words.ts";

/** What a therapist keeps for nobody but themselves, in a place with a key of its own. */
export function PrivateNotesPage() {
  const { client = "" } = useParams({ strict: false });
  const words = usePrivateWords();
  const notes = useRecords("private-note", client);
  const sessions = useRecords("session", client);
  const [written, write] = useState(0);
  const [writing, made] = useState<string>();
  const keep = () => {
    made(undefined);
    write(written + 1);
  };
  return (
    <>
      <PageHead title={words.title} windowTitle={words.windowTitle} lead={words.lead} />
      <div className="private">
        <div>
          <NewPrivateNote key={written} client={client} sessions={sessions.data ?? []} onMade={made} onKept={keep} />
          <Asked of={notes}>
            {(all) =>
              all.length === 0 ? (
                <Empty title={words.none}>{words.noneHint}</Empty>
              ) : (
                all
                  .filter(({ id }) => id !== writing)
                  .map((note) => (
                    <PrivateNote key={note.id} client={client} note={note} sessions={sessions.data ?? []} />
                  ))
              )
            }
          </Asked>
        </div>
        <WhatIsDifferent />
      </div>
    </>
  );
}

function WhatIsDifferent() {
  const words = usePrivateWords();
  return (
    <Card title={words.whatTitle} tone="private">
      <ul className="lines">
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
