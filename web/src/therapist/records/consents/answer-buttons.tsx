import { type DerivedKind, deletedBy, type Stop, stoppedBy } from "@attune/core";
import { consents as register } from "@attune/core/library";
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { Hidden } from "../../../parts/layout.tsx";
import { useRecordsWords } from "../words.ts";
import type { PurposeProps } from "./purpose-props.ts";
import { useAnswers } from "./use-answers.ts";

/** Ask, write down what the client said, or take back: what fits how it stands. */
export function AnswerButtons({ client, purpose, state, onWithdrawn }: PurposeProps) {
  const { consents: words } = useRecordsWords();
  const { ask, agreed, declined, withdraw, busy, problem } = useAnswers({ client, purpose, state });
  const name = <Hidden>: {words.purposes[purpose]}</Hidden>;
  const isGiven = state.standing === "given";
  const takeBack = async () => {
    const deleted = await withdraw();
    if (deleted !== undefined) onWithdrawn({ purpose, deleted });
  };
  return (
    <>
      <div className="actions">
        {!isGiven && state.open === undefined && (
          <Button busy={busy} onClick={() => void ask()}>
            {state.counts === undefined ? words.ask : words.askAnew}
            {name}
          </Button>
        )}
        {!isGiven && (
          <Button busy={busy} onClick={() => void agreed()}>
            {words.agreed}
            {name}
          </Button>
        )}
        {state.open !== undefined && (
          <Button kind="quiet" busy={busy} onClick={() => void declined()}>
            {words.declined}
            {name}
          </Button>
        )}
        {state.counts?.state === "given" && <Withdraw purpose={purpose} onWithdraw={takeBack} />}
      </div>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </>
  );
}

type WithdrawProps = Pick<PurposeProps, "purpose"> & { readonly onWithdraw: () => Promise<void> };

/** What is deleted cannot be brought back, so it is said before. */
function Withdraw({ purpose, onWithdraw }: WithdrawProps) {
  const { consents: words } = useRecordsWords();
  const [isOpen, open] = useState(false);
  const withdraw = () => {
    open(false);
    void onWithdraw();
  };
  return (
    <>
      <Button kind="quiet" onClick={() => open(true)}>
        {words.withdraw}
        <Hidden>: {words.purposes[purpose]}</Hidden>
      </Button>
      <Dialog
        title={words.withdrawTitle(words.purposes[purpose])}
        isOpen={isOpen}
        onClose={() => open(false)}
        actions={
          <Button kind="away" onClick={withdraw}>
            {words.withdraw}
          </Button>
        }
      >
        <WhatGoes purpose={purpose} />
      </Dialog>
    </>
  );
}

function WhatGoes({ purpose }: Pick<PurposeProps, "purpose">) {
  const { consents: words } = useRecordsWords();
  const deletes: readonly DerivedKind[] = deletedBy(register, purpose);
  const stops: readonly Stop[] = stoppedBy(register, purpose);
  return (
    <>
      <p>{words.withdrawLead}</p>
      <h3>{words.stopsTitle}</h3>
      <ul className="bullets">
        {stops.map((stop) => (
          <li key={stop}>{words.stops[stop]}</li>
        ))}
      </ul>
      <h3>{words.deletesTitle}</h3>
      {deletes.length === 0 && <p>{words.deletesNothing}</p>}
      <ul className="bullets">
        {deletes.map((kind) => (
          <li key={kind}>{words.deletes[kind]}</li>
        ))}
      </ul>
      {deletes.length > 0 && <p className="hint">{words.noUndo}</p>}
    </>
  );
}
