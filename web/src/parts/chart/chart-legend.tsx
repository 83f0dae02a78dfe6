import type { Chart, ChartLine } from "@attune/core";
import type { ReactNode } from "react";
import { useCommonWords } from "../../words/common.ts";
import { useFormats } from "../../words/formats.ts";
import { useChartWords } from "./words.ts";

/** What each mark means, where it is drawn; lines with their source. */
export function ChartLegend({ chart }: { readonly chart: Chart }) {
  const { legend } = useChartWords();
  const { number } = useFormats();
  const { bands, points, gaps, expected, steady, lines, audience } = chart;
  const reasons = [...new Set(gaps.map(({ because }) => because))];
  return (
    <ul className="chart-legend" aria-label={legend.name}>
      {points.some(({ typedIn, prorated }) => !(typedIn || prorated)) && (
        <Entry mark={<circle className="plot-point-full" cx="13" cy="7" r="4.5" />}>{legend.answers}</Entry>
      )}
      {points.some(({ typedIn }) => typedIn) && (
        <Entry mark={<rect className="plot-point-typed" x="9" y="3" width="8" height="8" />}>{legend.typedIn}</Entry>
      )}
      {points.some(({ prorated, typedIn }) => prorated && !typedIn) && (
        <Entry mark={<circle className="plot-point-open" cx="13" cy="7" r="4.5" />}>{legend.prorated}</Entry>
      )}
      <Entry mark={<circle className="plot-last" cx="13" cy="7" r="6" />}>{legend.last}</Entry>
      {expected.length > 0 && (
        <Entry mark={<rect className="plot-expected" x="1" y="1" width="24" height="12" />}>{legend.expected}</Entry>
      )}
      {steady !== undefined && audience === "client" && (
        <Entry mark={<rect className="plot-steady" x="1" y="1" width="24" height="12" />}>{legend.steady}</Entry>
      )}
      {bands.length > 0 && (
        <li className="chart-bands">
          {legend.bands(bands.map(({ words, from }) => legend.bandFrom(words, number(from))).join(", "))}
        </li>
      )}
      {lines.map((line) => (
        <LineEntry key={`${line.kind} ${line.name}`} line={line} />
      ))}
      {reasons.map((because) => (
        <Entry key={because} mark={<path className="plot-course" d="M1 7h7M18 7h7" />}>
          {legend.gap[because]}
        </Entry>
      ))}
    </ul>
  );
}

type EntryProps = { readonly mark: ReactNode; readonly children: ReactNode };

const Entry = ({ mark, children }: EntryProps) => (
  <li>
    <svg viewBox="0 0 26 14" aria-hidden="true">
      {mark}
    </svg>
    <span>{children}</span>
  </li>
);

function LineEntry({ line }: { readonly line: ChartLine }) {
  const { legend } = useChartWords();
  const { unverified } = useCommonWords();
  const { kind, name, scores, source, verified } = line;
  return (
    <Entry mark={<path className={`plot-line plot-line-${kind}`} d="M1 7h24" />}>
      {legend.line(name, scores)}
      {!verified && ` (${unverified})`}
      {source !== undefined && (
        <cite className="chart-source" lang="en">
          {[source.work, source.at].filter(Boolean).join(", ")}
        </cite>
      )}
    </Entry>
  );
}
