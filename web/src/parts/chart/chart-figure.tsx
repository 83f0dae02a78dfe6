import type { Chart } from "@attune/core";
import { useCallback, useId, useMemo } from "react";
import { useCommonWords } from "../../words/common.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { ChartTable } from "./chart-table.tsx";
import { Drawing } from "./drawing.tsx";
import { chartInWords, eventPlace, pointPlace, pointRemarks, useChartTalk } from "./in-words.ts";

type ChartFigureProps = {
  readonly chart: Chart;
  /** Left out where the page around it says the sentence already. */
  readonly hasSentence?: boolean;
};

const USUAL_HEIGHT = 300;

/** One client's scores on one scale over time: the picture, a sentence, what is drawn, what happened, and all of it as a table. */
export function ChartFigure({ chart, hasSentence = true }: ChartFigureProps) {
  const talk = useChartTalk();
  const { words } = talk;
  const shown = useMemo(() => chartInWords(chart, talk), [chart, talk]);
  const sentence = words.sentence(chart, chart.audience);
  if (chart.points.length === 0) return <p className="hint">{words.empty}</p>;
  return (
    <figure className={`chart-figure chart-figure-${chart.audience}`}>
      {hasSentence && <figcaption>{sentence}</figcaption>}
      <p className="hint chart-direction">{directionOf(chart, words)}</p>
      <ChartDrawing chart={shown} />
      <ChartEvents chart={shown} />
      <ChartLegend chart={shown} />
      <ChartTable chart={shown} />
    </figure>
  );
}

const directionOf = ({ audience, y }: Chart, { direction }: ReturnType<typeof useChartTalk>["words"]): string => {
  if (y.betterWhen === "neither") return direction.neither;
  return audience === "client" ? direction.client : direction[y.betterWhen];
};

function ChartDrawing({ chart }: { readonly chart: Chart }) {
  const talk = useChartTalk();
  const common = useCommonWords();
  const { words, formats } = talk;
  const { audience, y } = chart;
  const draw = useCallback(
    async (width: number) => {
      const { plotChart } = await import("./plot-chart.ts");
      return plotChart(chart, {
        width,
        ends: audience === "client" && y.betterWhen !== "neither" ? words.ends[y.betterWhen] : undefined,
        unverified: words.unverifiedShort,
        pointWords: (index) => pointWords(chart, index, talk),
      });
    },
    [chart, audience, y.betterWhen, words, talk],
  );
  const values = chart.points.map(({ y: value }) => formats.number(value)).join(", ");
  const label = `${words.picture(chart.title)} ${words.sentence(chart, audience)} ${values}. ${common.table}.`;
  return <Drawing draw={draw} label={label} height={USUAL_HEIGHT} />;
}

function pointWords(chart: Chart, index: number, talk: ReturnType<typeof useChartTalk>): string {
  const point = chart.points[index];
  if (point === undefined) return "";
  const said = `${talk.formats.number(point.y)}, ${pointPlace(point, talk)}`;
  return [said, ...pointRemarks(chart, index, talk)].join("; ");
}

/** Numbered as on the time line, in the words of whoever wrote them. */
function ChartEvents({ chart }: { readonly chart: Chart }) {
  const talk = useChartTalk();
  const title = useId();
  if (chart.events.length === 0) return null;
  return (
    <div className="chart-events">
      <p id={title} className="chart-events-title">
        {chart.audience === "client" ? talk.words.clientEvents : talk.words.events}
      </p>
      <ol aria-labelledby={title}>
        {chart.events.map((event, index) => (
          // Two notes may say the same on the same day; their place in the list is what tells them apart.
          <li key={index}>
            <span className="hint">{eventPlace(chart, event, talk)}</span> <span className="spoken">{event.text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
