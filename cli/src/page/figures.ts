import type { IndexValue, Source } from "@attune/core";
import { html, type Markup, NOTHING } from "./markup.ts";

const oneDecimal = (value: number): string => value.toFixed(1);
const percent = (value: number): string => `${Math.round(value * 100)}%`;
/** Averages of counts are not whole; counts are. */
const shortest = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString("en-GB") : oneDecimal(value);

const WITH_UNIT: Readonly<Record<IndexValue["unit"], (value: number) => string>> = {
  share: percent,
  ratio: (value) => `${oneDecimal(value)} : 1`,
  count: shortest,
  words: (value) => `${shortest(value)} words`,
  seconds: (value) => `${shortest(value)} s`,
  level: oneDecimal,
  turns: (value) => `${shortest(value)} turns`,
};

/** A figure with its unit, short enough for a tile: "38%", "1.6 : 1", "4.2 s". */
export const figureWords = (unit: IndexValue["unit"], value: number): string => WITH_UNIT[unit](value);

/** The value of an index; undefined where there is none, or none that can be written as a number. */
export function valueWords({ unit, value }: IndexValue): string | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : figureWords(unit, value);
}

/** "34% to 43%"; undefined without an interval. */
export function intervalWords({ unit, interval }: IndexValue): string | undefined {
  if (interval === undefined) return undefined;
  return `${figureWords(unit, interval.low)} to ${figureWords(unit, interval.high)}`;
}

/** Where a fact comes from, as a link where it has an address, and marked while nobody has checked it. */
export function sourceLine(source: Source): Markup {
  const unverified = source.verified ? NOTHING : html` <span class="chip unverified">unverified</span>`;
  const at = source.at === undefined ? "" : `, ${source.at}`;
  return html`<span class="source">${sourceName(source)}${at}${unverified}</span>`;
}

function sourceName({ doi, url, work }: Source): Markup {
  if (doi !== undefined) return outwardLink(`https://doi.org/${encodeURI(doi)}`, work ?? `doi:${doi}`);
  if (url !== undefined && /^https?:\/\//i.test(url)) return outwardLink(url, work ?? url);
  return html`${work ?? url ?? "no source named"}`;
}

/** Followed only when somebody clicks; tells the other end nothing about this page. */
const outwardLink = (address: string, words: string): Markup =>
  html`<a href="${address}" rel="noopener noreferrer" target="_blank">${words}</a>`;
