import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextField } from "../../../parts/fields.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { Rating } from "../../../parts/rating.tsx";
import { type RecordNamed, useWriter } from "../../../practice/records.ts";
import { useCommonWords } from "../../../words/common.ts";
import { useOwnId } from "../../shared/own.ts";
import { usePortalRefusal } from "../../shared/portal-refusal.ts";
import { useWorkWords } from "../words.ts";

type RateGoalProps = { readonly goal: RecordNamed<"goal">; readonly onDone: () => void };

/** Where the client says they are with a goal now. What was said stays: it is told again as it was. */
export function RateGoal({ goal, onDone }: RateGoalProps) {
  const words = useWorkWords().goals;
  const common = useCommonWords();
  const [rating, setRating] = useState<number>();
  const [said, setSaid] = useState("");
  const { keep, busy, problem } = useKeepRating(goal.id, onDone);
  return (
    <div className="fields">
      <Rating label={words.now} low={words.low} high={words.high} value={rating} onChange={setRating} />
      <TextField label={words.words} value={said} most={4000} onChange={setSaid} />
      <div className="actions">
        <Button
          kind="main"
          busy={busy}
          disabled={rating === undefined}
          onClick={() => rating !== undefined && void keep(rating, said.trim())}
        >
          {words.keepRating}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
      </div>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </div>
  );
}

function useKeepRating(goalId: string, onDone: () => void) {
  const client = useOwnId();
  const writer = useWriter("goal-rating");
  const words = useWorkWords().goals;
  const explain = usePortalRefusal();
  const say = useSay();
  const [key] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const keep = async (rating: number, said: string) => {
    setBusy(true);
    const body = { goalId, rating, ...(said !== "" && { words: said }) };
    const kept = await writer.keep({ place: { client }, body, key });
    setBusy(false);
    if (!kept.ok) return setProblem(explain(kept.failure));
    say(words.rated);
    onDone();
  };
  return { keep, busy, problem };
}
