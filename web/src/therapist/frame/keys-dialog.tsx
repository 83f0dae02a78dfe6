import { Dialog } from "../../parts/dialog.tsx";
import { knownKeys } from "../../parts/use-keys.ts";
import { useCommonWords } from "../../words/common.ts";

type KeysDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every key that counts on the page that is open. */
export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const words = useCommonWords();
  return (
    <Dialog title={words.keys} isOpen={isOpen} onClose={onClose}>
      <dl className="keys-list">
        {knownKeys().map(({ key, does }) => (
          <div key={key + does} style={{ display: "contents" }}>
            <dt>
              {key.split(" ").map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
