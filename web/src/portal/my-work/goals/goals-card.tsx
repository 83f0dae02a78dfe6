import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useOwnId } from "../../shared/own.ts";
import { useWorkWords } from "../words.ts";
import { GoalForm } from "./goal-form.tsx";
import { GoalRow } from "./goal-row.tsx";

type Goal = RecordNamed<"goal">;
type GoalRating = RecordNamed<"goal-rating">;

export function GoalsCard() {
  const words = useWorkWords().goals;
  const client = useOwnId();
  const goals = useRecords("goal", client);
  const ratings = useRecords("goal-rating", client);
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={words.title}>
      <Asked of={goals}>
        {(rows) => <Asked of={ratings}>{(rated) => <GoalLists goals={rows} ratings={rated} />}</Asked>}
      </Asked>
      {isAdding ? (
        <GoalForm onDone={() => setAdding(false)} />
      ) : (
        <p className="card-foot">
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        </p>
      )}
    </Card>
  );
}

type GoalListsProps = { readonly goals: readonly Goal[]; readonly ratings: readonly GoalRating[] };

function GoalLists({ goals, ratings }: GoalListsProps) {
  const words = useWorkWords().goals;
  const open = goals.filter(({ state }) => state === "open");
  const earlier = goals.filter(({ state }) => state !== "open");
  const row = (goal: Goal) => <GoalRow key={goal.id} goal={goal} ratings={ratingsOf(goal, ratings)} />;
  return (
    <>
      {open.length === 0 && <Empty title={words.emptyTitle}>{words.emptyText}</Empty>}
      <div className="rows">{open.map(row)}</div>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <div className="rows">{earlier.map(row)}</div>
        </details>
      )}
    </>
  );
}

/** The first one first. */
const ratingsOf = ({ id }: Goal, ratings: readonly GoalRating[]): readonly GoalRating[] =>
  ratings.filter(({ goalId }) => goalId === id).sort((one, other) => (one.happenedAt < other.happenedAt ? -1 : 1));
