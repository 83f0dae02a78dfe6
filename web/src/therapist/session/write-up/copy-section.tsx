import { Button } from "../../../parts/button.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useWriteUpWords } from "../words.ts";
import { type Section, textOf } from "./note.ts";

/** Puts a section's words where another program can take them from. */
export function CopySection({ section }: { readonly section: Section }) {
  const words = useWriteUpWords();
  const say = useSay();
  const heading = words.headings[section.heading];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(section));
      say(words.copied(heading));
    } catch {
      say(words.notCopied);
    }
  };
  return (
    <Button kind="quiet" aria-label={words.copyOf(heading)} onClick={() => void copy()}>
      {words.copy}
    </Button>
  );
}
