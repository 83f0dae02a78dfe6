import type { RedactedKind, Redaction } from "../redaction.ts";
import type { MarkedItem, MarkedTurn } from "./marked-session.ts";

export type KindFigures = {
  /** Marked by hand. */
  readonly marked: number;
  /** Of those, with every word replaced, small joining words apart. */
  readonly replaced: number;
  /** Of those, with a placeholder of the right kind. */
  readonly rightKind: number;
};

export type RedactionFigures = {
  readonly all: KindFigures;
  readonly byKind: Readonly<Record<string, KindFigures>>;
  /** Words that were replaced and that nobody had marked. */
  readonly needless: readonly string[];
  /** Marked words that are still there. */
  readonly left: readonly string[];
};

/** Compares what was replaced with what was marked by hand. */
export function measureRedaction(session: readonly MarkedTurn[], redaction: Redaction<MarkedTurn>): RedactionFigures {
  const judged = session.flatMap((turn, at) =>
    turn.items.map((item) => judge(turn.text, item, spansOf(redaction, at))),
  );
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  return {
    all: count(judged),
    byKind: Object.fromEntries(kinds.map((kind) => [kind, count(judged.filter((item) => item.kind === kind))])),
    needless: session.flatMap((turn, at) => needlessIn(turn, spansOf(redaction, at))),
    left: judged.filter(({ replaced }) => !replaced).map(({ words }) => words),
  };
}

type TypedSpan = { readonly start: number; readonly end: number; readonly kind: RedactedKind | undefined };
type Judged = {
  readonly kind: RedactedKind;
  readonly words: string;
  readonly replaced: boolean;
  readonly right: boolean;
};

function spansOf({ replacements, replaced }: Redaction<MarkedTurn>, at: number): readonly TypedSpan[] {
  const kinds = new Map(replaced.map(({ placeholder, kind }) => [placeholder, kind]));
  return (replacements[at] ?? []).map(({ start, end, placeholder }) => ({ start, end, kind: kinds.get(placeholder) }));
}

function judge(text: string, { kind, words, start, end }: MarkedItem, spans: readonly TypedSpan[]): Judged {
  const parts = [...text.slice(start, end).matchAll(/[^\s,.]+/g)].filter(([word]) => !/^(?:and|of|the)$/.test(word));
  const covers = ({ start: from, end: to }: TypedSpan, at: number, length: number) => from <= at && to >= at + length;
  const replaced = parts.every(({ 0: word, index }) => spans.some((span) => covers(span, start + index, word.length)));
  const right = replaced && spans.some((span) => span.start < end && span.end > start && span.kind === kind);
  return { kind, words, replaced, right };
}

const count = (items: readonly Judged[]): KindFigures => ({
  marked: items.length,
  replaced: items.filter(({ replaced }) => replaced).length,
  rightKind: items.filter(({ right }) => right).length,
});

const needlessIn = ({ text, items }: MarkedTurn, spans: readonly TypedSpan[]): readonly string[] =>
  spans
    .filter(({ start, end }) => !items.some((item) => item.start < end && item.end > start))
    .map(({ start, end }) => text.slice(start, end));
