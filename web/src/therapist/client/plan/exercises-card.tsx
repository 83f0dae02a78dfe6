import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { useRecords } from "../../../practice/records.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useExerciseWords } from "../words.ts";
import { AssignmentRow } from "./assignment-row.tsx";
import type { Assignment } from "./assignments.ts";
import { GiveExercise, newAssignmentPlace } from "./give-exercise.tsx";

/** What was given to practise, and what came back. */
export function ExercisesCard({ client }: { readonly client: string }) {
  const words = useExerciseWords();
  const [isGiving, give] = useOpen(newAssignmentPlace(client));
  return (
    <Card
      title={words.title}
      hint={words.hint}
      actions={!isGiving && <Button onClick={() => give(true)}>{words.give}</Button>}
    >
      {isGiving && <GiveExercise client={client} onClose={() => give(false)} />}
      <Asked of={useRecords("assignment", client)}>
        {(assignments) =>
          assignments.length === 0 && !isGiving ? (
            <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
          ) : (
            <Assignments client={client} assignments={assignments} />
          )
        }
      </Asked>
    </Card>
  );
}

type AssignmentsProps = { readonly client: string; readonly assignments: readonly Assignment[] };

function Assignments({ client, assignments }: AssignmentsProps) {
  const words = useExerciseWords();
  const { data: completions = [] } = useRecords("completion", client);
  const row = (assignment: Assignment) => (
    <AssignmentRow
      key={assignment.id}
      client={client}
      assignment={assignment}
      completions={completions.filter(({ assignmentId }) => assignmentId === assignment.id)}
    />
  );
  const open = assignments.filter(({ state }) => state === "open");
  const earlier = assignments.filter(({ state }) => state !== "open");
  return (
    <>
      <ul className="rows">{open.map(row)}</ul>
      {earlier.length > 0 && (
        <details open={open.length === 0}>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul className="rows">{earlier.map(row)}</ul>
        </details>
      )}
    </>
  );
}
