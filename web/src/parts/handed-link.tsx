import { useState } from "react";
import { de } from "../words/de/handed-link.ts";
import { en } from "../words/en/handed-link.ts";
import { useFormats } from "../words/formats.ts";
import { wordsIn } from "../words/languages.tsx";
import { Button } from "./button.tsx";
import { TextField } from "./fields.tsx";
import { Qr } from "./qr.tsx";

const useLinkWords = wordsIn({ en, de });

type HandedLinkProps = {
  /** From the first slash on. */
  readonly path: string;
  readonly endsAt?: string;
  /** What kind of link it is; left out, "The link". */
  readonly label?: string;
};

const isThisMachineOnly = (): boolean => /^(?:localhost|127\.|\[::1\])/.test(location.hostname);

/** A link to hand over in person: as text, to copy and to scan. Nothing is sent. */
export function HandedLink({ path, endsAt, label }: HandedLinkProps) {
  const words = useLinkWords();
  const formats = useFormats();
  const address = `${location.origin}${path}`;
  return (
    <div className="stack">
      <p className="hint">
        {words.once} {endsAt !== undefined && words.until(formats.dayAndTime(endsAt))}
      </p>
      <TextField label={label ?? words.link} value={address} most={2000} onChange={() => {}} />
      <Copying address={address} />
      {isThisMachineOnly() ? (
        <p className="hint">{words.thisMachine}</p>
      ) : (
        <Qr text={address} label={words.picture} caption={words.scan} />
      )}
    </div>
  );
}

function Copying({ address }: { readonly address: string }) {
  const words = useLinkWords();
  const [told, tell] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      tell(words.copied);
    } catch {
      tell(words.copyByHand);
    }
  };
  return (
    <div className="actions">
      <Button kind="main" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status">{told}</span>
    </div>
  );
}
