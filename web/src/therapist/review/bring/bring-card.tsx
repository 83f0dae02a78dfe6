import { Button, ButtonLink } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useReviewWords } from "../words.ts";
import { type Kept, type StepProps, useBringing } from "./bring-steps.ts";
import { ChooseFile } from "./choose-file.tsx";
import { RefusedFile } from "./refused-file.tsx";

/** Bringing a transcript: the file, then who the therapist is, then what was kept. */
export function BringCard({ client }: { readonly client: string }) {
  const { bring } = useReviewWords();
  const bringing = useBringing(client);
  return (
    <Card title={bring.title} hint={bring.hint}>
      <OneStep client={client} bringing={bringing} />
    </Card>
  );
}

function OneStep({ client, bringing }: StepProps) {
  const { bring } = useReviewWords();
  const { step } = bringing;
  switch (step.at) {
    case "choose":
      return <ChooseFile client={client} bringing={bringing} />;
    case "reading":
      return (
        <div role="status">
          <p>{bring.reading}</p>
          <progress className="coding-progress" aria-label={bring.reading} />
        </div>
      );
    case "who":
      return <WhoIsTherapist bringing={bringing} />;
    case "kept":
      return <KeptLine client={client} kept={step.kept} again={bringing.again} />;
    default:
      return <RefusedFile step={step} again={bringing.again} />;
  }
}

/** One press says it. The likeliest stands first, and says that it is only likely. */
function WhoIsTherapist({ bringing: { step, bring: take, again } }: Pick<StepProps, "bringing">) {
  const { bring } = useReviewWords();
  if (step.at !== "who") return null;
  const { labels, guess, brought } = step;
  const ordered = labels.toSorted((one, other) => Number(other === guess) - Number(one === guess));
  return (
    <fieldset className="who-is">
      <legend>{bring.who}</legend>
      <p className="hint">{bring.whoHint}</p>
      <div className="who-is-labels">
        {ordered.map((label) => (
          <Button key={label} kind={label === guess ? "main" : "plain"} onClick={() => void take(brought, label)}>
            {label}
            {label === guess && <span className="who-is-guess">{bring.guess}</span>}
          </Button>
        ))}
      </div>
      <Button kind="quiet" onClick={again}>
        {bring.other}
      </Button>
    </fieldset>
  );
}

type KeptProps = { readonly client: string; readonly kept: Kept; readonly again: () => void };

function KeptLine({ client, kept, again }: KeptProps) {
  const { bring, repairs } = useReviewWords();
  const { id, turns, codingState, repairs: done } = kept;
  const named: Readonly<Record<string, string>> = repairs;
  return (
    <div role="status" className="stack">
      <p>
        {bring.kept(turns)} {codingState === "waiting" ? bring.waiting : bring.notCoded}
      </p>
      {done.length > 0 && (
        <div>
          <p className="hint">{bring.repairs}:</p>
          <ul className="hint repairs">
            {done.map(({ kind, count }) => (
              <li key={kind}>
                {named[kind] ?? kind} ({count})
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="actions">
        <ButtonLink kind="main" to="/clients/$client/listen/$transcript" params={{ client, transcript: id }}>
          {codingState === "not-coded" ? bring.read : bring.open}
        </ButtonLink>
        <Button onClick={again}>{bring.another}</Button>
      </div>
    </div>
  );
}
