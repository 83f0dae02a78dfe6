import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Rating } from "../../../parts/rating.tsx";
import { useWriter } from "../../../practice/records.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useSessionWords } from "../words.ts";

type PredictionProps = {
  readonly client: string;
  readonly session: string;
  readonly number: number;
  readonly isGiven: boolean;
  readonly isSkipped: boolean;
  readonly skip: (isSkipped: boolean) => void;
};

/** By the questions of the session check, in their order. */
const ITEMS = ["understood", "felt-with", "accepted", "mattered", "open", "useful"] as const;

/** What the therapist expects the client to answer, before anybody has asked the client. */
export function Prediction({ isGiven, isSkipped, skip, ...rest }: PredictionProps) {
  const words = useSessionWords().end;
  return (
    <section>
      <h3>{words.first}</h3>
      {isGiven && <p role="status">{words.given}</p>}
      {!isGiven && isSkipped && (
        <p>
          {words.skipped}{" "}
          <Button kind="quiet" onClick={() => skip(false)}>
            {words.unskip}
          </Button>
        </p>
      )}
      {!isGiven && !isSkipped && <PredictionForm {...rest} skip={skip} />}
    </section>
  );
}

type PredictionFormProps = Omit<PredictionProps, "isGiven" | "isSkipped">;

function PredictionForm({ client, session, number, skip }: PredictionFormProps) {
  const words = useSessionWords().end;
  const explain = useRefusalWords();
  const { keep } = useWriter("prediction");
  const [expected, expect] = useState<Expected>({});
  const [problem, tell] = useState<string>();
  const give = async () => {
    if (Object.keys(expected).length === 0) return tell(words.none);
    const body = { sessionId: session, sessionNumber: number, expected: { ...expected } };
    const kept = await keep({ place: { client }, body });
    if (!kept.ok) tell(explain(kept.failure));
  };
  return (
    <>
      <p className="hint">{words.firstHint}</p>
      <Ratings expected={expected} expect={expect} />
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        <Button kind="main" onClick={() => void give()}>
          {words.give}
        </Button>
        <Button onClick={() => skip(true)}>{words.skip}</Button>
      </div>
    </>
  );
}

type Expected = Readonly<Record<string, number>>;
type RatingsProps = { readonly expected: Expected; readonly expect: (expected: Expected) => void };

function Ratings({ expected, expect }: RatingsProps) {
  const words = useSessionWords().end;
  return (
    <div className="predictions">
      {ITEMS.map((item) => (
        <Rating
          key={item}
          label={words.items[item]}
          low={words.low}
          high={words.high}
          value={expected[item]}
          onChange={(value) => expect({ ...expected, [item]: value })}
        />
      ))}
    </div>
  );
}
