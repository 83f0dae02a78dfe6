import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Facts } from "../../../parts/layout.tsx";
import { saveText } from "../../../parts/save-text.ts";
import { useAsk, useRenew } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import type { RecordsPartProps } from "../part-props.ts";
import { useRecordsWords } from "../words.ts";
import { EraseForm } from "./erase-form.tsx";
import type { Erased } from "./use-erasing.ts";

/** Destroys everything of a client. It cannot be taken back, so all of it is said before. */
export function ErasePart({ client, me }: RecordsPartProps) {
  const [erased, tell] = useState<Erased>();
  const asked = useAsk("read-client", { params: { client } }, { when: erased === undefined });
  if (erased !== undefined) return <Done erased={erased} />;
  return (
    <Asked of={asked}>
      {(file) => (
        <>
          <WhatGoes retainUntil={file.retainUntil} />
          <EraseForm file={file} isAdministrator={me.roles.includes("administrator")} onErased={tell} />
        </>
      )}
    </Asked>
  );
}

function WhatGoes({ retainUntil }: { readonly retainUntil: string | undefined }) {
  const { erase: words } = useRecordsWords();
  const { day } = useFormats();
  return (
    <Card title={words.whatTitle}>
      <div className="stack">
        <ul className="bullets">
          {Object.entries(words.what).map(([name, line]) => (
            <li key={name}>{line}</li>
          ))}
        </ul>
        <p>{words.stays}</p>
        <p className="interlock">{retainUntil === undefined ? words.noRetention : words.retention(day(retainUntil))}</p>
      </div>
    </Card>
  );
}

/** The certificate, as it is shown to whoever erased; the page leaves nothing else. */
function Done({ erased: { certificate, counts, text } }: { readonly erased: Erased }) {
  const { erase: words } = useRecordsWords();
  const { number } = useFormats();
  const go = useNavigate();
  const renew = useRenew();
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const leave = async () => {
    await go({ to: "/clients" });
    await renew();
  };
  return (
    <div role="status">
      <Card title={words.done}>
        <div className="stack">
          <p>{words.doneText}</p>
          <Facts
            facts={[
              { name: words.number, value: <span className="settings-path">{certificate}</span> },
              { name: words.rows, value: number(rows) },
            ]}
          />
          {text === undefined ? (
            <p className="hint">{words.askAdministrator}</p>
          ) : (
            <Certificate text={text} onSave={() => saveText(`certificate-${certificate}.txt`, text)} />
          )}
          <Button onClick={() => void leave()}>{words.toClients}</Button>
        </div>
      </Card>
    </div>
  );
}

function Certificate({ text, onSave }: { readonly text: string; readonly onSave: () => void }) {
  const { erase: words } = useRecordsWords();
  return (
    <>
      <pre className="certificate" lang="en">
        {text}
      </pre>
      <Button kind="main" onClick={onSave}>
        {words.save}
      </Button>
    </>
  );
}
