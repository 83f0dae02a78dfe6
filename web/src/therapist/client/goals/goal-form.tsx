import { TextArea } from "../../../parts/fields.tsx";
import { FormFoot } from "../shared/form-foot.tsx";
import { useAdding } from "../shared/use-adding.ts";
import { useDraft } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";

export const newGoalPlace = (client: string): string => `goal:${client}:new`;

type GoalFormProps = { readonly client: string; readonly onClose: () => void };

export function GoalForm({ client, onClose }: GoalFormProps) {
  const words = useOverviewWords().goals;
  const draft = useDraft(newGoalPlace(client), { text: "", firstStep: "" });
  const { text, firstStep } = draft.body;
  const { add, busy, problem } = useAdding("goal", client);
  const close = () => {
    draft.drop();
    onClose();
  };
  const keep = async () => {
    const step = firstStep.trim();
    const kept = await add({ text: text.trim(), state: "open", ...(step !== "" && { firstStep: step }) });
    if (kept !== undefined) close();
  };
  return (
    <div className="fields inset-form">
      <TextArea
        label={words.text}
        value={text}
        autoFocus
        onChange={(next) => draft.change({ text: next, firstStep })}
      />
      <TextArea
        label={words.firstStep}
        value={firstStep}
        rows={1}
        onChange={(next) => draft.change({ text, firstStep: next })}
      />
      <FormFoot
        keep={words.keep}
        onKeep={() => void keep()}
        onCancel={close}
        busy={busy}
        disabled={text.trim() === ""}
        problem={problem}
        wasRestored={draft.wasRestored}
      />
    </div>
  );
}
