import { recordDesk } from "../../../editing/record-desk.ts";
import { useEditor } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { TextArea } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { useRenew } from "../../../practice/asking.ts";
import type { RecordBody } from "../../../practice/records.ts";
import { bodyOf, without } from "../shared/without.ts";
import { useOverviewWords } from "../words.ts";
import type { Goal } from "./goal.ts";

const withFirstStep = (body: RecordBody<"goal">, firstStep: string): RecordBody<"goal"> =>
  firstStep === "" ? without(body, "firstStep") : { ...body, firstStep };

type GoalEditorProps = { readonly client: string; readonly goal: Goal; readonly onDone: () => void };

export function GoalEditor({ client, goal, onDone }: GoalEditorProps) {
  const words = useOverviewWords();
  const renew = useRenew();
  const editing = useEditor(recordDesk("goal", { client, id: goal.id }, bodyOf), {
    body: bodyOf(goal),
    version: goal.version,
  });
  const { body, change } = editing;
  const done = async () => {
    if (!(await editing.keepNow())) return;
    await renew();
    onDone();
  };
  return (
    <div className="fields inset-form">
      <TextArea label={words.goals.text} value={body.text} autoFocus onChange={(text) => change({ ...body, text })} />
      <TextArea
        label={words.goals.firstStep}
        value={body.firstStep ?? ""}
        rows={1}
        onChange={(step) => change(withFirstStep(body, step))}
      />
      <KeepingLine editing={editing} draw={(goalThere) => <p className="spoken">{goalThere.text}</p>} />
      <div className="actions">
        <Button disabled={body.text.trim() === ""} onClick={() => void done()}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
