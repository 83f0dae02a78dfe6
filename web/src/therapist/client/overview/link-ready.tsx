import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { practice } from "../../../practice/caller.ts";
import { forgetAll } from "../../../practice/provider.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";
import { QrPicture } from "./qr-picture.tsx";
import type { MadeLink } from "./seen.ts";

const isThisMachineOnly = (): boolean => /^(?:localhost|127\.|\[::1\])/.test(location.hostname);

/** The link as text, to scan, and on this very device. It is not shown again. */
export function LinkReady({ link }: { readonly link: MadeLink }) {
  const words = useOverviewWords().checkIn;
  const formats = useFormats();
  const address = `${location.origin}/check-in/${link.token}`;
  return (
    <div className="stack">
      <p className="hint">
        {words.linkHint} {words.linkUntil(formats.dayAndTime(link.endsAt))}
      </p>
      <TextField label={words.link} value={address} most={2000} onChange={() => {}} />
      <Copying address={address} />
      {isThisMachineOnly() ? <p className="hint">{words.thisMachine}</p> : <QrPicture text={address} />}
      <div>
        <Button onClick={() => void handOver(address)}>{words.handOver}</Button>
        <p className="hint">{words.handOverHint}</p>
      </div>
    </div>
  );
}

function Copying({ address }: { readonly address: string }) {
  const words = useOverviewWords().checkIn;
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

/** Whoever holds the device next finds the check-in and no way back into the practice. */
async function handOver(address: string): Promise<void> {
  await practice.call("sign-out");
  forgetAll();
  location.replace(address);
}
