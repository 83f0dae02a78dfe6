import type { Words } from "../../text/words.ts";
import type { Span } from "../coding.ts";

/** Where each sentence of a text begins and ends; a mark that ends it is part of it. */
export function sentenceSpans({ count, start, end, sentence }: Words): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < count; ) {
    let to = from;
    while (to < count && sentence[to] === sentence[from]) to++;
    spans.push({ start: start[from]!, end: end[to - 1]! });
    from = to;
  }
  return spans;
}
