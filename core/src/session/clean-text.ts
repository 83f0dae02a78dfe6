import { lineAfter } from "./broken-text.ts";
import { RepairTally } from "./repair-tally.ts";
import { TextOutput } from "./text-output.ts";
import type { Repair } from "./transcript.ts";

export type CleanedText = {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** Control characters that were found. */
  readonly controls: number;
  readonly lines: number;
};

/** What becomes of a unit. */
const KEEP = 0;
const CONTROL = 1;
const GAP = 2;
const DIRECTION = 3;
const ORDER_MARK = 4;

const TAB = 9;
const LINE_FEED = 10;
const VERTICAL_TAB = 11;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
/** CHAT keeps its times between two of these. */
const TIME_MARK = 0x15;
const NEXT_LINE = 0x85;
const SPACE = 32;

/** Control characters below U+0100; those that part words become a space. */
const FATE = new Uint8Array(0x100);
FATE.fill(CONTROL, 0, SPACE);
FATE.fill(CONTROL, 0x7f, 0xa0);
for (const kept of [TAB, LINE_FEED, CARRIAGE_RETURN, TIME_MARK]) FATE[kept] = KEEP;
for (const gap of [VERTICAL_TAB, FORM_FEED, NEXT_LINE]) FATE[gap] = GAP;

function fateOf(unit: number): number {
  if (unit < 0x100) return FATE[unit]!;
  if (unit === 0x61c) return DIRECTION;
  if (unit < 0x200b || (unit > 0x2069 && unit !== 0xfeff)) return KEEP;
  if (unit === 0xfeff) return ORDER_MARK;
  if (unit === 0x200b) return CONTROL;
  if (unit === 0x2028 || unit === 0x2029) return GAP;
  const turns = unit === 0x200e || unit === 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2066;
  return turns ? DIRECTION : KEEP;
}

/** Whether a character is one that `cleanText` takes out or turns into a space. */
export const isInvisible = (codePoint: number): boolean => fateOf(codePoint) !== KEEP;

const REPAIR = {
  [CONTROL]: "control-characters-removed",
  [GAP]: "control-characters-removed",
  [DIRECTION]: "direction-marks-removed",
  [ORDER_MARK]: "byte-order-mark-removed",
} as const;

/**
 * The text with one kind of line end and without characters that nobody can see: control characters (a tab and the
 * time mark of CHAT are kept), direction marks and byte order marks. Every removal is stated; CRLF throughout is how
 * Windows writes and needs no mention.
 */
export function cleanText(text: string): CleanedText {
  if (!needsCleaning(text)) return { text, repairs: [], controls: 0, lines: lineAfter(text) };

  const tally = new RepairTally();
  const output = new TextOutput();
  const ends = { lone: 0, lineFeed: 0, pair: 0 };
  let line = 1;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
      const end = lineEnd(text, at);
      at += end === "pair" ? 1 : 0;
      ends[end]++;
      output.push(LINE_FEED);
      line++;
      continue;
    }
    const fate = fateOf(unit);
    if (fate === KEEP) output.push(unit);
    else tally.add(REPAIR[fate as keyof typeof REPAIR], line);
    if (fate === GAP) output.push(SPACE);
    if (fate === CONTROL) controls++;
  }
  stateLineEnds(ends, tally);
  return { text: output.text(), repairs: tally.all(), controls, lines: line };
}

/** Most files need nothing; finding that out is far cheaper than writing them anew. */
function needsCleaning(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === CARRIAGE_RETURN || fateOf(unit) !== KEEP) return true;
  }
  return false;
}

type LineEnds = { lone: number; lineFeed: number; pair: number };

function lineEnd(text: string, at: number): keyof LineEnds {
  if (text.charCodeAt(at) === LINE_FEED) return "lineFeed";
  return text.charCodeAt(at + 1) === LINE_FEED ? "pair" : "lone";
}

/** Stated when kinds are mixed, and for lone CRs, which no present-day program writes; counts the ends that changed. */
function stateLineEnds({ lone, lineFeed, pair }: LineEnds, tally: RepairTally): void {
  const kinds = [lone, lineFeed, pair].filter((count) => count > 0).length;
  if (kinds > 1 || lone > 0) tally.add("line-ends-unified", undefined, lone + pair);
}
