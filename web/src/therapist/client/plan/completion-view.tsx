import { type CompletionLine, readCompletion } from "@attune/core";
import { exerciseById } from "@attune/core/library";
import { useFormats } from "../../../words/formats.ts";
import { useExerciseWords } from "../words.ts";
import type { Completion } from "./assignments.ts";
import { useExerciseWording } from "./exercise-names.ts";

type CompletionViewProps = { readonly exercise: string; readonly completion: Completion };

/** What came back, as the client wrote it, in the order of the exercise. */
export function CompletionView({ exercise, completion }: CompletionViewProps) {
  const words = useExerciseWords();
  const formats = useFormats();
  const wording = useExerciseWording(exercise);
  const lines = readCompletion(exerciseById(exercise), wording, completion.fields);
  const parts = (["before", "after"] as const)
    .map((when) => ({ when, lines: lines.filter((line) => line.when === when) }))
    .filter((part) => part.lines.length > 0);
  return (
    <article className="completion">
      <p className="hint">
        {formats.dayAndTime(completion.happenedAt)}
        {completion.shareDone !== undefined && `, ${words.share(formats.share(completion.shareDone / 100))}`}
      </p>
      {parts.map(({ when, lines: inPart }) => (
        <div key={when}>
          {parts.length > 1 && wording !== undefined && <h4>{wording.parts[when]}</h4>}
          <dl>
            {inPart.map((line) => (
              <div key={line.field}>
                <dt>{line.label}</dt>
                <dd>
                  <Written line={line} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {completion.words !== undefined && (
        <p className="spoken as-written">
          <span className="visually-hidden">{words.addWords}: </span>
          {completion.words}
        </p>
      )}
    </article>
  );
}

function Written({ line }: { readonly line: CompletionLine }) {
  const words = useExerciseWords();
  const formats = useFormats();
  switch (line.kind) {
    case "rating":
      return (
        <>
          <span className="figure">{words.rating(line.value)}</span>{" "}
          {line.ends !== undefined && <span className="hint">{words.ratingEnds(line.ends.low, line.ends.high)}</span>}
        </>
      );
    case "list":
      return (
        <ul className="bullets spoken">
          {line.entries.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      );
    case "day-and-time":
      return Number.isNaN(Date.parse(line.at)) ? line.at : formats.dayAndTime(line.at);
    default:
      return <span className="spoken as-written">{line.words}</span>;
  }
}
