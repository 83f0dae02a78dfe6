import { Asked } from "../../parts/asked.tsx";
import { ClientChart } from "../../parts/chart/client-chart.tsx";
import { readChart } from "../../parts/chart/read-chart.ts";
import { Card, Empty } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useOwnId } from "../shared/own.ts";
import { measuresTaken, type Taken } from "./measures-taken.ts";
import { useGoingWords } from "./words.ts";

const MOST = 200;

/** What was answered more than once, each as a line and a sentence; the one answered most often first. */
export function Pictures() {
  const scores = useAsk("list-scores", { params: { client: useOwnId() }, query: { limit: MOST } });
  return <Asked of={scores}>{({ rows }) => <TakenList taken={measuresTaken(rows)} />}</Asked>;
}

function TakenList({ taken }: { readonly taken: readonly Taken[] }) {
  const words = useGoingWords();
  const [first, ...others] = taken;
  if (first === undefined)
    return (
      <Card>
        <Empty title={words.emptyTitle}>{words.emptyText}</Empty>
      </Card>
    );
  return (
    <>
      <Picture of={first} />
      {others.length > 0 && (
        <details className="more-pictures">
          <summary>{words.more(others.length)}</summary>
          {others.map((each) => (
            <Picture key={each.instrument} of={each} />
          ))}
        </details>
      )}
    </>
  );
}

function Picture({ of: { instrument, scale } }: { readonly of: Taken }) {
  const read = useAsk("read-progress", { params: { client: useOwnId() }, query: { instrument, scale } });
  return (
    <Card>
      <Asked of={read}>
        {(body) => {
          const chart = readChart(body);
          return chart === undefined ? null : <ClientChart chart={chart} />;
        }}
      </Asked>
    </Card>
  );
}
