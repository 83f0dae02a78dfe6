import { useParams } from "@tanstack/react-router";
import { PageHead } from "../../parts/layout.tsx";
import { GoalsCard } from "./goals/goal-list.tsx";
import { DiaryCard } from "./plan/diary-card.tsx";
import { ExercisesCard } from "./plan/exercises-card.tsx";
import { FormulationCard } from "./plan/formulation-card.tsx";
import { SafetyPlanCard } from "./plan/safety-plan-card.tsx";
import { ConsentLine } from "./shared/consent-line.tsx";
import { usePlanWords } from "./words.ts";

/** What the client wants, how it hangs together, what is practised, and what helps when it gets hard. */
export function PlanPage() {
  const { client = "" } = useParams({ strict: false });
  const words = usePlanWords();
  return (
    <div className="plan-page" key={client}>
      <PageHead title={words.title} lead={words.lead} />
      <ConsentLine client={client} />
      <div className="grid-two grid-halves">
        <div>
          <GoalsCard client={client} withHistory />
          <ExercisesCard client={client} />
        </div>
        <div>
          <FormulationCard client={client} />
          <SafetyPlanCard client={client} />
          <DiaryCard client={client} />
        </div>
      </div>
    </div>
  );
}
