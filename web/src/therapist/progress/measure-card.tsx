import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { ChartFigure } from "../../parts/chart/chart-figure.tsx";
import { readChart } from "../../parts/chart/read-chart.ts";
import { Card } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { ItemChanges } from "./item-changes.tsx";
import { LargeSteps } from "./large-steps.tsx";
import type { Measure } from "./measure.ts";
import { Verdict } from "./verdict.tsx";
import { useProgressWords } from "./words.ts";

type MeasureProps = { readonly client: string; readonly measure: Measure };

/** One measure: its verdict under a named profile, its course, its large steps, and what moved answer by answer. */
export function MeasureCard({ client, measure }: MeasureProps) {
  const { measures: words } = useProgressWords();
  return (
    <Card title={measure.title} hint={measure.isOwnForm ? words.ownForm : words.hint}>
      <Verdict measure={measure} />
      <Course client={client} measure={measure} />
    </Card>
  );
}

type OthersProps = { readonly client: string; readonly measures: readonly Measure[] };

/** Measures that were taken less often, each drawn when somebody opens it. */
export function OtherMeasures({ client, measures }: OthersProps) {
  const { measures: words } = useProgressWords();
  if (measures.length === 0) return null;
  return (
    <Card title={words.others}>
      <ul className="rows">
        {measures.map((measure) => (
          <li key={measure.instrument}>
            <h3>{measure.title}</h3>
            {measure.isOwnForm && <p className="hint">{words.ownForm}</p>}
            <Verdict measure={measure} />
            <Folded client={client} measure={measure} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Folded({ client, measure }: MeasureProps) {
  const { measures: words } = useProgressWords();
  const [wasOpened, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
      <summary>{words.more(measure.title)}</summary>
      {wasOpened && <Course client={client} measure={measure} />}
    </details>
  );
}

function Course({ client, measure }: MeasureProps) {
  const { instrument, scale } = measure;
  const asked = useAsk("read-progress", { params: { client }, query: { instrument, scale } });
  return (
    <>
      <Asked of={asked}>{(body) => <Drawn body={body} />}</Asked>
      <LargeSteps measure={measure} />
      <ItemChanges client={client} instrument={instrument} />
    </>
  );
}

function Drawn({ body }: { readonly body: unknown }) {
  const { measures: words } = useProgressWords();
  const chart = useChart(body);
  return chart === undefined ? <p className="trouble">{words.unreadable}</p> : <ChartFigure chart={chart} />;
}

/** The same answer is the same chart, so that it is drawn once. */
function useChart(body: unknown) {
  const [read, keep] = useState(() => ({ body, chart: readChart(body) }));
  if (read.body === body) return read.chart;
  const chart = readChart(body);
  keep({ body, chart });
  return chart;
}
