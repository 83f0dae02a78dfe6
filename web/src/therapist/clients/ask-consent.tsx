import { consentWordingIn, OWN_CONSENT_WORDING } from "@attune/core";
import { consentWordings } from "@attune/core/library";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useSend } from "../../practice/asking.ts";
import { useLanguage } from "../../words/languages.tsx";
import { useRefusalWords } from "../../words/refusals.ts";
import { useClientsWords } from "./words.ts";

export type OpenedFile = { readonly id: string; readonly name: string };

type AskConsentProps = { readonly file: OpenedFile; readonly onDone: () => void };

const useWording = () => consentWordingIn(consentWordings, "treatment", useLanguage());

/** Asks for consent to treatment as soon as a file is open: nothing clinical is kept without it. */
export function AskConsent({ file, onDone }: AskConsentProps) {
  const { consent } = useClientsWords();
  const wording = useWording();
  const { ask, problem, busy } = useAskTreatment(file, onDone);
  return (
    <div className="stack">
      <p>{consent.lead(file.name)}</p>
      <details>
        <summary>{consent.reads}</summary>
        <div lang={wording?.language} className="stack">
          {[wording?.whatFor, wording?.whatHappens, wording?.whatIsKept, wording?.howToTakeBack].map((lines = []) => (
            <p key={lines[0]}>{lines.join(" ")}</p>
          ))}
          <p className="hint">{OWN_CONSENT_WORDING[wording?.language ?? "en"]}</p>
        </div>
      </details>
      <div className="actions">
        <Button kind="main" busy={busy} onClick={() => void ask(true)}>
          {consent.saidYes}
        </Button>
        <Button busy={busy} onClick={() => void ask(false)}>
          {consent.askLater}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {consent.later}
        </Button>
      </div>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </div>
  );
}

function useAskTreatment({ id: client }: OpenedFile, onDone: () => void) {
  const { consent } = useClientsWords();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const language = useWording()?.language ?? "en";
  const send = useSend();
  const say = useSay();
  const explain = useRefusalWords();
  /** @param saidYes whether the client agreed here and now, and the therapist says so */
  const ask = async (saidYes: boolean) => {
    setBusy(true);
    const asked = await send("ask-consent", { params: { client }, body: { purpose: "treatment" }, key });
    const answer = asked.ok && saidYes ? await give(asked.value.body) : asked;
    setBusy(false);
    if (!answer.ok) return setProblem(explain(answer.failure));
    say(saidYes ? consent.given : consent.asked);
    onDone();
  };
  const give = ({ id, version }: { readonly id: string; readonly version: number }) =>
    send("give-consent", { params: { client, id }, body: { saidBy: "client-to-therapist", language }, version });
  return { ask, problem, busy };
}
