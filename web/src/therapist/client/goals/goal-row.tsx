import { useState } from "react";
import { Pill } from "../../../parts/layout.tsx";
import { Sparkline } from "../../../parts/sparkline.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";
import { type Goal, type GoalRating, goalPlace } from "./goal.ts";
import { GoalButtons } from "./goal-buttons.tsx";
import { GoalEditor } from "./goal-editor.tsx";
import { RateGoal } from "./rate-goal.tsx";

type GoalRowProps = {
  readonly client: string;
  readonly goal: Goal;
  /** Of this goal, the latest first. */
  readonly ratings: readonly GoalRating[];
  readonly withHistory: boolean;
};

export function GoalRow({ client, goal, ratings, withHistory }: GoalRowProps) {
  const [isEditing, edit] = useOpen(goalPlace(client, goal.id));
  const [isRating, rate] = useState(false);
  return (
    <li>
      {isEditing ? (
        <GoalEditor client={client} goal={goal} onDone={() => edit(false)} />
      ) : (
        <GoalWords goal={goal} ratings={ratings} />
      )}
      {withHistory && <RatingHistory ratings={ratings} />}
      {isRating && <RateGoal client={client} goal={goal} latest={ratings[0]?.rating} onDone={() => rate(false)} />}
      {!isEditing && !isRating && (
        <GoalButtons
          client={client}
          goal={goal}
          wasRated={ratings.length > 0}
          onEdit={() => edit(true)}
          onRate={() => rate(true)}
        />
      )}
    </li>
  );
}

function GoalWords({ goal, ratings }: Pick<GoalRowProps, "goal" | "ratings">) {
  const words = useOverviewWords().goals;
  const formats = useFormats();
  const [latest] = ratings;
  const values = ratings.map(({ rating }) => rating).toReversed();
  return (
    <div className="goal-shown">
      <div>
        <p className="spoken goal-text">{goal.text}</p>
        {goal.firstStep !== undefined && (
          <p className="hint">
            {words.firstStepIs} {goal.firstStep}
          </p>
        )}
        <p className="hint">
          {goal.state !== "open" && (
            <Pill tone={goal.state === "reached" ? "good" : "neutral"}>{words.states[goal.state]}</Pill>
          )}{" "}
          {latest === undefined ? words.notRated : words.lastRating(latest.rating, formats.fromNow(latest.happenedAt))}
        </p>
      </div>
      {values.length > 1 && (
        <Sparkline values={values} range={{ min: 0, max: 10 }} label={words.picture(values.join(", "))} />
      )}
    </div>
  );
}

function RatingHistory({ ratings }: Pick<GoalRowProps, "ratings">) {
  const words = useOverviewWords().goals;
  const formats = useFormats();
  if (ratings.length === 0) return null;
  return (
    <details>
      <summary>{words.history}</summary>
      <ol className="rating-history">
        {ratings.map(({ id, happenedAt, rating, sessionNumber, words: said }) => (
          <li key={id}>
            <span className="hint">
              {formats.day(happenedAt)}
              {sessionNumber !== undefined && `, ${words.atSession(sessionNumber)}`}
            </span>{" "}
            <span className="figure">{words.historyRow(rating)}</span>
            {said !== undefined && <span className="spoken"> “{said}”</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
