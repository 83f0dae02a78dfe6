import { Asked } from "../../parts/asked.tsx";
import { ButtonLink } from "../../parts/button.tsx";
import { Card, Pill } from "../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../practice/records.ts";
import { useFormats } from "../../words/formats.ts";
import { nameInWords, useExerciseWording } from "../client/plan/exercise-names.ts";
import { useProgressWords } from "./words.ts";

type Assignment = RecordNamed<"assignment">;
type Completion = RecordNamed<"completion">;

/** What was tried between sessions, and what came back. */
export function ExercisesCard({ client }: { readonly client: string }) {
  const { exercises: words } = useProgressWords();
  const toPlan = (
    <ButtonLink kind="quiet" to="/clients/$client/plan" params={{ client }}>
      {words.toPlan}
    </ButtonLink>
  );
  return (
    <Card title={words.title} actions={toPlan}>
      <Asked of={useRecords("assignment", client)}>
        {(assignments) =>
          assignments.length === 0 ? (
            <p className="hint">{words.none}</p>
          ) : (
            <Exercises client={client} assignments={assignments} />
          )
        }
      </Asked>
    </Card>
  );
}

type ExercisesProps = { readonly client: string; readonly assignments: readonly Assignment[] };

function Exercises({ client, assignments }: ExercisesProps) {
  const { exercises: words } = useProgressWords();
  const { data: completions } = useRecords("completion", client);
  const { data: sessions = [] } = useRecords("session", client);
  const lastSession = sessions[0]?.happenedAt ?? "";
  const since = new Set(
    (completions ?? []).filter(({ happenedAt }) => happenedAt > lastSession).map((each) => each.assignmentId),
  );
  const waiting = assignments.filter(({ id, state }) => state === "open" || since.has(id));
  const back = waiting.filter(({ id }) => since.has(id)).length;
  return (
    <>
      {waiting.length > 0 && completions !== undefined && (
        <p>{back === 0 ? words.noneSince : `${words.since(back, waiting.length)}.`}</p>
      )}
      <ul className="rows">
        {assignments.map((assignment) => (
          <li key={assignment.id}>
            <Exercise
              assignment={assignment}
              completions={completions?.filter(({ assignmentId }) => assignmentId === assignment.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type ExerciseProps = { readonly assignment: Assignment; readonly completions: readonly Completion[] | undefined };

function Exercise({ assignment: { exercise, words: agreed, state, happenedAt }, completions }: ExerciseProps) {
  const { exercises: words } = useProgressWords();
  const { share, day } = useFormats();
  const wording = useExerciseWording(exercise);
  const [latest] = completions ?? [];
  const said = [
    day(happenedAt),
    ...(completions === undefined ? [] : [completions.length === 0 ? words.notYet : words.times(completions.length)]),
    ...(latest?.shareDone === undefined ? [] : [words.share(share(latest.shareDone / 100))]),
  ];
  return (
    <>
      <p>
        {wording?.name ?? nameInWords(exercise)}{" "}
        <Pill tone={state === "done" ? "good" : "neutral"}>{words.states[state]}</Pill>
      </p>
      {agreed !== undefined && <p className="spoken">{agreed}</p>}
      <p className="hint">{said.join(", ")}</p>
    </>
  );
}
