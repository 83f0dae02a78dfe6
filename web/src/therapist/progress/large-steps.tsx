import { useFormats } from "../../words/formats.ts";
import type { Measure } from "./measure.ts";
import { useProgressWords } from "./words.ts";

/** Steps that stand out from the scores around them: each a question, none a conclusion. */
export function LargeSteps({ measure }: { readonly measure: Measure }) {
  const { steps: words } = useProgressWords();
  const { number } = useFormats();
  if (measure.largeChanges.length === 0) return null;
  return (
    <section className="steps">
      <h3>{words.title}</h3>
      <ul>
        {measure.largeChanges.map(({ direction, before, after, kept }) => (
          <li key={`${direction} ${after.session} ${after.day ?? ""}`}>
            {words[direction]({ from: number(before.value), to: number(after.value), session: after.session })}{" "}
            {kept !== undefined && <span className="hint">{kept ? words.kept : words.notKept}</span>}
          </li>
        ))}
      </ul>
      <p className="hint">{words.rule}</p>
    </section>
  );
}
