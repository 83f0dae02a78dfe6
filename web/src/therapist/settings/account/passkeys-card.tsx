import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { Card, Empty, Hidden } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import type { Me } from "../../../practice/me.ts";
import { canMakePasskeys, makePasskey } from "../../../practice/new-passkey.ts";
import { useFormats } from "../../../words/formats.ts";
import { useAccountExplain } from "./use-account-explain.ts";
import { useAccountWords } from "./words.ts";

type Passkeys = Me["passkeys"];
type Passkey = Passkeys[number];

/** Passkeys: added on this device, taken away when a device was lost. */
export function PasskeysCard({ passkeys }: { readonly passkeys: Passkeys }) {
  const { passkeys: words } = useAccountWords();
  const [removing, remove] = useState<Passkey>();
  return (
    <Card title={words.title} hint={words.hint}>
      {passkeys.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <ul className="rows">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onRemove={() => remove(passkey)} />
          ))}
        </ul>
      )}
      {canMakePasskeys() ? <AddPasskey /> : <p className="hint">{words.notHere}</p>}
      <RemovePasskey passkey={removing} onClose={() => remove(undefined)} />
    </Card>
  );
}

function PasskeyRow({ passkey, onRemove }: { readonly passkey: Passkey; readonly onRemove: () => void }) {
  const { passkeys: words } = useAccountWords();
  const formats = useFormats();
  const { name, addedAt, usedAt } = passkey;
  return (
    <li className="row-foot">
      <span>
        {name}
        <br />
        <span className="hint">
          {words.added(formats.day(addedAt))},{" "}
          {usedAt === undefined ? words.unused : words.used(formats.fromNow(usedAt))}
        </span>
      </span>
      <Button kind="quiet" onClick={onRemove}>
        {words.remove}
        <Hidden>: {name}</Hidden>
      </Button>
    </li>
  );
}

function AddPasskey() {
  const { passkeys: words } = useAccountWords();
  const [name, setName] = useState("");
  const { add, busy, problem } = useAdding(() => setName(""));
  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add(name.trim() === "" ? words.usualName : name.trim());
      }}
    >
      <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} />
      <p role="alert" className="field-problem">
        {problem}
      </p>
      <div>
        <Button kind="main" type="submit" busy={busy}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

function useAdding(onAdded: () => void) {
  const { passkeys: words } = useAccountWords();
  const explain = useAccountExplain();
  const send = useSend();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, tell] = useState<string>();
  /** @returns why none was added */
  const add = async (name: string): Promise<string | undefined> => {
    const begun = await send("begin-passkey");
    if (!begun.ok) return explain(begun.failure);
    const { challenge, options } = begun.value.body;
    const response = await makePasskey(options);
    if (response === undefined) return words.stopped;
    const added = await send("add-passkey", { body: { challenge, response, name } });
    return added.ok ? undefined : explain(added.failure);
  };
  return {
    busy,
    problem,
    async add(name: string) {
      setBusy(true);
      const because = await add(name);
      setBusy(false);
      tell(because);
      if (because !== undefined) return;
      say(words.addedNow);
      onAdded();
    },
  };
}

type RemoveProps = { readonly passkey: Passkey | undefined; readonly onClose: () => void };

function RemovePasskey({ passkey, onClose }: RemoveProps) {
  const { passkeys: words } = useAccountWords();
  const explain = useAccountExplain();
  const send = useSend();
  const say = useSay();
  const [problem, tell] = useState<string>();
  const remove = async () => {
    if (passkey === undefined) return;
    const done = await send("remove-passkey", { params: { id: passkey.id } });
    tell(done.ok ? undefined : explain(done.failure));
    if (!done.ok) return;
    say(words.removed);
    onClose();
  };
  return (
    <Dialog
      title={words.removeTitle(passkey?.name ?? "")}
      isOpen={passkey !== undefined}
      onClose={onClose}
      actions={
        <Button kind="away" onClick={() => void remove()}>
          {words.remove}
        </Button>
      }
    >
      <p>{words.removeText}</p>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </Dialog>
  );
}
