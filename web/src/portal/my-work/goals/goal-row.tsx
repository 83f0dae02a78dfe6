import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import type { RecordNamed } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useWorkWords } from "../words.ts";
import { RateGoal } from "./rate-goal.tsx";

type GoalRating = RecordNamed<"goal-rating">;
type GoalRowProps = { readonly goal: RecordNamed<"goal">; readonly ratings: readonly GoalRating[] };

const MOST = 10;

/** A goal in the client's words, and where they said they are with it. */
export function GoalRow({ goal, ratings }: GoalRowProps) {
  const words = useWorkWords().goals;
  const [isRating, setRating] = useState(false);
  const last = ratings.at(-1);
  return (
    <section className="goal" aria-label={goal.text}>
      <h3 className="goal-words">{goal.text}</h3>
      <p className="hint">
        {goal.state !== "open" && `${words[goal.state]}. `}
        {useSaid(ratings)}
      </p>
      {last !== undefined && (
        <div className="goal-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(last.rating / MOST) * 100}%` }} />
        </div>
      )}
      {ratings.length > 1 && <History ratings={ratings} />}
      {goal.state === "open" && !isRating && (
        <Button onClick={() => setRating(true)} aria-label={`${words.rate}: ${goal.text}`}>
          {words.rate}
        </Button>
      )}
      {isRating && <RateGoal goal={goal} onDone={() => setRating(false)} />}
    </section>
  );
}

function useSaid(ratings: readonly GoalRating[]): string {
  const words = useWorkWords().goals;
  const before = ratings.at(-2);
  const last = ratings.at(-1);
  if (last === undefined) return words.never;
  return before === undefined ? words.once(last.rating) : words.before(before.rating, last.rating);
}

function History({ ratings }: { readonly ratings: readonly GoalRating[] }) {
  const words = useWorkWords().goals;
  const formats = useFormats();
  return (
    <details>
      <summary>{words.history(ratings.length)}</summary>
      <ul className="plain-list">
        {ratings.toReversed().map((each) => (
          <li key={each.id}>
            {words.rating(formats.day(each.happenedAt), each.rating)}
            {each.words !== undefined && <span className="spoken goal-said">{each.words}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
