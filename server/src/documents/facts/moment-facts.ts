import type { Moment, SessionReview } from "@attune/core";
import { clockText } from "../clock-text.ts";
import { plainText } from "../plain-text.ts";
import type { Frame } from "./shared.ts";

const LONGEST_QUOTE = 260;

type Around = { readonly review: SessionReview; readonly frame: Frame; readonly withWords: boolean };

/** A moment worth a look, with the words it rests on where they may be shown. */
export function momentFacts(moment: Moment, { review, frame, withWords }: Around) {
  const words = frame.words.review;
  const own = words.rules[moment.rule];
  const tryThis = own === undefined ? moment.tryThis : own.tryThis;
  return {
    kind: words.kinds[moment.kind],
    at: placeOf(review, moment.turns[0]),
    title: own?.title ?? moment.title,
    why: own?.why ?? moment.why,
    tryThis: tryThis === undefined ? "" : `${words.tryThis}: ${tryThis}`,
    quotes: withWords ? moment.quotes.flatMap((quote) => quoteFacts(quote, review, frame)) : [],
  };
}

function quoteFacts({ turn: at, span }: Moment["quotes"][number], { turns }: SessionReview, { words }: Frame) {
  const turn = turns[at];
  if (turn === undefined) return [];
  const said = plainText(turn.text.slice(span.start, span.end), LONGEST_QUOTE);
  return [{ who: `${words.review.speakers[turn.speaker]}:`, words: said }];
}

/** By the clock where there are times, else by the number of the turn. */
function placeOf({ turns }: SessionReview, at = 0): string {
  const timing = turns[at]?.timing;
  return timing === undefined ? `#${at + 1}` : clockText(timing.start);
}
