import type { Chart } from "@attune/core";
import { useCommonWords } from "../../words/common.ts";
import { bandAt, type ChartTalk, pointPlace, pointRemarks, useChartTalk } from "./in-words.ts";

/** Everything that is drawn of scores, to be read. */
export function ChartTable({ chart }: { readonly chart: Chart }) {
  const talk = useChartTalk();
  const { table } = useCommonWords();
  const columns = columnsOf(chart, talk);
  return (
    <details className="chart-table">
      <summary>{chart.audience === "client" ? talk.words.clientTable : table}</summary>
      <div className="table-room">
        <table>
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.points.map((_, index) => (
              <tr key={index}>
                {columns.map(({ name, cell }) => (
                  <td key={name}>{cell(index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

type Column = { readonly name: string; readonly cell: (index: number) => string };

function columnsOf(chart: Chart, talk: ChartTalk): readonly Column[] {
  const { points, bands, expected } = chart;
  const { words, formats } = talk;
  const { table } = words;
  const yOf = (index: number): number => points[index]?.y ?? 0;
  const place = (index: number): string => {
    const point = points[index];
    return point === undefined ? "" : pointPlace(point, talk);
  };
  const expectedAt = (index: number): string => {
    const found = expected.find(({ x }) => x === points[index]?.x);
    return found === undefined ? "" : table.range(formats.number(found.lower), formats.number(found.upper));
  };
  return [
    { name: table.when, cell: place },
    { name: table.score, cell: (index) => formats.number(yOf(index)) },
    ...(bands.length > 0 ? [{ name: table.band, cell: (index: number) => bandAt(chart, yOf(index)) }] : []),
    ...(expected.length > 0 ? [{ name: table.expected, cell: expectedAt }] : []),
    { name: table.notes, cell: (index) => pointRemarks(chart, index, talk).join("; ") },
  ];
}
