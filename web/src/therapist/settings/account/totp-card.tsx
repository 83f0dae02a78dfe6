import type { AnswerOf, RouteNamed } from "@attune/api";
import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { Card, Pill } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { Qr } from "../../../parts/qr.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useAccountExplain } from "./use-account-explain.ts";
import { useAccountWords } from "./words.ts";

type Renewing = AnswerOf<RouteNamed<"renew-totp">>;

/** The code app: a new secret, which counts once a code of it was given. */
export function TotpCard({ hasTotp }: { readonly hasTotp: boolean }) {
  const { totp: words } = useAccountWords();
  const explain = useAccountExplain();
  const send = useSend();
  const [renewing, show] = useState<Renewing>();
  const [problem, tell] = useState<string>();
  const renew = async () => {
    const begun = await send("renew-totp");
    tell(begun.ok ? undefined : explain(begun.failure));
    if (begun.ok) show(begun.value.body);
  };
  return (
    <Card
      title={words.title}
      hint={words.hint}
      actions={<Pill tone={hasTotp ? "good" : "neutral"}>{hasTotp ? words.isOn : words.isOff}</Pill>}
    >
      {renewing === undefined ? (
        <Button onClick={() => void renew()}>{words.renew}</Button>
      ) : (
        <Confirming renewing={renewing} onDone={() => show(undefined)} />
      )}
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </Card>
  );
}

/** The secret as letters, for whoever types it in. */
const secretOf = (uri: string): string => /[?&]secret=([A-Z2-7]+)/i.exec(uri)?.[1] ?? "";

function Confirming({ renewing, onDone }: { readonly renewing: Renewing; readonly onDone: () => void }) {
  const { totp: words } = useAccountWords();
  const explain = useAccountExplain();
  const send = useSend();
  const say = useSay();
  const [code, setCode] = useState("");
  const [problem, tell] = useState<string>();
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    const done = await send("confirm-totp", { body: { id: renewing.id, code: code.replaceAll(/\s/g, "") } });
    tell(done.ok ? undefined : explain(done.failure));
    if (!done.ok) return;
    say(words.renewed);
    onDone();
  };
  return (
    <form className="fields" noValidate onSubmit={(event) => void confirm(event)}>
      <p>{words.scan}</p>
      <Qr text={renewing.uri} label={words.picture} />
      <TextField label={words.secret} value={secretOf(renewing.uri)} onChange={() => {}} />
      <TextField
        label={words.code}
        hint={words.codeHint}
        value={code}
        most={16}
        autoComplete="one-time-code"
        problem={problem}
        onChange={setCode}
      />
      <div className="actions">
        <Button kind="main" type="submit">
          {words.confirm}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {words.giveUp}
        </Button>
      </div>
    </form>
  );
}
