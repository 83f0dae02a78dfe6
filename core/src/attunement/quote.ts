import type { Span } from "../coding/coding.ts";
import type { CodedSession } from "./coded-session.ts";
import { codingOf } from "./coded-turns.ts";
import type { CodeRef } from "./codes.ts";
import type { Moment } from "./review.ts";

type Quote = Moment["quotes"][number];

/** About three lines on a page. */
const LONGEST_QUOTE = 220;
/** So far a sentence is looked for around the evidence. */
const REACH = 160;

/** The sentences of a turn that the coding rests on, or its beginning where the coding names no words. */
export function quoteOf(session: CodedSession, turn: number, code: CodeRef): Quote {
  const text = session.turns[turn]?.text ?? "";
  const evidence = codingOf(session, turn, code)?.evidence ?? [];
  return { turn, span: clip(text, toSentences(text, cover(evidence, text.length))) };
}

/** From the first word of the evidence to the last, within the text. */
function cover(evidence: readonly Span[], length: number): Span {
  if (evidence.length === 0) return { start: 0, end: length };
  let start = length;
  let end = 0;
  for (const span of evidence) {
    start = Math.min(start, Math.max(0, span.start));
    end = Math.max(end, Math.min(length, span.end));
  }
  return start < end ? { start, end } : { start: 0, end: length };
}

/** Widened to whole sentences, where their beginning and end are near. */
function toSentences(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > Math.max(0, start - REACH) && !isSentenceEnd(text, from - 1)) from--;
  let to = end;
  while (to < Math.min(text.length, end + REACH) && !isSentenceEnd(text, to - 1)) to++;
  const isBeginning = from === 0 || isSentenceEnd(text, from - 1);
  return { start: isBeginning ? from : start, end: to };
}

const isSentenceEnd = (text: string, at: number): boolean => ".?!…".includes(text.charAt(at));

/** Without spaces around it, and cut at a space where it is too long. */
function clip(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && text.charAt(from) === " ") from++;
  let to = end;
  if (to - from > LONGEST_QUOTE) {
    const space = text.lastIndexOf(" ", from + LONGEST_QUOTE);
    to = space > from ? space : wholeCharacter(text, from + LONGEST_QUOTE);
  }
  while (to > from && text.charAt(to - 1) === " ") to--;
  return { start: from, end: to };
}

/** Never between the two halves of a character. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
