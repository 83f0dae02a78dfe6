import { APPROACHES } from "@attune/api";
import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/fields.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useOverviewWords, usePlanWords } from "../words.ts";
import { FormulationForm } from "./formulation-form.tsx";
import { FormulationVersions } from "./formulation-versions.tsx";
import { type Approach, type Formulation, formulationPlace } from "./formulations.ts";

/** How therapist and client understand it, one text an approach; every version stays readable. */
export function FormulationCard({ client }: { readonly client: string }) {
  const words = usePlanWords().formulation;
  return (
    <Card title={words.title} hint={words.hint}>
      <Asked of={useRecords("formulation", client)}>
        {(formulations) => <Formulations client={client} formulations={formulations} />}
      </Asked>
    </Card>
  );
}

type FormulationsProps = { readonly client: string; readonly formulations: readonly Formulation[] };

function Formulations({ client, formulations }: FormulationsProps) {
  const words = usePlanWords().formulation;
  const { approaches } = useOverviewWords();
  const { data: file } = useAsk("read-client", { params: { client } });
  const [chosen, choose] = useState<Approach>();
  const approach = chosen ?? formulations[0]?.approach ?? file?.approach ?? "integrative";
  return (
    <div className="stack">
      <Choice
        label={words.approach}
        value={approach}
        options={APPROACHES.map((value) => ({ value, label: approaches[value] }))}
        onChange={choose}
      />
      <OneApproach
        key={approach}
        client={client}
        approach={approach}
        versions={formulations.filter((each) => each.approach === approach)}
      />
    </div>
  );
}

type OneApproachProps = {
  readonly client: string;
  readonly approach: Approach;
  /** The latest first. */
  readonly versions: readonly Formulation[];
};

function OneApproach({ client, approach, versions }: OneApproachProps) {
  const words = usePlanWords().formulation;
  const formats = useFormats();
  const [isWriting, write] = useOpen(formulationPlace(client, approach));
  const [latest] = versions;
  if (isWriting)
    return <FormulationForm client={client} approach={approach} latest={latest} onClose={() => write(false)} />;
  if (latest === undefined)
    return (
      <Empty title={words.emptyTitle} action={<Button onClick={() => write(true)}>{words.begin}</Button>}>
        {words.emptyText}
      </Empty>
    );
  return (
    <>
      <p className="hint">{words.version(versions.length, formats.day(latest.happenedAt))}</p>
      <p className="as-written">{latest.text}</p>
      <div className="actions">
        <Button onClick={() => write(true)}>{words.revise}</Button>
      </div>
      {versions.length > 1 && <FormulationVersions versions={versions} />}
    </>
  );
}
