import type { WireReview } from "@attune/api";
import { memo } from "react";
import { Button } from "../../../parts/button.tsx";
import { Card, Quote } from "../../../parts/layout.tsx";
import { clockOf } from "../clock.ts";
import type { OwnCodesEditing } from "../codes/use-own-codes.ts";
import { useReviewWords } from "../words.ts";
import { MomentAnswer } from "./moment-answer.tsx";
import { type Moment, momentTurn, momentWords, strengthOf } from "./moment-words.ts";

type MomentsProps = {
  readonly review: WireReview;
  readonly codes: OwnCodesEditing;
  readonly go: (turn: number) => void;
};

/** At most a handful of passages worth keeping or worth another look. Only the therapist knows what they meant. */
export const Moments = memo(function Moments({ review, codes, go }: MomentsProps) {
  const { moments: words } = useReviewWords();
  const { moments } = review;
  const keep = moments.filter(({ kind }) => kind === "keep").length;
  return (
    <Card title={words.title} hint={moments.length === 0 ? words.none : words.count(keep, moments.length - keep)}>
      <ol className="moments">
        {moments.map((moment) => (
          <OneMoment key={momentKey(moment)} moment={moment} review={review} codes={codes} go={go} />
        ))}
      </ol>
    </Card>
  );
});

const momentKey = (moment: Moment): string => `${moment.rule} ${momentTurn(moment)}`;

function OneMoment({ moment, review, codes, go }: MomentsProps & { readonly moment: Moment }) {
  const words = useReviewWords();
  const told = momentWords(moment, words);
  const at = momentTurn(moment);
  const timing = review.turns[at]?.timing;
  return (
    <li className={`moment moment-${moment.kind}`}>
      <div className="moment-head">
        <h3>{told.title}</h3>
        <span className="hint figure">
          {timing === undefined ? words.transcript.turnNumber(at + 1) : clockOf(timing.start)}
        </span>
      </div>
      <p className="hint">
        {words.moments.kinds[moment.kind]}, {words.moments.strength(strengthOf(moment))}
      </p>
      {moment.quotes.map(({ turn, span }) => (
        <Quote key={`${turn} ${span.start}`} by={words.speakers[review.turns[turn]?.speaker ?? "other"]}>
          {review.turns[turn]?.text.slice(span.start, span.end)}
        </Quote>
      ))}
      <p className="moment-why">{told.why}</p>
      {told.tryThis !== undefined && (
        <p className="moment-try">
          <strong>{words.moments.tryThis}:</strong> {told.tryThis}
        </p>
      )}
      {moment.kind === "look-again" && <MomentAnswer moment={moment} codes={codes} />}
      <Button kind="quiet" onClick={() => go(at)}>
        {words.moments.go}
      </Button>
    </li>
  );
}
