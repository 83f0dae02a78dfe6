import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Card, Facts } from "../../parts/layout.tsx";
import { useSend } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import { Lines } from "./shared/lines.tsx";
import type { PartProps } from "./shared/part-props.ts";
import { useExplain } from "./shared/use-explain.ts";
import { useSettingsWords } from "./words.ts";

type What = "practice" | "clients";

/** What each key opens, and how each is renewed. */
export function KeysPart(_: PartProps) {
  const { keys: words } = useSettingsWords();
  const facts = (["root", "sheet", "keyring", "practice", "clients"] as const).map((name) => ({
    name: words.names[name],
    value: words.opens[name],
  }));
  return (
    <>
      <Card title={words.opensTitle}>
        <Facts facts={facts} />
        <p className="hint">{words.allLost}</p>
      </Card>
      <Rotation what="practice" />
      <Rotation what="clients" />
      <Card title={words.rootTitle} hint={words.rootHint}>
        <Lines
          lines={words.rootLines}
          commands={["attune keys rotate root", "attune keys rotate root --to passphrase"]}
        />
      </Card>
    </>
  );
}

function Rotation({ what }: { readonly what: What }) {
  const { keys: words } = useSettingsWords();
  const [isAsked, ask] = useState(false);
  const { rotate, busy, told, problem } = useRotation(what);
  const start = () => {
    ask(false);
    void rotate();
  };
  return (
    <Card title={words.rotateTitle[what]} hint={words.rotateWhen[what]}>
      <Button busy={busy} onClick={() => ask(true)}>
        {busy ? words.rotating : words.rotate[what]}
      </Button>
      <p role="status">{told}</p>
      <p role="alert" className="field-problem">
        {problem}
      </p>
      <Dialog
        title={words.rotateTitle[what]}
        isOpen={isAsked}
        onClose={() => ask(false)}
        actions={
          <Button kind="main" onClick={start}>
            {words.rotate[what]}
          </Button>
        }
      >
        <p>{words.rotateText[what]}</p>
      </Dialog>
    </Card>
  );
}

function useRotation(what: What) {
  const { keys: words } = useSettingsWords();
  const { number } = useFormats();
  const explain = useExplain();
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [told, tell] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const rotate = async () => {
    setBusy(true);
    const answer = await send("rotate-keys", { body: { what } });
    setBusy(false);
    setProblem(answer.ok ? undefined : explain(answer.failure));
    tell(answer.ok ? words.rotated(number(answer.value.body.clients), number(answer.value.body.resealed)) : undefined);
  };
  return { rotate, busy, told, problem };
}
