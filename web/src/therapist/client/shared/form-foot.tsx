import type { ReactNode } from "react";
import { Button } from "../../../parts/button.tsx";
import { useCommonWords } from "../../../words/common.ts";
import { usePlanWords } from "../words.ts";

type FormFootProps = {
  readonly keep: string;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly problem: string | undefined;
  readonly wasRestored: boolean;
  readonly children?: ReactNode;
};

/** The foot of a form for something new: keep it, or leave it; what was brought back, and what was refused. */
export function FormFoot(props: FormFootProps) {
  const { keep, onKeep, onCancel, busy, disabled = false, problem, wasRestored, children } = props;
  const common = useCommonWords();
  const words = usePlanWords();
  return (
    <div className="form-foot">
      <p className="hint" role="status">
        {wasRestored ? words.restored : ""}
      </p>
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {problem} {words.waitsHere}
        </p>
      )}
      {children}
      <div className="actions">
        <Button kind="main" busy={busy} disabled={disabled} onClick={onKeep}>
          {keep}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
