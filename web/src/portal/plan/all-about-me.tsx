import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/layout.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { practice } from "../../practice/caller.ts";
import { useOwnId } from "../shared/own.ts";
import { usePortalRefusal } from "../shared/portal-refusal.ts";
import { usePlanWords } from "./words.ts";

/** All that is known about the client, for them to take along. */
export function AllAboutMe() {
  const words = usePlanWords().all;
  const client = useOwnId();
  const explain = usePortalRefusal();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    setBusy(true);
    const made = await practice.call("export-client", { params: { client } });
    setBusy(false);
    setProblem(made.ok ? undefined : explain(made.failure));
    if (made.ok) saveFile(words.file, base64Of(JSON.stringify(made.value.body, null, 2)), "application/json");
  };
  return (
    <Card title={words.title}>
      <div className="stack">
        <p>{words.text}</p>
        <Button busy={busy} onClick={() => void make()}>
          {busy ? words.making : words.make}
        </Button>
        <p className="hint">{words.hint}</p>
        <p role="alert" className="field-problem">
          {problem}
        </p>
      </div>
    </Card>
  );
}

const base64Of = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
