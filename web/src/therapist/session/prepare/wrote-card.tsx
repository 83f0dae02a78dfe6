import { Card, Pill, Quote } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { usePrepareWords } from "../words.ts";
import type { Preparation } from "./preparation.ts";

const SHOWN = 3;

/** First of all, the client's own words. */
export function WroteCard({ preparation }: { readonly preparation: Preparation }) {
  const words = usePrepareWords().wrote;
  const { written, last, formsIn } = preparation;
  return (
    <Card title={words.title} {...(last !== undefined && { hint: words.since(last.number) })}>
      {last?.heldBack !== undefined && (
        <p className="prepare-held">
          <Pill tone="ask">{last.heldBack === "wants-to-talk" ? words.heldBack : words.mayLater}</Pill>
        </p>
      )}
      {written.length === 0 && <p>{words.nothing}</p>}
      <div className="stack">
        {written.slice(0, SHOWN).map((each) => (
          <Wrote key={each.happenedAt + each.words} wrote={each} />
        ))}
      </div>
      {written.length > SHOWN && (
        <details className="prepare-rest">
          <summary>{words.all(written.length)}</summary>
          <div className="stack">
            {written.slice(SHOWN).map((each) => (
              <Wrote key={each.happenedAt + each.words} wrote={each} />
            ))}
          </div>
        </details>
      )}
      {formsIn > 0 && <p className="hint prepare-rest">{words.formsIn(formsIn)}</p>}
      {formsIn === 0 && written.length === 0 && <p className="hint prepare-rest">{words.noForms}</p>}
    </Card>
  );
}

function Wrote({
  wrote: { from, question, words: own, happenedAt },
}: {
  readonly wrote: Preparation["written"][number];
}) {
  const words = usePrepareWords().wrote;
  const { shortDay } = useFormats();
  const day = shortDay(happenedAt);
  const told = { diary: words.diary(day), event: words.event(day), form: words.onForm(day) }[from];
  return <Quote by={question === undefined ? told : words.form(question, day)}>{own}</Quote>;
}
