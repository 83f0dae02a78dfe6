import { Button } from "../../../parts/button.tsx";
import { HandedLink } from "../../../parts/handed-link.tsx";
import { practice } from "../../../practice/caller.ts";
import { forgetAll } from "../../../practice/provider.tsx";
import { useOverviewWords } from "../words.ts";
import type { MadeLink } from "./seen.ts";

/** The link as text, to scan, and on this very device. It is not shown again. */
export function LinkReady({ link }: { readonly link: MadeLink }) {
  const words = useOverviewWords().checkIn;
  const path = `/check-in/${link.token}`;
  return (
    <div className="stack">
      <p className="hint">{words.linkHint}</p>
      <HandedLink path={path} endsAt={link.endsAt} label={words.link} />
      <div>
        <Button onClick={() => void handOver(path)}>{words.handOver}</Button>
        <p className="hint">{words.handOverHint}</p>
      </div>
    </div>
  );
}

/** Whoever holds the device next finds the check-in, no way back into the practice, and at the end a word to give it back. */
async function handOver(path: string): Promise<void> {
  await practice.call("sign-out");
  forgetAll();
  location.replace(`${path}?here=1`);
}
