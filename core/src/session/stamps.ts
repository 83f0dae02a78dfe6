import type { Milliseconds } from "../foundation/units.ts";
import { readClock } from "./clock.ts";

/** A clock time at the beginning of a line, and what follows it. */
export type Stamp = { readonly start: Milliseconds; readonly rest: string; readonly inBrackets: boolean };

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,9})?`;
const BARE = new RegExp(String.raw`^(${CLOCK})(?=\s|$)`);
const BRACKETED = new RegExp(String.raw`^(?:\[(${CLOCK})\]|\((${CLOCK})\))`);
const CLOCK_ALONE = new RegExp(String.raw`^[([]?(${CLOCK})[)\]]?$`);
/** Room for the longest clock with its brackets. */
const LONGEST_STAMP = 24;
/** Google Docs saves a heading with these in front. */
const HEADING_MARKS = /^#{1,6}\s{1,4}/;

/** The stamp that a line begins with (`[00:12:03] …`, `(12:03) …`, `12:03 …`); undefined when there is none. */
export function readStamp(line: string): Stamp | undefined {
  const bare = line.replace(HEADING_MARKS, "");
  const found = BRACKETED.exec(bare) ?? BARE.exec(bare);
  const start = readClock(found?.[1] ?? found?.[2] ?? "");
  if (found === null || start === undefined) return undefined;
  return { start, rest: bare.slice(found[0].length).trim(), inBrackets: /^[[(]/.test(bare) };
}

/** What comes before a clock time at the end of some words (`Dana Reyes [00:12:03]`), white space kept, and that time. */
export function readTrailingStamp(
  words: string,
): { readonly before: string; readonly start: Milliseconds } | undefined {
  const end = words.trimEnd();
  const tail = end.slice(-LONGEST_STAMP);
  const gap = Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("\t"));
  const start = readClock(CLOCK_ALONE.exec(tail.slice(gap + 1))?.[1] ?? "");
  if (gap === -1 || start === undefined) return undefined;
  return { before: end.slice(0, end.length - tail.length + gap + 1), start };
}
