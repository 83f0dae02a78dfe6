import type { Chart } from "@attune/core";
import { ChartFigure } from "./chart-figure.tsx";
import { useChartWords } from "./words.ts";

type ClientChartProps = {
  /** The client's own version, as the server gives it to them or as `clientChart` makes it. */
  readonly chart: Chart;
  /** Of its heading on the page that it stands on. */
  readonly level?: 1 | 2;
};

/** The same scores as a client reads them: one sentence, up is always better, nobody else to be compared with. */
export function ClientChart({ chart, level = 2 }: ClientChartProps) {
  const words = useChartWords();
  const Heading = `h${level}` as const;
  return (
    <section className="client-chart">
      <Heading>{words.clientTitle(chart.title)}</Heading>
      <p className="client-sentence">{words.sentence(chart, "client")}</p>
      <ChartFigure chart={chart} hasSentence={false} />
      <p className="hint">
        {words.clientHow} {chart.steady !== undefined && words.clientSteady}
      </p>
      <p className="hint">{words.clientDescribes}</p>
    </section>
  );
}
