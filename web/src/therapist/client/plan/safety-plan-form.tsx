import { TextArea, TextField } from "../../../parts/fields.tsx";
import { Rating } from "../../../parts/rating.tsx";
import { typedLines } from "../shared/lines.ts";
import type { Drafting } from "../shared/use-draft.ts";
import { useVersionForm } from "../shared/use-version-form.ts";
import { VersionFoot } from "../shared/version-foot.tsx";
import { without } from "../shared/without.ts";
import { usePlanWords } from "../words.ts";
import {
  isEmptyPlan,
  planToKeep,
  planToRevise,
  SAFETY_PARTS,
  type SafetyPlan,
  type SafetyPlanBody,
} from "./safety-plan.ts";
import { SafetyParts } from "./safety-plan-words.tsx";

export const safetyPlanPlace = (client: string): string => `safety-plan:${client}:new`;

type FormProps = { readonly client: string; readonly latest: SafetyPlan | undefined; readonly onClose: () => void };

export function SafetyPlanForm({ client, latest, onClose }: FormProps) {
  const words = usePlanWords().safety;
  const form = useVersionForm({
    kind: "safety-plan",
    client,
    place: safetyPlanPlace(client),
    start: planToRevise(latest),
    tidy: planToKeep,
    latestOf: ([newest]) => newest,
    told: words.kept,
    onClose,
  });
  const isEmpty = isEmptyPlan(form.draft.body);
  return (
    <div className="inset-form fields">
      <PartInputs draft={form.draft} />
      <AroundInputs draft={form.draft} />
      <VersionFoot form={form} keep={words.keep} disabled={isEmpty} draw={(body) => <SafetyParts body={body} />}>
        {isEmpty && <p className="hint">{words.nothing}</p>}
      </VersionFoot>
    </div>
  );
}

type InputsProps = { readonly draft: Drafting<SafetyPlanBody> };

function PartInputs({ draft: { body, change } }: InputsProps) {
  const words = usePlanWords().safety;
  return SAFETY_PARTS.map((part) => (
    <TextArea
      key={part}
      label={words.parts[part]}
      hint={`${words.hints[part]} ${words.oneALine}`}
      value={body[part].join("\n")}
      rows={3}
      onChange={(text) => change({ ...body, [part]: typedLines(text) })}
    />
  ));
}

function AroundInputs({ draft: { body, change } }: InputsProps) {
  const words = usePlanWords().safety;
  const withText = (name: "whatMatters" | "copies" | "reviewOn", text: string) =>
    change(text === "" ? without(body, name) : { ...body, [name]: text });
  return (
    <>
      <TextArea
        label={words.matters}
        value={body.whatMatters ?? ""}
        rows={1}
        onChange={(text) => withText("whatMatters", text)}
      />
      <Rating
        label={words.likelihood}
        low={words.low}
        high={words.high}
        value={body.likelihood}
        onChange={(likelihood) => change({ ...body, likelihood })}
      />
      <TextField
        type="date"
        label={words.reviewOn}
        value={body.reviewOn ?? ""}
        onChange={(text) => withText("reviewOn", text)}
      />
      <TextArea label={words.copies} value={body.copies ?? ""} rows={1} onChange={(text) => withText("copies", text)} />
    </>
  );
}
