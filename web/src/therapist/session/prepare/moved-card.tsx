import { Card, Hidden, Pill } from "../../../parts/layout.tsx";
import { usePrepareWords } from "../words.ts";
import type { Moved, Preparation } from "./preparation.ts";

const SHOWN = 5;

/** The answers that moved most, in the words of the forms. */
export function MovedCard({ preparation: { moved } }: { readonly preparation: Preparation }) {
  const words = usePrepareWords().moved;
  return (
    <Card title={words.title} hint={words.hint}>
      {moved.length === 0 ? <p>{words.nothing}</p> : <MovedTable moved={moved.slice(0, SHOWN)} />}
      {moved.length > SHOWN && (
        <details className="prepare-rest">
          <summary>{words.all(moved.length)}</summary>
          <MovedTable moved={moved.slice(SHOWN)} />
        </details>
      )}
    </Card>
  );
}

function MovedTable({ moved }: { readonly moved: readonly Moved[] }) {
  const words = usePrepareWords().moved;
  return (
    <ul className="rows moved">
      {moved.map((answer) => (
        <li key={answer.instrument + answer.item}>
          <p className="moved-question" lang="en">
            {answer.question}
          </p>
          <p className="moved-answer">
            <span lang="en">
              <Hidden>{`${words.before}: `}</Hidden>
              {answer.before ?? words.first}
            </span>
            <span aria-hidden="true"> → </span>
            <strong lang="en">
              <Hidden>{`${words.now}: `}</Hidden>
              {answer.now}
            </strong>{" "}
            <Toward answer={answer} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Toward({ answer: { isRisk, toward } }: { readonly answer: Moved }) {
  const words = usePrepareWords().moved;
  if (isRisk) return <Pill tone="look">{words.safety}</Pill>;
  const tone = toward === "better" ? "good" : toward === "worse" ? "ask" : "neutral";
  return <Pill tone={tone}>{words.toward[toward]}</Pill>;
}
