import { Card } from "../../parts/layout.tsx";
import { useGoingWords } from "./words.ts";

export function WhoSeesWhat() {
  const words = useGoingWords().sees;
  return (
    <Card title={words.title}>
      <div className="stack">
        <h3>{words.sees}</h3>
        <ul className="plain-list">
          {words.seesList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{words.seesNot}</h3>
        <ul className="plain-list">
          {words.seesNotList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
