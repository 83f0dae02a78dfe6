import type { ClientExport } from "@attune/api";
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Check } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { saveFile } from "../../../parts/save-file.ts";
import { base64Of, saveText } from "../../../parts/save-text.ts";
import { practice } from "../../../practice/caller.ts";
import { useFormats } from "../../../words/formats.ts";
import type { RecordsPartProps } from "../part-props.ts";
import { useRecordsExplain } from "../use-explain.ts";
import { useRecordsWords } from "../words.ts";
import { readableFolder } from "./readable-folder.ts";
import { zipOf } from "./zip.ts";

type As = "json" | "folder";

/** All that is known about a client, to take along: for programs, and for people. */
export function ExportPart({ client }: RecordsPartProps) {
  const { export: words } = useRecordsWords();
  const [withProcessNotes, add] = useState(false);
  const { make, busy, problem } = useExport(client, withProcessNotes);
  return (
    <Card title={words.title} hint={words.hint}>
      <div className="stack">
        <h3>{words.whatTitle}</h3>
        <ul className="bullets">
          {Object.entries(words.what).map(([name, line]) => (
            <li key={name}>{line}</li>
          ))}
        </ul>
        <Check label={words.process} hint={words.processHint} value={withProcessNotes} onChange={add} />
        <div className="actions">
          <Button kind="main" busy={busy === "folder"} onClick={() => void make("folder")}>
            {words.folder}
          </Button>
          <Button busy={busy === "json"} onClick={() => void make("json")}>
            {words.json}
          </Button>
        </div>
        <p className="hint">{words.formats}</p>
        <p className="interlock">{words.clearText}</p>
        <p role="alert" className="field-problem">
          {problem}
        </p>
      </div>
    </Card>
  );
}

function useExport(client: string, withProcessNotes: boolean) {
  const { export: words } = useRecordsWords();
  const formats = useFormats();
  const explain = useRecordsExplain();
  const say = useSay();
  const [busy, setBusy] = useState<As>();
  const [problem, tell] = useState<string>();
  const save: Readonly<Record<As, (record: ClientExport) => void>> = {
    json: (record) => saveText(`${words.file}.json`, JSON.stringify(record, undefined, 2), "application/json"),
    folder: (record) => {
      const moment = (at: string) => `${formats.day(at)}, ${formats.time(at)}`;
      const recordsOf = (kind: string) => (words.kinds as Readonly<Record<string, string>>)[kind] ?? kind;
      const files = readableFolder(record, { ...words.inFolder, recordsOf, moment });
      saveFile(`${words.file}.zip`, base64Of(zipOf(files)), "application/zip");
    },
  };
  const make = async (as: As) => {
    setBusy(as);
    const query = withProcessNotes ? { withProcessNotes } : {};
    const made = await practice.call("export-client", { params: { client }, query });
    setBusy(undefined);
    tell(made.ok ? undefined : explain(made.failure));
    if (!made.ok) return;
    save[as](made.value.body);
    say(words.saved);
  };
  return { make, busy, problem };
}
