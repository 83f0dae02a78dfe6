import { Pill } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useExerciseWords } from "../words.ts";
import { AssignmentButtons } from "./assignment-buttons.tsx";
import type { Assignment, Completion } from "./assignments.ts";
import { CompletionView } from "./completion-view.tsx";
import { nameInWords, useExerciseWording } from "./exercise-names.ts";

type AssignmentRowProps = {
  readonly client: string;
  readonly assignment: Assignment;
  /** The latest first. */
  readonly completions: readonly Completion[];
};

export function AssignmentRow({ client, assignment, completions }: AssignmentRowProps) {
  const words = useExerciseWords();
  const { exercise, words: agreed } = assignment;
  const wording = useExerciseWording(exercise);
  return (
    <li>
      <div className="row-head">
        <h3>{wording?.name ?? nameInWords(exercise)}</h3>
        <AssignmentState assignment={assignment} />
      </div>
      {agreed !== undefined && <p>{agreed}</p>}
      {completions.length === 0 ? (
        assignment.state === "open" && <p className="hint">{words.nothingBack}</p>
      ) : (
        <details>
          <summary>{words.cameBack(completions.length)}</summary>
          {completions.map((completion) => (
            <CompletionView key={completion.id} exercise={exercise} completion={completion} />
          ))}
        </details>
      )}
      <AssignmentButtons client={client} assignment={assignment} cameBack={completions.length > 0} />
    </li>
  );
}

function AssignmentState({ assignment: { state, dueOn, happenedAt } }: { readonly assignment: Assignment }) {
  const words = useExerciseWords();
  const formats = useFormats();
  return (
    <span className="hint">
      {words.givenOn(formats.shortDay(happenedAt))}
      {dueOn !== undefined && `, ${words.due(formats.shortDay(dueOn))}`}{" "}
      <Pill tone={state === "done" ? "good" : "neutral"}>{words.states[state]}</Pill>
    </span>
  );
}
