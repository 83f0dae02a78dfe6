import { consentWordingIn, type DerivedKind, deletedBy, type Stop, stoppedBy } from "@attune/core";
import { consentWordings, consents as register } from "@attune/core/library";
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useLanguage } from "../../../words/languages.tsx";
import { useOwnId } from "../../shared/own.ts";
import { usePortalRefusal } from "../../shared/portal-refusal.ts";
import { usePlanWords } from "../words.ts";
import type { OwnConsent } from "./latest-consents.ts";
import type { Deleted } from "./what-was-deleted.tsx";

type ConsentAnswerProps = { readonly consent: OwnConsent; readonly onDeleted: (deleted: Deleted) => void };

/** Yes, no, or taking a yes back; one press each, and no way of asking twice. */
export function ConsentAnswer({ consent, onDeleted }: ConsentAnswerProps) {
  const words = usePlanWords().consents;
  const { answer, busy, problem } = useAnswer(consent, onDeleted);
  return (
    <div className="stack">
      {consent.state === "asked" && (
        <div className="step-buttons">
          <Button busy={busy} onClick={() => void answer("refuse-consent")}>
            {words.refuse}
          </Button>
          <Button kind="main" busy={busy} onClick={() => void answer("give-consent")}>
            {words.give}
          </Button>
        </div>
      )}
      {consent.state === "given" && <Withdraw consent={consent} onWithdraw={() => answer("withdraw-consent")} />}
      {(consent.state === "refused" || consent.state === "withdrawn") && <p>{words.askAgain}</p>}
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </div>
  );
}

type Verb = "give-consent" | "refuse-consent" | "withdraw-consent";

function useAnswer({ id, version, purpose }: OwnConsent, onDeleted: ConsentAnswerProps["onDeleted"]) {
  const words = usePlanWords().consents;
  const client = useOwnId();
  const send = useSend();
  const say = useSay();
  const explain = usePortalRefusal();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const there = { params: { client, id }, version };
  /** Of the words that stand below: the record keeps what was read. */
  const language = consentWordingIn(consentWordings, purpose, useLanguage())?.language ?? "en";
  const sent = async (verb: Verb) => {
    if (verb === "give-consent") return send(verb, { ...there, body: { saidBy: "client", language } });
    if (verb === "refuse-consent") return send(verb, { ...there, query: { language } });
    const withdrawn = await send(verb, there);
    if (withdrawn.ok) onDeleted(withdrawn.value.body.deleted);
    return withdrawn;
  };
  const answer = async (verb: Verb) => {
    setBusy(true);
    const done = await sent(verb);
    setBusy(false);
    if (!done.ok) return setProblem(explain(done.failure));
    if (verb !== "withdraw-consent") say(verb === "give-consent" ? words.given : words.refused);
  };
  return { answer, busy, problem };
}

type WithdrawProps = { readonly consent: OwnConsent; readonly onWithdraw: () => Promise<unknown> };

/** What is deleted cannot be brought back, so it is said before. */
function Withdraw({ consent: { purpose }, onWithdraw }: WithdrawProps) {
  const words = usePlanWords().consents;
  const [isOpen, setOpen] = useState(false);
  const deletes: readonly DerivedKind[] = deletedBy(register, purpose);
  const stops: readonly Stop[] = stoppedBy(register, purpose);
  const withdraw = async () => {
    setOpen(false);
    await onWithdraw();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.withdraw}</Button>
      <Dialog
        title={words.withdrawTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" onClick={() => void withdraw()}>
            {words.withdraw}
          </Button>
        }
      >
        <p>{words.atOnce}</p>
        <ul className="plain-list">
          {stops.map((stop) => (
            <li key={stop}>{words.stops[stop]}</li>
          ))}
          {deletes.map((kind) => (
            <li key={kind}>{words.deletes[kind]}</li>
          ))}
        </ul>
        <p>{deletes.length === 0 ? words.nothingDeleted : words.noUndo}</p>
      </Dialog>
    </>
  );
}
