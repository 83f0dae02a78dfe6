import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useOpen } from "../shared/use-draft.ts";
import { usePlanWords } from "../words.ts";
import type { SafetyPlan } from "./safety-plan.ts";
import { SafetyPlanForm, safetyPlanPlace } from "./safety-plan-form.tsx";
import { SafetyPlanWords } from "./safety-plan-words.tsx";

/** What the client does and whom they turn to when it gets hard. */
export function SafetyPlanCard({ client }: { readonly client: string }) {
  const words = usePlanWords().safety;
  return (
    <div className="safety-card">
      <Card title={words.title} hint={words.hint} tone="dark">
        <Asked of={useRecords("safety-plan", client)}>{(plans) => <Plans client={client} plans={plans} />}</Asked>
        <p className="hint">
          {words.noPromise} {words.source}
        </p>
      </Card>
    </div>
  );
}

type PlansProps = { readonly client: string; readonly plans: readonly SafetyPlan[] };

function Plans({ client, plans }: PlansProps) {
  const words = usePlanWords().safety;
  const [isWriting, write] = useOpen(safetyPlanPlace(client));
  const [latest, ...earlier] = plans;
  if (isWriting) return <SafetyPlanForm client={client} latest={latest} onClose={() => write(false)} />;
  if (latest === undefined)
    return (
      <Empty title={words.emptyTitle} action={<Button onClick={() => write(true)}>{words.begin}</Button>}>
        {words.emptyText}
      </Empty>
    );
  return (
    <div className="stack">
      <SafetyPlanWords plan={latest} />
      <div className="actions">
        <Button onClick={() => write(true)}>{words.revise}</Button>
        <Button onClick={printSafetyPlan}>{words.print}</Button>
      </div>
      {earlier.length > 0 && <EarlierPlans plans={earlier} />}
    </div>
  );
}

function EarlierPlans({ plans }: { readonly plans: readonly SafetyPlan[] }) {
  const words = usePlanWords().safety;
  const formats = useFormats();
  return (
    <details className="no-print">
      <summary>{words.history(plans.length)}</summary>
      {plans.map((plan) => (
        <details key={plan.id}>
          <summary>{words.versionOf(formats.day(plan.happenedAt))}</summary>
          <SafetyPlanWords plan={plan} />
        </details>
      ))}
    </details>
  );
}

const ALONE = "prints-safety-plan";

/** Prints the plan and nothing else of the page: it is given to the client. */
function printSafetyPlan(): void {
  const page = document.documentElement;
  page.classList.add(ALONE);
  window.addEventListener("afterprint", () => page.classList.remove(ALONE), { once: true });
  window.print();
}
