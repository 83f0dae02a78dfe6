import type { ReactNode } from "react";
import type { KeptForm } from "../editing/kept-form.ts";
import { useCommonWords } from "../words/common.ts";
import { useRefusalWords } from "../words/refusals.ts";
import { Button } from "./button.tsx";

type FormFootProps<Body> = {
  readonly form: KeptForm<Body>;
  /** What saving is called here. */
  readonly save?: string;
  /** Draws what is saved elsewhere, where two windows met. */
  readonly theirs: ReactNode;
  /** What is still missing; then nothing is sent. */
  readonly problem?: string | undefined;
  readonly onSave: () => unknown;
};

/** The foot of a form that is saved by a button: why it was not saved, and the choice where two windows met. */
export function FormFoot<Body>({ form, save, theirs, problem, onSave }: FormFootProps<Body>) {
  const words = useCommonWords();
  const explain = useRefusalWords();
  if (form.isMet) return <Met form={form} theirs={theirs} />;
  const told = problem ?? (form.failure === undefined ? undefined : explain(form.failure));
  return (
    <div className="kept-form-foot">
      <p role="alert" className="field-problem">
        {told}
      </p>
      {form.wasRestored && form.isChanged && <p className="hint">{words.keeping.restored}</p>}
      <div className="actions">
        <Button kind="main" busy={form.busy} disabled={!form.isChanged} onClick={() => void onSave()}>
          {save ?? words.save}
        </Button>
        {form.isChanged && (
          <Button kind="quiet" onClick={form.giveUp}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

function Met<Body>({ form, theirs }: Pick<FormFootProps<Body>, "form" | "theirs">) {
  const words = useCommonWords().keeping;
  return (
    <section className="meeting" role="alert" aria-label={words.conflict}>
      <p className="meeting-title">{words.conflict}</p>
      <h3>{words.theirsIs}</h3>
      {theirs}
      <div className="actions">
        <Button onClick={form.giveUp}>{words.theirs}</Button>
        <Button onClick={form.keepMine}>{words.mine}</Button>
      </div>
    </section>
  );
}
