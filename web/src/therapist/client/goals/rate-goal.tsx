import { useState } from "react";
import { useSay } from "../../../parts/notices.tsx";
import { Rating } from "../../../parts/rating.tsx";
import { FormFoot } from "../shared/form-foot.tsx";
import { useAdding } from "../shared/use-adding.ts";
import { useOverviewWords } from "../words.ts";
import type { Goal } from "./goal.ts";

type RateGoalProps = {
  readonly client: string;
  readonly goal: Goal;
  readonly latest: number | undefined;
  readonly onDone: () => void;
};

/** A rating is not changed afterwards; a new one stands beside it. */
export function RateGoal({ client, goal, latest, onDone }: RateGoalProps) {
  const words = useOverviewWords().goals;
  const [value, choose] = useState(latest);
  const { add, busy, problem } = useAdding("goal-rating", client);
  const say = useSay();
  const keep = async () => {
    if (value === undefined) return;
    const kept = await add({ goalId: goal.id, rating: value });
    if (kept === undefined) return;
    say(words.rated(value));
    onDone();
  };
  return (
    <div className="inset-form">
      <Rating label={words.rateLabel} low={words.low} high={words.high} value={value} onChange={choose} />
      <FormFoot
        keep={words.keepRating}
        onKeep={() => void keep()}
        onCancel={onDone}
        busy={busy}
        disabled={value === undefined}
        problem={problem}
        wasRestored={false}
      />
    </div>
  );
}
