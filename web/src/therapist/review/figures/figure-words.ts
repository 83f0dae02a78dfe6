import type { WireReview } from "@attune/api";
import { useMemo } from "react";
import { type Formats, useFormats } from "../../../words/formats.ts";
import { type ReviewWords, useReviewWords } from "../words.ts";

export type Index = WireReview["indices"][number];
export type Unit = Index["unit"];

/** The words of one index, in the page's language. */
export type IndexWords = { readonly name: string; readonly definition: string; readonly norm: string | undefined };

export type FigureWords = {
  /** "38 %", "1.6 : 1", "2.1 of 4" */
  readonly value: (unit: Unit, value: number) => string;
  /** "1 to 1.7": the unit is said by the value beside it, save where a bare number would mislead. */
  readonly range: (unit: Unit, interval: { readonly low: number; readonly high: number }) => string;
  readonly index: (index: Pick<Index, "id" | "name" | "definition" | "norm">) => IndexWords;
  readonly part: (name: string) => string;
};

function figureWordsOf(words: ReviewWords, formats: Formats): FigureWords {
  const { units, indices, parts, tiles } = words;
  return {
    value: (unit, value) => valueIn(unit, value, { units, formats }),
    range(unit, { low, high }) {
      const bare = (value: number) => (unit === "share" ? formats.share(value) : formats.number(value, placesOf(unit)));
      return tiles.interval(bare(low), bare(high));
    },
    index({ id, name, definition, norm }) {
      const own = indices[id];
      return {
        name: own?.name ?? name,
        definition: own?.definition ?? definition,
        norm: norm === undefined ? undefined : (own?.norm ?? norm.text),
      };
    },
    part: (name) => parts[name] ?? name,
  };
}

const placesOf = (unit: Unit): number => (unit === "count" || unit === "words" || unit === "turns" ? 0 : 1);

type In = { readonly units: ReviewWords["units"]; readonly formats: Formats };

function valueIn(unit: Unit, value: number, { units, formats }: In): string {
  switch (unit) {
    case "share":
      return formats.share(value);
    case "ratio":
      return units.ratio(formats.number(value));
    case "count":
      return formats.number(value, 0);
    case "level":
      return `${formats.number(value)} ${units.of4}`;
    case "words":
      return `${formats.number(value, 0)} ${units.words}`;
    case "turns":
      return `${formats.number(value, 0)} ${units.turns}`;
    case "seconds":
      return `${formats.number(value)} ${units.seconds}`;
  }
}

export function useFigureWords(): FigureWords {
  const words = useReviewWords();
  const formats = useFormats();
  return useMemo(() => figureWordsOf(words, formats), [words, formats]);
}
