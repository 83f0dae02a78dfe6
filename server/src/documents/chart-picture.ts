import { type Chart, type ChartLine, drawSvg } from "@attune/core";
import type { ChartWords, Words } from "./words/words.ts";

const SIZE = { width: 680, height: 310 } as const;
/** Typst has no letters of the screen; the serif of the page runs a little narrower, so nothing overlaps. */
const SCREEN_FONTS = /font-family:[^;}]+/g;
const PAPER_FONT = "font-family:'Libertinus Serif'";

/** On a screen they stand in the table beside the picture; paper has none. */
const MORE_NOTES = /(<text class="legend"[^>]*>)(\d+) more notes? in the table</;

/** The engine's own drawing of a chart, on white, in the words of the page. */
export function chartPicture(
  chart: Chart,
  { chart: words, shared: { moreNotes } }: Pick<Words, "chart" | "shared">,
): string {
  const shown = words === undefined ? chart : inWords(chart, words);
  const drawn = drawSvg(shown, { ...SIZE, heading: false, theme: "light" })
    .replace(SCREEN_FONTS, PAPER_FONT)
    .replace(MORE_NOTES, (_, before: string, count: string) => `${before}${moreNotes(Number(count))}<`);
  return words === undefined ? drawn : captioned(drawn, words);
}

/** What the chart itself says, before anything is placed. */
function inWords(chart: Chart, words: ChartWords): Chart {
  return {
    ...chart,
    x: { ...chart.x, ticks: chart.x.ticks.map((tick) => ({ ...tick, words: placeWords(tick.words, words) })) },
    bands: chart.bands.map((band) => ({ ...band, words: words.bands[band.id] ?? band.words })),
    lines: chart.lines.map((line) => lineIn(line, words)),
  };
}

const DAY = /^(\d{1,2}) (\p{L}{3})(.*)$/u;
const MONTH = /^(\p{L}{3})(.*)$/u;

function placeWords(tick: string, { months, session }: ChartWords): string {
  const ofSession = /^session (\d+)$/.exec(tick)?.[1];
  if (ofSession !== undefined) return `${session} ${ofSession}`;
  const [, day, dayMonth = "", dayRest = ""] = DAY.exec(tick) ?? [];
  if (day !== undefined) return `${day}. ${months[dayMonth] ?? dayMonth}${dayRest}`;
  const [, month = "", rest = ""] = MONTH.exec(tick) ?? [];
  return month === "" ? tick : `${months[month] ?? month}${rest}`;
}

/** "12 or lower", "below 10", "case from 10". */
const SCORES: readonly (readonly [RegExp, string])[] = [
  [/^(\S+) or lower$/, "$1 oder niedriger"],
  [/^(\S+) or higher$/, "$1 oder höher"],
  [/^below (\S+)$/, "unter $1"],
  [/^above (\S+)$/, "über $1"],
  [/^case below (\S+)$/, "auffällig unter $1"],
  [/^case from (\S+)$/, "auffällig ab $1"],
  [/^case up to (\S+)$/, "auffällig bis $1"],
];

function lineIn(line: ChartLine, { captions }: ChartWords): ChartLine {
  const scores = SCORES.reduce((text, [from, to]) => text.replace(from, to), line.scores);
  return { ...line, name: captions[line.name] ?? line.name, scores };
}

/** Captions that the drawing adds by itself; never those that somebody wrote. */
const CAPTION = /(?<=<text class="(?!event-words)[^"]*"[^>]*>)[^<]*(?=<\/text>)/g;

const captioned = (drawn: string, { captions }: ChartWords): string =>
  drawn.replace(CAPTION, (text) => captions[text] ?? text);
