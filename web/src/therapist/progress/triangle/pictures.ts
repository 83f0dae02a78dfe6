import type { RatingPoint, RatingsPicture } from "../../../parts/chart/plot-ratings.ts";
import type { Formats } from "../../../words/formats.ts";
import type { TriangleWords } from "../words.ts";
import type { Row } from "./corners.ts";
import { type ShownIndex, scaleOf, shownWords } from "./shown-figure.ts";

export type Talk = { readonly words: TriangleWords; readonly formats: Formats };

const TICKS = [0, 5, 10].map((at) => ({ at, words: String(at) }));

/** What was predicted and what was felt, on the scale that both are rated on. */
export function ratingsPicture(rows: readonly Row[], { words, formats }: Talk): RatingsPicture {
  const points = (corner: "felt" | "predicted"): readonly RatingPoint[] =>
    rows.flatMap((row) => {
      const value = row[corner];
      return value === undefined
        ? []
        : [
            {
              session: row.session,
              value,
              words: words.chart.at(
                row.session,
                words.list[corner === "felt" ? "felt" : "expected"](formats.number(value)),
              ),
            },
          ];
    });
  return {
    height: 230,
    sessions: rows.map(({ session }) => session),
    range: { from: 0, to: 10 },
    upTicks: TICKS,
    series: [
      { name: "predicted", shape: "diamond", points: points("predicted") },
      { name: "felt", shape: "circle", points: points("felt") },
    ],
    between: rows.flatMap(({ session, felt, predicted }) =>
      felt === undefined || predicted === undefined || felt === predicted
        ? []
        : [{ session, from: predicted, to: felt }],
    ),
    incomplete: rows
      .filter(({ felt, predicted }) => felt === undefined || predicted === undefined)
      .map(({ session }) => session),
    hasSessionNumbers: true,
  };
}

/** What the words showed, on the index' own scale. */
export function shownPicture(rows: readonly Row[], index: ShownIndex, { words, formats }: Talk): RatingsPicture {
  const points = rows.flatMap(({ session, shown }) =>
    shown === undefined
      ? []
      : [{ session, value: shown, words: words.chart.at(session, shownWords(index, shown, formats)) }],
  );
  const range = scaleOf(
    index,
    points.map(({ value }) => value),
  );
  return {
    height: 104,
    sessions: rows.map(({ session }) => session),
    range,
    upTicks: [range.from, range.to].map((at) => ({ at, words: shownWords(index, at, formats) })),
    series: [{ name: "shown", shape: "square", points, isRising: true }],
    hasSessionNumbers: false,
  };
}
