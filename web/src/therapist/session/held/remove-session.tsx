import { useNavigate } from "@tanstack/react-router";
import { Button } from "../../../parts/button.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useWriter } from "../../../practice/records.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import type { RecordEditing } from "../use-record-editor.ts";
import { useSessionWords } from "../words.ts";
import type { SessionBody } from "./session-body.ts";

type RemoveSessionProps = {
  readonly client: string;
  readonly session: string;
  readonly editing: RecordEditing<"session">;
};

/** Takes away a session that was opened by mistake; one in which something was written stays. */
export function RemoveSession({ client, session, editing }: RemoveSessionProps) {
  const words = useSessionWords().page;
  const explain = useRefusalWords();
  const say = useSay();
  const go = useNavigate();
  const { keep, remove } = useWriter("session");
  if (!isEmpty(editing.body)) return <p className="hint">{words.staysSince}</p>;
  const takeAway = async () => {
    await editing.keepNow();
    const { body } = editing;
    const removed = await remove({ client, id: session, version: editing.version() ?? 1 });
    if (!removed.ok) return say(explain(removed.failure));
    await go({ to: "/clients/$client/sessions", params: { client } });
    say(words.removed, () => keep({ place: { client }, body }));
  };
  return (
    <p className="remove-session">
      <Button kind="away" onClick={() => void takeAway()}>
        {words.remove}
      </Button>
    </p>
  );
}

const isEmpty = ({ concern = [], past = [], pattern = [], marks = [] }: SessionBody): boolean =>
  concern.length + past.length + pattern.length + marks.length === 0;
