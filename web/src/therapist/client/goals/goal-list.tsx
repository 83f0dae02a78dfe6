import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";
import { GoalForm, newGoalPlace } from "./goal-form.tsx";
import { GoalRow } from "./goal-row.tsx";

type GoalsProps = { readonly client: string; readonly withHistory?: boolean };

/** What the client wants, in the client's words. */
export function GoalsCard({ client, withHistory = false }: GoalsProps) {
  const words = useOverviewWords().goals;
  const asked = useRecords("goal", client);
  const [isAdding, add] = useOpen(newGoalPlace(client));
  return (
    <Card
      title={words.title}
      hint={words.hint}
      actions={!isAdding && <Button onClick={() => add(true)}>{words.add}</Button>}
    >
      {isAdding && <GoalForm client={client} onClose={() => add(false)} />}
      <Asked of={asked}>
        {(goals) =>
          goals.length === 0 && !isAdding ? (
            <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
          ) : (
            <Goals client={client} goals={goals} withHistory={withHistory} />
          )
        }
      </Asked>
    </Card>
  );
}

type ListProps = GoalsProps & { readonly goals: readonly RecordNamed<"goal">[] };

function Goals({ client, goals, withHistory = false }: ListProps) {
  const words = useOverviewWords().goals;
  const { data: ratings = [] } = useRecords("goal-rating", client);
  const open = goals.filter(({ state }) => state === "open");
  const others = goals.filter(({ state }) => state !== "open");
  const row = (goal: RecordNamed<"goal">) => (
    <GoalRow
      key={goal.id}
      client={client}
      goal={goal}
      ratings={ratings.filter(({ goalId }) => goalId === goal.id)}
      withHistory={withHistory}
    />
  );
  return (
    <>
      <ul className="rows">{open.map(row)}</ul>
      {others.length > 0 && (
        <details open={withHistory}>
          <summary>{words.others(others.length)}</summary>
          <ul className="rows">{others.map(row)}</ul>
        </details>
      )}
    </>
  );
}
