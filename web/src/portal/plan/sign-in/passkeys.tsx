import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { type Me, useMe } from "../../../practice/me.ts";
import { useFormats } from "../../../words/formats.ts";
import { usePortalRefusal } from "../../shared/portal-refusal.ts";
import { usePlanWords } from "../words.ts";
import { canMakePasskeys, makePasskey } from "./make-passkey.ts";

type Passkey = Me["passkeys"][number];

export function Passkeys() {
  const words = usePlanWords().signIn;
  return (
    <Card title={words.passkeys} hint={words.passkeysHint}>
      <Asked of={useMe()}>
        {({ passkeys }) =>
          passkeys.length === 0 ? (
            <p>{words.noPasskeys}</p>
          ) : (
            <div className="rows">
              {passkeys.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} />
              ))}
            </div>
          )
        }
      </Asked>
      {canMakePasskeys() ? <AddPasskey /> : <p className="hint">{words.notHere}</p>}
    </Card>
  );
}

function PasskeyRow({ passkey: { id, name, addedAt, usedAt } }: { readonly passkey: Passkey }) {
  const words = usePlanWords().signIn;
  const formats = useFormats();
  const send = useSend();
  const say = useSay();
  const explain = usePortalRefusal();
  const [isOpen, setOpen] = useState(false);
  const remove = async () => {
    setOpen(false);
    const removed = await send("remove-passkey", { params: { id } });
    say(removed.ok ? words.removed : explain(removed.failure));
  };
  const used = usedAt === undefined ? words.never : words.usedOn(formats.day(usedAt));
  return (
    <div className="entry-row">
      <div>
        <strong>{name}</strong>
        <p className="hint">{`${words.addedOn(formats.day(addedAt))}, ${used}`}</p>
      </div>
      <Button aria-label={words.removeThis(name)} onClick={() => setOpen(true)}>
        {words.remove}
      </Button>
      <Dialog
        title={words.removeTitle}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" onClick={() => void remove()}>
            {words.remove}
          </Button>
        }
      >
        <p>{words.removeText}</p>
      </Dialog>
    </div>
  );
}

function AddPasskey() {
  const words = usePlanWords().signIn;
  const [name, setName] = useState("");
  const { add, busy, problem } = useAddPasskey();
  return (
    <div className="fields card-foot">
      <TextField label={words.name} value={name} onChange={setName} />
      <Button busy={busy} disabled={name.trim() === ""} onClick={() => void add(name.trim())}>
        {words.add}
      </Button>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </div>
  );
}

function useAddPasskey() {
  const words = usePlanWords().signIn;
  const send = useSend();
  const say = useSay();
  const explain = usePortalRefusal();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const made = async (name: string): Promise<string | undefined> => {
    const begun = await send("begin-passkey");
    if (!begun.ok) return explain(begun.failure);
    const { challenge, options } = begun.value.body;
    const response = await makePasskey(options);
    if (response === undefined) return words.stopped;
    const added = await send("add-passkey", { body: { challenge, response, name } });
    return added.ok ? undefined : explain(added.failure);
  };
  const add = async (name: string) => {
    setBusy(true);
    const trouble = await made(name);
    setBusy(false);
    setProblem(trouble);
    if (trouble === undefined) say(words.added);
  };
  return { add, busy, problem };
}
