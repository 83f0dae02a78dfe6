import { Asked } from "../../../parts/asked.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { PortalButtonLink } from "../../portal-link.tsx";
import { useOwnId } from "../../shared/own.ts";
import { useWorkWords } from "../words.ts";
import { EntryList } from "./entry-list.tsx";
import { useExercise } from "./exercise-words.ts";

type Assignment = RecordNamed<"assignment">;
type Completion = RecordNamed<"completion">;

/** What was agreed to be tried, and what has been written about it so far. */
export function ExercisesCard() {
  const words = useWorkWords().exercises;
  const client = useOwnId();
  const assignments = useRecords("assignment", client);
  const completions = useRecords("completion", client);
  return (
    <Card title={words.title}>
      <Asked of={assignments}>
        {(given) => (
          <Asked of={completions}>{(written) => <Assignments assignments={given} completions={written} />}</Asked>
        )}
      </Asked>
    </Card>
  );
}

type AssignmentsProps = { readonly assignments: readonly Assignment[]; readonly completions: readonly Completion[] };

function Assignments({ assignments, completions }: AssignmentsProps) {
  const words = useWorkWords().exercises;
  const open = assignments.filter(({ state }) => state === "open");
  const earlier = assignments.filter(({ state }) => state !== "open");
  const row = (each: Assignment) => (
    <AssignmentRow
      key={each.id}
      assignment={each}
      entries={completions.filter(({ assignmentId }) => assignmentId === each.id)}
    />
  );
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

type AssignmentRowProps = { readonly assignment: Assignment; readonly entries: readonly Completion[] };

function AssignmentRow({ assignment, entries }: AssignmentRowProps) {
  const words = useWorkWords().exercises;
  const formats = useFormats();
  const { name } = useExercise(assignment.exercise);
  const { id, words: agreed, dueOn, happenedAt, state } = assignment;
  const due = dueOn === undefined ? "" : `, ${words.due(formats.day(dueOn))}`;
  return (
    <section className="stack" aria-label={name}>
      <div>
        <h3>{name}</h3>
        <p className="hint">
          {words.given(formats.day(happenedAt))}
          {state === "open" && due}
        </p>
      </div>
      {agreed !== undefined && <p className="spoken">{agreed}</p>}
      {entries.length > 0 && <EntryList assignment={assignment} entries={entries} />}
      {state === "open" && (
        <PortalButtonLink to={`/my/work/exercises/${id}/new`} kind={entries.length === 0 ? "main" : "plain"}>
          {entries.length === 0 ? words.start : words.another}
        </PortalButtonLink>
      )}
    </section>
  );
}
