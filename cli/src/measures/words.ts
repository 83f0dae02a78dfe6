import { type CutOff, type Instrument, printedAnswer, type Scale, type Source } from "@attune/core";
import type { KnownInstrument } from "./known-instruments.ts";

/** Numbers as people write them: whole, or with at most two decimals. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Where a fact is from, and whether anybody has checked it. */
export function sourceWords(source: Source): string {
  const from = [source.work, source.doi && `doi:${source.doi}`, source.url, source.at].filter(Boolean).join(", ");
  return `${from}${source.verified ? "" : " (unverified: from memory or a rule of this project)"}`;
}

/** The words of a band, or its name where no wording is at hand. */
export const bandWords = ({ wording }: KnownInstrument, band: string | undefined): string | undefined =>
  band === undefined ? undefined : (wording?.bands[band] ?? sentence(band.replaceAll("-", " ")));

/** The words of an answer to an item, where the form prints any. */
export function answerWords({ instrument, wording }: KnownInstrument, item: string, value: number): string | undefined {
  const asked = instrument.items.find((each) => each.id === item);
  return asked && printedAnswer(asked, value, wording);
}

/** A scale's name for people: "depression", "sense of being useful". */
export const scaleName = ({ id }: Scale): string => (id === "ptsd" ? "PTSD" : id.replaceAll("-", " "));

export const cutOffWords = ({ value, caseWhen }: CutOff): string =>
  ({ "at-least": `${number(value)} or more`, "at-most": `${number(value)} or less`, below: `below ${number(value)}` })[
    caseWhen
  ];

/** Under which terms the form may be used, in few words. */
export const SHIP_WORDS: Readonly<Record<Instrument["licence"]["ship"], string>> = {
  bundle: "with its questions",
  "bundle-nc": "in a pack with terms of its own",
  original: "own form, not validated",
  ask: "total typed in; the questions need a permission",
  no: "total typed in; the questions may not be passed on",
  own: "the practice's own form",
};

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
