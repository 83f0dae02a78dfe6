import { ButtonLink } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { usePrepareWords } from "../words.ts";
import type { Preparation } from "./preparation.ts";

type PlanCardProps = { readonly client: string; readonly preparation: Preparation };

/** What was agreed, and what came of it. */
export function PlanCard({ client, preparation: { plan, exercises } }: PlanCardProps) {
  const words = usePrepareWords().plan;
  const { day } = useFormats();
  return (
    <Card
      title={words.title}
      {...(plan !== undefined && { hint: words.from(day(plan.happenedAt)) })}
      actions={
        <ButtonLink kind="quiet" to="/clients/$client/plan" params={{ client }}>
          {words.toPlan}
        </ButtonLink>
      }
    >
      {plan === undefined ? <p>{words.none}</p> : <Agreed plan={plan} />}
      <h3>{words.exercises}</h3>
      {exercises.length === 0 ? (
        <p className="hint">{words.noExercises}</p>
      ) : (
        <ul className="lines">
          {exercises.map((each) => (
            <Exercise key={each.exercise + each.givenAt} exercise={each} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Agreed({ plan: { agreed, next } }: { readonly plan: NonNullable<Preparation["plan"]> }) {
  const words = usePrepareWords().plan;
  return (
    <>
      <ul className="plain-lines">
        {agreed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {next.length > 0 && <h3>{words.next}</h3>}
      <ul className="lines">
        {next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const PER_CENT = 100;

function Exercise({ exercise }: { readonly exercise: Preparation["exercises"][number] }) {
  const words = usePrepareWords().plan;
  const { shortDay, share } = useFormats();
  const { timesDone, shareDone, dueOn } = exercise;
  const done =
    timesDone === 0
      ? words.notDone
      : words.done(timesDone, shareDone === undefined ? undefined : share(shareDone / PER_CENT));
  return (
    <li>
      {exercise.words ?? exercise.exercise}{" "}
      <span className="hint">{[done, ...(dueOn === undefined ? [] : [words.due(shortDay(dueOn))])].join(", ")}</span>
    </li>
  );
}
