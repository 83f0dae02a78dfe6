import { useId } from "react";
import { TextField } from "../../../parts/fields.tsx";
import { type SaidOfMoment, saidAt, withoutSaid, withSaid } from "../codes/own-codes.ts";
import type { OwnCodesEditing } from "../codes/use-own-codes.ts";
import { useReviewWords } from "../words.ts";
import { type Moment, momentTurn } from "./moment-words.ts";

const ANSWERS = ["missed", "chosen", "not-a-cue"] as const;
const MOST_WORDS = 1000;

type AnswerProps = { readonly moment: Moment; readonly codes: OwnCodesEditing };

/** What it was, in the therapist's judgement; pressed once more, the answer is taken back. */
export function MomentAnswer({ moment, codes: { own, change } }: AnswerProps) {
  const { rule } = moment;
  const turn = momentTurn(moment);
  const { moments } = useReviewWords();
  const id = useId();
  const said = saidAt(own, { rule, turn });
  const answer = (was: SaidOfMoment["was"]) =>
    change(said?.was === was ? withoutSaid(own, { rule, turn }) : withSaid(own, { ...said, rule, turn, was }));
  return (
    <div className="moment-answer">
      <fieldset className="moment-answers" aria-labelledby={id}>
        <span id={id}>{moments.answer}</span>
        {ANSWERS.map((was) => (
          <button
            key={was}
            type="button"
            className="code-level"
            aria-pressed={said?.was === was}
            onClick={() => answer(was)}
          >
            {moments[was]}
          </button>
        ))}
      </fieldset>
      {said !== undefined && (
        <TextField
          label={moments.words}
          value={said.words ?? ""}
          most={MOST_WORDS}
          onChange={(words) => change(withSaid(own, { rule, turn, was: said.was, ...(words !== "" && { words }) }))}
        />
      )}
    </div>
  );
}
