import { useSessionWords } from "../words.ts";
import type { SessionBody } from "./session-body.ts";

/** A version of a session in short, to compare it with another. */
export function SessionSketch({ body }: { readonly body: SessionBody }) {
  const { columns, kept } = useSessionWords();
  const { agenda = [], concern = [], past = [], pattern = [], marks = [] } = body;
  const parts = [
    { title: kept.agenda, lines: agenda },
    { title: columns.concern.title, lines: concern },
    { title: columns.past.title, lines: past },
    { title: columns.pattern.title, lines: pattern },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <>
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul className="lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>{kept.marks(marks.length)}</p>
    </>
  );
}
