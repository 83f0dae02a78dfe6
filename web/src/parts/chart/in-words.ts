import type { Chart, ChartEvent, ChartPoint, ChartTick } from "@attune/core";
import { useMemo } from "react";
import { asDate, type Formats, useFormats } from "../../words/formats.ts";
import { localeOf, useLanguage } from "../../words/languages.tsx";
import { type ChartWords, useChartWords } from "./words.ts";

/** What a chart is told with. `month`: "Mar 2026". */
export type ChartTalk = {
  readonly words: ChartWords;
  readonly formats: Formats;
  readonly month: (day: string) => string;
};

export function useChartTalk(): ChartTalk {
  const words = useChartWords();
  const formats = useFormats();
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(localeOf(language), { month: "short", year: "numeric" });
    return { words, formats, month: (day) => format.format(asDate(day)) };
  }, [words, formats, language]);
}

/** From so many days on, the engine marks months rather than the days of single scores. */
const MONTHS_FROM = 120;
const DAY_MS = 86_400_000;

/** The chart as the page says it: the places on its axes, its bands and lines in the page's own language. */
export function chartInWords(chart: Chart, talk: ChartTalk): Chart {
  const { words } = talk;
  return {
    ...chart,
    x: { ...chart.x, ticks: chart.x.ticks.map((tick, index) => tickInWords(chart, tick, { index, talk })) },
    y: { ...chart.y, ticks: chart.y.ticks.map(({ at }) => ({ at, words: talk.formats.number(at) })) },
    bands: chart.bands.map((band) => ({ ...band, words: words.band(band.id, band.words) })),
    lines: chart.lines.map((line) => ({
      ...line,
      name: words.lineName(line.name),
      scores: words.lineScores(line.scores),
    })),
  };
}

type Place = { readonly index: number; readonly talk: ChartTalk };

function tickInWords({ x }: Chart, tick: ChartTick, { index, talk: { formats, month } }: Place): ChartTick {
  if (x.by === "session") return { at: tick.at, words: String(tick.at) };
  const day = dayAt(x.start, tick.at);
  if (x.to - x.from < MONTHS_FROM)
    return { at: tick.at, words: index === 0 ? formats.day(day) : formats.shortDay(day) };
  return { at: tick.at, words: month(day) };
}

/** A day so many days after another. */
const dayAt = (start: string, days: number): string =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** "session 3, 3 Mar 2026" */
export function pointPlace(
  { session, day }: Pick<ChartPoint, "session" | "day">,
  { words, formats }: Omit<ChartTalk, "month">,
): string {
  return day === undefined ? words.session(session) : `${words.session(session)}, ${formats.day(day)}`;
}

/** When something happened, as the page writes days. */
export function eventPlace(
  { x: chartX }: Chart,
  { x, place, outside }: ChartEvent,
  { words, formats }: Omit<ChartTalk, "month">,
): string {
  if (x === undefined) return place === "" ? words.placeless : place;
  const side = outside === undefined ? "" : `, ${words.outside[outside]}`;
  if (chartX.by === "day" && outside === undefined) return formats.day(dayAt(chartX.start, x));
  if (chartX.by === "day") return place;
  return `${words.session(Math.round(x * 10) / 10)}${side}`;
}

/** What is special about a score, in words. */
export function pointRemarks(chart: Chart, index: number, { words }: Pick<ChartTalk, "words">): readonly string[] {
  const point = chart.points[index];
  const gap = chart.gaps.find(({ to }) => to === index);
  return [
    ...(point?.typedIn === true ? [words.legend.typedIn] : []),
    ...(point?.prorated === true ? [words.legend.prorated] : []),
    ...(gap === undefined ? [] : [words.legend.gap[gap.because]]),
  ];
}

export const bandAt = ({ bands }: Chart, score: number): string =>
  bands.findLast(({ from }) => score >= from)?.words ?? "";
