import { Button } from "../../../parts/button.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useWriter } from "../../../practice/records.ts";
import { useCommonWords } from "../../../words/common.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { bodyOf } from "../shared/without.ts";
import { useExerciseWords } from "../words.ts";
import type { Assignment } from "./assignments.ts";

type AssignmentButtonsProps = {
  readonly client: string;
  readonly assignment: Assignment;
  /** What came back is kept: such an exercise is set aside, not removed. */
  readonly cameBack: boolean;
};

export function AssignmentButtons({ client, assignment, cameBack }: AssignmentButtonsProps) {
  const words = useExerciseWords();
  const common = useCommonWords();
  const { become, remove } = useAssignmentChanges(client, assignment);
  if (assignment.state !== "open")
    return (
      <div className="actions row-actions">
        <Button kind="quiet" onClick={() => void become("open")}>
          {words.reopen}
        </Button>
      </div>
    );
  return (
    <div className="actions row-actions">
      <Button onClick={() => void become("done")}>{words.done}</Button>
      <Button kind="quiet" onClick={() => void become("set-aside")}>
        {words.setAside}
      </Button>
      {!cameBack && (
        <Button kind="quiet" onClick={() => void remove()}>
          {common.remove}
        </Button>
      )}
    </div>
  );
}

function useAssignmentChanges(client: string, assignment: Assignment) {
  const words = useExerciseWords();
  const explain = useRefusalWords();
  const { keep, remove } = useWriter("assignment");
  const say = useSay();
  const told = { done: words.doneNow, "set-aside": words.setAsideNow, open: words.reopenedNow };

  const write = async (state: Assignment["state"], version: number) => {
    const kept = await keep({ place: { client, id: assignment.id, version }, body: { ...bodyOf(assignment), state } });
    if (!kept.ok) say(explain(kept.failure));
    return kept;
  };
  return {
    async become(state: Assignment["state"]) {
      const kept = await write(state, assignment.version);
      if (kept.ok) say(told[state], () => write(assignment.state, kept.value.version));
    },
    async remove() {
      const removed = await remove({ client, id: assignment.id, version: assignment.version });
      if (!removed.ok) return say(explain(removed.failure));
      say(words.removed, () => keep({ place: { client }, body: bodyOf(assignment) }));
    },
  };
}
