import { type CompletionLine, readCompletion } from "@attune/core";
import type { RecordNamed } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { PortalButtonLink } from "../../portal-link.tsx";
import { useOwnId } from "../../shared/own.ts";
import { useWorkWords } from "../words.ts";
import { useExercise } from "./exercise-words.ts";

type Completion = RecordNamed<"completion">;
type EntryListProps = { readonly assignment: RecordNamed<"assignment">; readonly entries: readonly Completion[] };

/** What was written so far, each entry to be opened and read. */
export function EntryList({ assignment, entries }: EntryListProps) {
  const words = useWorkWords().exercises;
  return (
    <div>
      <p className="hint">{words.entries(entries.length)}</p>
      {entries.map((entry) => (
        <Entry key={entry.id} assignment={assignment} entry={entry} />
      ))}
    </div>
  );
}

type EntryProps = { readonly assignment: RecordNamed<"assignment">; readonly entry: Completion };

function Entry({ assignment, entry }: EntryProps) {
  const words = useWorkWords().exercises;
  const formats = useFormats();
  const isOwn = entry.createdBy === useOwnId();
  return (
    <details>
      <summary>{words.read(formats.day(entry.happenedAt))}</summary>
      <EntryWords exercise={assignment.exercise} fields={entry.fields} />
      {entry.words !== undefined && <p className="spoken">{entry.words}</p>}
      {isOwn && (
        <PortalButtonLink to={`/my/work/exercises/${assignment.id}/${entry.id}`}>{words.goOn}</PortalButtonLink>
      )}
    </details>
  );
}

type EntryWordsProps = { readonly exercise: string; readonly fields: Readonly<Record<string, string>> };

/** An entry in the order of its exercise. */
export function EntryWords({ exercise: id, fields }: EntryWordsProps) {
  const { exercise, wording } = useExercise(id);
  const labelled = useLabelled(fields, wording !== undefined);
  return (
    <dl className="entry">
      {readCompletion(exercise, wording, labelled).map((line) => (
        <div key={line.field}>
          <dt>{line.label}</dt>
          <dd className="spoken">
            <LineWords line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the exercise is not known here, its one field still has a name in words. */
function useLabelled(fields: EntryWordsProps["fields"], isKnown: boolean): EntryWordsProps["fields"] {
  const words = useWorkWords().exercises;
  if (isKnown) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name === "what-i-did" ? words.whatIDid : name, text]),
  );
}

function LineWords({ line }: { readonly line: CompletionLine }) {
  const words = useWorkWords().exercises;
  const formats = useFormats();
  switch (line.kind) {
    case "words":
      return <>{line.words}</>;
    case "list":
      return (
        <ul className="plain-list">
          {line.entries.map((each, at) => (
            <li key={`${at} ${each}`}>{each}</li>
          ))}
        </ul>
      );
    case "day-and-time":
      return <>{formats.dayAndTime(line.at)}</>;
    case "rating":
      return <>{words.rating(line.value)}</>;
  }
}
