import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Empty, PageHead } from "../../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { PortalButtonLink } from "../../portal-link.tsx";
import { BackLink } from "../../shared/back.tsx";
import { Callable } from "../../shared/dial.tsx";
import { LineList } from "../../shared/lines.tsx";
import { useOwnId, useSupport } from "../../shared/own.ts";
import { usePlanWords } from "../words.ts";
import { SAFETY_PARTS } from "./parts.ts";
import { SafetyForm } from "./safety-form.tsx";

type SafetyPlan = RecordNamed<"safety-plan">;

/** The client's own plan for when it gets dangerous: large, with numbers that can be called, to read or to print. */
export function SafetyPage() {
  const words = usePlanWords();
  const plans = useRecords("safety-plan", useOwnId());
  return (
    <div className="safety">
      <BackLink to="/my/plan">{words.title}</BackLink>
      <PageHead title={words.safety.title} />
      <Asked of={plans}>{(rows) => <Plans plans={rows} />}</Asked>
      <PracticeLines />
    </div>
  );
}

function Plans({ plans: [latest, ...earlier] }: { readonly plans: readonly SafetyPlan[] }) {
  const words = usePlanWords().safety;
  if (latest === undefined)
    return (
      <Empty
        title={words.none}
        action={<PortalButtonLink to="/my/plan/safety/write">{words.begin}</PortalButtonLink>}
      />
    );
  return (
    <>
      <PlanSheet plan={latest} />
      <div className="actions safety-buttons">
        <Button onClick={() => window.print()}>{words.print}</Button>
        <PortalButtonLink to="/my/plan/safety/write">{words.revise}</PortalButtonLink>
      </div>
      <p className="hint no-print">{words.printHint}</p>
      {earlier.length > 0 && (
        <details className="no-print">
          <summary>{words.versions(earlier.length)}</summary>
          {earlier.map((plan) => (
            <PlanSheet key={plan.id} plan={plan} />
          ))}
        </details>
      )}
      <p className="hint">{words.source}</p>
    </>
  );
}

function PlanSheet({ plan }: { readonly plan: SafetyPlan }) {
  const words = usePlanWords().safety;
  const formats = useFormats();
  const { whatMatters, reviewOn, copies, happenedAt } = plan;
  return (
    <article className="safety-sheet">
      {SAFETY_PARTS.map((part, at) => (
        <section key={part} className="safety-part">
          <h2>{`${at + 1}. ${words.parts[part]}`}</h2>
          <PlanLines lines={plan[part]} />
        </section>
      ))}
      {whatMatters !== undefined && (
        <section className="safety-part">
          <h2>{words.matters}</h2>
          <p className="spoken">{whatMatters}</p>
        </section>
      )}
      <p className="hint">
        {words.written(formats.day(happenedAt))}
        {reviewOn !== undefined && `. ${words.reviewOn(formats.day(reviewOn))}`}
        {copies !== undefined && `. ${words.copies}: ${copies}`}
      </p>
    </article>
  );
}

function PlanLines({ lines }: { readonly lines: readonly string[] }) {
  const words = usePlanWords().safety;
  if (lines.length === 0) return <p className="hint">{words.nothing}</p>;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>
          <Callable words={line} />
        </li>
      ))}
    </ul>
  );
}

function PracticeLines() {
  const words = usePlanWords().safety;
  const { data } = useSupport();
  if (data === undefined || data.lines.length === 0) return null;
  return (
    <section className="safety-part">
      <h2>{words.lines}</h2>
      <LineList lines={data.lines} />
    </section>
  );
}

/** The plan written anew; the one before stays readable. */
export function WriteSafetyPage() {
  const words = usePlanWords().safety;
  const plans = useRecords("safety-plan", useOwnId());
  return (
    <>
      <BackLink to="/my/plan/safety">{words.title}</BackLink>
      <PageHead title={words.revise} />
      <Asked of={plans}>{([latest]) => <SafetyForm before={latest} />}</Asked>
    </>
  );
}
