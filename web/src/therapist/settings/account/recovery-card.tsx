import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { Card } from "../../../parts/layout.tsx";
import { saveText } from "../../../parts/save-text.ts";
import { useSend } from "../../../practice/asking.ts";
import { useAccountExplain } from "./use-account-explain.ts";
import { useAccountWords } from "./words.ts";

type Codes = readonly string[];

/** Recovery codes, renewed and shown once. */
export function RecoveryCard({ left }: { readonly left: number }) {
  const { recovery: words } = useAccountWords();
  const explain = useAccountExplain();
  const send = useSend();
  const [isAsked, ask] = useState(false);
  const [codes, show] = useState<Codes>();
  const [problem, tell] = useState<string>();
  const renew = async () => {
    ask(false);
    const made = await send("renew-recovery-codes");
    tell(made.ok ? undefined : explain(made.failure));
    if (made.ok) show(made.value.body.codes);
  };
  return (
    <div className={codes === undefined ? "" : "codes-shown"}>
      <Card title={words.title} hint={words.hint}>
        {codes === undefined ? <p>{words.left(left)}</p> : <Shown codes={codes} onDone={() => show(undefined)} />}
        {codes === undefined && <Button onClick={() => ask(true)}>{words.renew}</Button>}
        <p role="alert" className="field-problem">
          {problem}
        </p>
      </Card>
      <Dialog
        title={words.renewTitle}
        isOpen={isAsked}
        onClose={() => ask(false)}
        actions={
          <Button kind="main" onClick={() => void renew()}>
            {words.renew}
          </Button>
        }
      >
        <p>{words.renewText}</p>
      </Dialog>
    </div>
  );
}

function Shown({ codes, onDone }: { readonly codes: Codes; readonly onDone: () => void }) {
  const { recovery: words } = useAccountWords();
  return (
    <div role="status">
      <p>{words.once}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="actions">
        <Button kind="main" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={() => saveText(words.file, `${codes.join("\n")}\n`)}>{words.save}</Button>
        <Button kind="quiet" onClick={onDone}>
          {words.kept}
        </Button>
      </div>
    </div>
  );
}
