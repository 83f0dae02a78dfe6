import { useParams } from "@tanstack/react-router";
import { Asked } from "../../../parts/asked.tsx";
import { type RecordNamed, useRecord } from "../../../practice/records.ts";
import { BackLink } from "../../shared/back.tsx";
import { useOwnId } from "../../shared/own.ts";
import { useWorkWords } from "../words.ts";
import { EntryEditor } from "./entry-editor.tsx";

/** An exercise, filled in for the first time or once more. */
export function NewEntryPage() {
  return <WithAssignment>{(assignment) => <EntryEditor assignment={assignment} />}</WithAssignment>;
}

/** An entry that was begun, to go on with. */
export function EntryPage() {
  const { entry = "" } = useParams({ strict: false }) as { readonly entry?: string };
  const written = useRecord("completion", { client: useOwnId(), record: entry });
  return (
    <WithAssignment>
      {(assignment) => (
        <Asked of={written}>{(completion) => <EntryEditor assignment={assignment} entry={completion} />}</Asked>
      )}
    </WithAssignment>
  );
}

type WithAssignmentProps = { readonly children: (assignment: RecordNamed<"assignment">) => React.ReactNode };

function WithAssignment({ children }: WithAssignmentProps) {
  const words = useWorkWords();
  const { assignment = "" } = useParams({ strict: false }) as { readonly assignment?: string };
  const given = useRecord("assignment", { client: useOwnId(), record: assignment });
  return (
    <>
      <BackLink to="/my/work">{words.title}</BackLink>
      <Asked of={given}>{children}</Asked>
    </>
  );
}
