import type { ReviewTurn, Span } from "@attune/core";
import { html, type Markup } from "./markup.ts";
import type { PageFacts } from "./page-facts.ts";
import { isUnderlined, type Tone, toneOf } from "./tones.ts";

type TonedSpan = { readonly span: Span; readonly tone: Tone };
type Edge = { readonly at: number; readonly tone: Tone; readonly step: 1 | -1 };

/** A stretch of a turn's words that rests under the same codes from end to end. */
type Segment = { readonly start: number; readonly end: number; readonly tones: readonly Tone[] };

/** Lines one above the other stay readable up to three. */
const MOST_LINES = 3;

/** The words of a turn, verbatim, with a line under those that a code rests on. */
export function markedWords(turn: ReviewTurn, facts: PageFacts): readonly Markup[] {
  return segmentsOf(turn.text, spansOf(turn, facts)).map(({ start, end, tones }) =>
    tones.slice(0, MOST_LINES).reduce(underlined, html`${turn.text.slice(start, end)}`),
  );
}

function underlined(words: Markup, tone: Tone, line: number): Markup {
  return html`<mark class="ev ${tone} l${line + 1}">${words}</mark>`;
}

function spansOf(turn: ReviewTurn, { cues }: PageFacts): readonly TonedSpan[] {
  const coded = turn.codings
    .filter(isUnderlined)
    .flatMap((coding) => coding.evidence.map((span) => ({ span, tone: toneOf(coding) })));
  const ofCues = (cues.get(turn.index) ?? []).flatMap(({ evidence }) =>
    evidence.map((span) => ({ span, tone: "cue" as const })),
  );
  return [...coded, ...ofCues];
}

/** The text cut where evidence begins or ends; the segments cover it without a gap, in order. */
export function segmentsOf(text: string, spans: readonly TonedSpan[]): readonly Segment[] {
  const edges = spans.flatMap(({ span, tone }) => edgesOf(withinText(text, span), tone)).sort((a, b) => a.at - b.at);
  const open = new Map<Tone, number>();
  const segments: Segment[] = [];
  let start = 0;
  for (const { at, tone, step } of edges) {
    if (at > start) segments.push({ start, end: at, tones: [...open.keys()] });
    start = Math.max(start, at);
    count(open, tone, step);
  }
  if (start < text.length) segments.push({ start, end: text.length, tones: [] });
  return segments;
}

function edgesOf({ start, end }: Span, tone: Tone): readonly Edge[] {
  if (start >= end) return [];
  return [
    { at: start, tone, step: 1 },
    { at: end, tone, step: -1 },
  ];
}

/** Several spans of one tone may overlap: the line ends with the last of them. */
function count(open: Map<Tone, number>, tone: Tone, step: 1 | -1): void {
  const now = (open.get(tone) ?? 0) + step;
  if (now === 0) open.delete(tone);
  else open.set(tone, now);
}

/** The span kept inside the text and, where it would cut a character in two, widened to hold all of it. */
export function withinText(text: string, { start, end }: Span): Span {
  const from = offsetIn(text, start);
  const to = offsetIn(text, end);
  return { start: cutsCharacter(text, from) ? from - 1 : from, end: cutsCharacter(text, to) ? to + 1 : to };
}

const offsetIn = (text: string, offset: number): number => Math.min(text.length, Math.max(0, Math.trunc(offset) || 0));

function cutsCharacter(text: string, at: number): boolean {
  return isHighHalf(text.charCodeAt(at - 1)) && isLowHalf(text.charCodeAt(at));
}

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
