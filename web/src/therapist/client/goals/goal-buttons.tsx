import { Button } from "../../../parts/button.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useWriter } from "../../../practice/records.ts";
import { useCommonWords } from "../../../words/common.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { bodyOf } from "../shared/without.ts";
import { useOverviewWords } from "../words.ts";
import type { Goal } from "./goal.ts";

type GoalButtonsProps = {
  readonly client: string;
  readonly goal: Goal;
  /** A goal that was rated is set aside instead of removed, so that no rating is lost. */
  readonly wasRated: boolean;
  readonly onEdit: () => void;
  readonly onRate: () => void;
};

export function GoalButtons({ client, goal, wasRated, onEdit, onRate }: GoalButtonsProps) {
  const common = useCommonWords();
  const words = useOverviewWords();
  const { become, remove } = useGoalChanges(client, goal);
  return (
    <div className="actions row-actions">
      {goal.state === "open" ? (
        <>
          <Button onClick={onRate}>{words.goals.rate}</Button>
          <Button onClick={() => void become("reached")}>{words.goals.reach}</Button>
          <Button kind="quiet" onClick={() => void become("set-aside")}>
            {words.goals.setAside}
          </Button>
          <Button kind="quiet" onClick={onEdit}>
            {words.edit}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => void become("open")}>
          {words.goals.reopen}
        </Button>
      )}
      {!wasRated && (
        <Button kind="quiet" onClick={() => void remove()}>
          {common.remove}
        </Button>
      )}
    </div>
  );
}

function useGoalChanges(client: string, goal: Goal) {
  const words = useOverviewWords().goals;
  const { keep, remove } = useWriter("goal");
  const explain = useRefusalWords();
  const say = useSay();
  const told = { reached: words.reachedNow, "set-aside": words.setAsideNow, open: words.reopenedNow };

  const write = async (state: Goal["state"], version: number) => {
    const place = { client, id: goal.id, version };
    const kept = await keep({ place, body: { ...bodyOf(goal), state } });
    if (!kept.ok) say(explain(kept.failure));
    return kept;
  };
  return {
    async become(state: Goal["state"]) {
      const kept = await write(state, goal.version);
      if (kept.ok) say(told[state], () => write(goal.state, kept.value.version));
    },
    async remove() {
      const removed = await remove({ client, id: goal.id, version: goal.version });
      if (!removed.ok) return say(explain(removed.failure));
      say(words.removed, () => keep({ place: { client }, body: bodyOf(goal) }));
    },
  };
}
