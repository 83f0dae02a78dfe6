import { TextArea } from "../../../parts/fields.tsx";
import { useVersionForm } from "../shared/use-version-form.ts";
import { VersionFoot } from "../shared/version-foot.tsx";
import { usePlanWords } from "../words.ts";
import { type Approach, type Formulation, formulationPlace } from "./formulations.ts";

const LONGEST = 20_000;

type FormulationFormProps = {
  readonly client: string;
  readonly approach: Approach;
  readonly latest: Formulation | undefined;
  readonly onClose: () => void;
};

export function FormulationForm({ client, approach, latest, onClose }: FormulationFormProps) {
  const words = usePlanWords().formulation;
  const form = useVersionForm({
    kind: "formulation",
    client,
    place: formulationPlace(client, approach),
    start: { approach, text: latest?.text ?? "", ...(latest !== undefined && { replaces: latest.id }) },
    tidy: (body) => body,
    latestOf: (all) => all.find((each) => each.approach === approach),
    told: words.kept,
    onClose,
  });
  const { body, change } = form.draft;
  return (
    <div className="inset-form fields">
      <TextArea
        label={words.text}
        value={body.text}
        rows={8}
        most={LONGEST}
        autoFocus
        onChange={(text) => change({ ...body, text })}
      />
      <VersionFoot
        form={form}
        keep={words.keep}
        disabled={body.text.trim() === "" || body.text === latest?.text}
        draw={({ text }) => <p className="as-written">{text}</p>}
      />
    </div>
  );
}
