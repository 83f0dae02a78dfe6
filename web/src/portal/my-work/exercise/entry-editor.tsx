import { useState } from "react";
import { recordDesk } from "../../../editing/record-desk.ts";
import { type Editing, useEditor } from "../../../editing/use-editor.ts";
import { Card, PageHead } from "../../../parts/layout.tsx";
import type { RecordNamed } from "../../../practice/records.ts";
import { useOwnId } from "../../shared/own.ts";
import { PortalKeeping } from "../../shared/portal-keeping.tsx";
import { useSaveOnLeaving } from "../../shared/use-leaving.ts";
import { useWorkWords } from "../words.ts";
import { bodyOfEntry, type EntryBody } from "./entry-body.ts";
import { EntryWords } from "./entry-list.tsx";
import { type ExerciseShown, useExercise } from "./exercise-words.ts";
import { Introduction } from "./introduction.tsx";
import { Steps } from "./steps.tsx";

type Completion = RecordNamed<"completion">;
type EntryEditorProps = { readonly assignment: RecordNamed<"assignment">; readonly entry?: Completion };

/** Fills in an exercise step by step; each word is saved on the way, and one can stop anywhere. */
export function EntryEditor({ assignment, entry }: EntryEditorProps) {
  const words = useWorkWords().exercises;
  const shown = useExercise(assignment.exercise);
  const editing = useEntryEditing(assignment, entry);
  const [hasBegun, setBegun] = useState(entry !== undefined);
  return (
    <>
      <PageHead title={shown.name} {...(assignment.words !== undefined && { lead: assignment.words })} />
      <Card>
        {hasBegun ? (
          <Steps shown={shown} editing={editing} from={firstOpen(shown, entry)} />
        ) : (
          <Introduction wording={shown.wording} onBegin={() => setBegun(true)} />
        )}
        <PortalKeeping
          editing={editing}
          draw={({ fields }) => <EntryWords exercise={assignment.exercise} fields={fields} />}
        />
      </Card>
      <p className="hint">{words.sees}</p>
    </>
  );
}

function useEntryEditing(assignment: RecordNamed<"assignment">, entry: Completion | undefined): Editing<EntryBody> {
  const client = useOwnId();
  const desk = recordDesk("completion", { client, id: entry?.id, name: assignment.id }, bodyOfEntry);
  const empty: EntryBody = { assignmentId: assignment.id, fields: {} };
  const body = entry === undefined ? empty : bodyOfEntry(entry);
  const editing = useEditor(desk, { body, version: entry?.version });
  useSaveOnLeaving(editing);
  return editing;
}

/** Where somebody left off: the first thing that nothing is written for. */
function firstOpen({ fields }: ExerciseShown, entry: Completion | undefined): number {
  if (entry === undefined) return 0;
  const open = fields.findIndex(({ id }) => (entry.fields[id] ?? "") === "");
  return open === -1 ? 0 : open;
}
