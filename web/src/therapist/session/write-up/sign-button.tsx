import { partOfSection } from "@attune/core";
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import type { RecordEditing } from "../use-record-editor.ts";
import { useWriteUpWords } from "../words.ts";

type SignButtonProps = { readonly client: string; readonly editing: RecordEditing<"note">; readonly label?: string };

/** Signs a note, after saying what that means: it cannot be taken back. */
export function SignButton({ client, editing, label }: SignButtonProps) {
  const words = useWriteUpWords();
  const { list } = useFormats();
  const [isOpen, open] = useState(false);
  const sign = useSign(client, editing, () => open(false));
  const parts = editing.body.sentences
    .filter(({ source }) => source === "not-assessed")
    .map(({ section }) => words.parts[partOfSection(section)]);
  return (
    <>
      <Button kind="main" onClick={() => open(true)}>
        {label ?? words.sign}
      </Button>
      <Dialog
        title={words.signTitle}
        isOpen={isOpen}
        onClose={() => open(false)}
        actions={
          <Button kind="main" onClick={() => void sign()}>
            {words.signNow}
          </Button>
        }
      >
        <p>{words.signSays}</p>
        {parts.length > 0 && <p className="hint">{words.signOpen(list([...new Set(parts)]))}</p>}
      </Dialog>
    </>
  );
}

/** Saves what stands there, then signs that version and no other. */
function useSign(client: string, editing: RecordEditing<"note">, close: () => void): () => Promise<void> {
  const words = useWriteUpWords();
  const explain = useRefusalWords();
  const say = useSay();
  const send = useSend();
  return async () => {
    close();
    if (editing.version() === undefined) editing.change({ ...editing.body });
    const isKept = await editing.keepNow();
    const [id, version] = [editing.id(), editing.version()];
    if (!isKept || id === undefined || version === undefined) return say(words.notKept);
    const signed = await send("sign-note", { params: { client, id }, version });
    say(signed.ok ? words.signed : explain(signed.failure));
  };
}
