import { Facts } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import { filledLines } from "../shared/lines.ts";
import { usePlanWords } from "../words.ts";
import { SAFETY_PARTS, type SafetyPlan, type SafetyPlanBody } from "./safety-plan.ts";

/** A plan in its six parts, with when it was written and by whom. */
export function SafetyPlanWords({ plan }: { readonly plan: SafetyPlan }) {
  const words = usePlanWords().safety;
  const formats = useFormats();
  const { data: members } = useAsk("list-members", { query: { limit: 200 } });
  const writer = members?.rows.find(({ id }) => id === plan.createdBy)?.name;
  const { likelihood, reviewOn, copies } = plan;
  const when = formats.day(plan.happenedAt);
  const facts = [
    { name: words.written, value: writer === undefined ? when : `${when}, ${writer}` },
    ...(reviewOn === undefined ? [] : [{ name: words.reviewOn, value: formats.day(reviewOn) }]),
    ...(likelihood === undefined ? [] : [{ name: words.likelihood, value: words.likelihoodIs(likelihood) }]),
    ...(copies === undefined ? [] : [{ name: words.copies, value: copies }]),
  ];
  return (
    <>
      <SafetyParts body={plan} />
      <Facts facts={facts} />
    </>
  );
}

export function SafetyParts({ body }: { readonly body: SafetyPlanBody }) {
  const words = usePlanWords().safety;
  return (
    <div className="safety-parts">
      {SAFETY_PARTS.map((part) => (
        <section key={part}>
          <h3>{words.parts[part]}</h3>
          <Lines lines={filledLines(body[part])} />
        </section>
      ))}
      {body.whatMatters !== undefined && (
        <section>
          <h3>{words.matters}</h3>
          <p className="spoken">{body.whatMatters}</p>
        </section>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const words = usePlanWords().safety;
  if (lines.length === 0) return <p className="hint">{words.empty}</p>;
  return (
    <ul className="bullets spoken">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
