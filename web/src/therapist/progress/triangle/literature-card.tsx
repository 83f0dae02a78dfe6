import { Card } from "../../../parts/layout.tsx";
import { useTriangleWords } from "../words.ts";

/** What research allows one to say of the three corners. */
export function LiteratureCard() {
  const { literature: words } = useTriangleWords();
  return (
    <Card title={words.title}>
      <ul className="literature">
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <strong>{words.mayNot}</strong>
      </p>
      <details>
        <summary>{words.sourcesTitle}</summary>
        <ul className="literature-sources">
          {words.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p className="hint">{words.unchecked}</p>
      </details>
    </Card>
  );
}
