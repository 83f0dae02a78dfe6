import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { practice } from "../../practice/caller.ts";
import { useLanguage } from "../../words/languages.tsx";
import { useOwnId } from "../shared/own.ts";
import { usePortalRefusal } from "../shared/portal-refusal.ts";
import { useGoingWords } from "./words.ts";

/** The page to take along, made by the practice's own machine. */
export function ThisPagePaper() {
  const words = useGoingWords().paper;
  const client = useOwnId();
  const language = useLanguage();
  const explain = usePortalRefusal();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    setBusy(true);
    const made = await practice.call("read-progress-document", { params: { client }, query: { language } });
    setBusy(false);
    setProblem(made.ok ? undefined : explain(made.failure));
    if (made.ok) saveFile(made.value.body.name, made.value.body.file, made.value.body.mediaType);
  };
  return (
    <section className="paper-foot">
      <Button busy={busy} onClick={() => void make()}>
        {busy ? words.making : words.make}
      </Button>
      <p className="hint">{words.hint}</p>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </section>
  );
}
