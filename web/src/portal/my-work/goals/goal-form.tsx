import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextArea } from "../../../parts/fields.tsx";
import { useWriter } from "../../../practice/records.ts";
import { useCommonWords } from "../../../words/common.ts";
import { useOwnId } from "../../shared/own.ts";
import { usePortalRefusal } from "../../shared/portal-refusal.ts";
import { useWorkWords } from "../words.ts";

/** A new goal, in the client's own words. */
export function GoalForm({ onDone }: { readonly onDone: () => void }) {
  const words = useWorkWords().goals;
  const common = useCommonWords();
  const client = useOwnId();
  const writer = useWriter("goal");
  const explain = usePortalRefusal();
  const [key] = useState(() => crypto.randomUUID());
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const keep = async () => {
    setBusy(true);
    const kept = await writer.keep({ place: { client }, body: { text: text.trim(), state: "open" }, key });
    setBusy(false);
    if (!kept.ok) return setProblem(explain(kept.failure));
    onDone();
  };
  return (
    <div className="fields">
      <TextArea label={words.text} hint={words.hint} value={text} autoFocus problem={problem} onChange={setText} />
      <div className="actions">
        <Button kind="main" busy={busy} disabled={text.trim() === ""} onClick={() => void keep()}>
          {words.keep}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
      </div>
    </div>
  );
}
