import type { SessionReview } from "@attune/core";
import { clockWords } from "../page/places.ts";
import type { Paint } from "./paint.ts";
import { plain } from "./plain.ts";

/** A review with all that its parts need to be shown on a terminal. */
export type Sheet = {
  readonly review: SessionReview;
  /** In columns. */
  readonly width: number;
  readonly paint: Paint;
};

const NARROWEST = 60;
const WIDEST = 100;
const USUAL = 80;

/** The width of a review: that of the terminal, within what can be read well. Some terminals say 0 and mean unknown. */
export const sheetWidth = (columns: number | undefined): number =>
  Math.min(WIDEST, Math.max(NARROWEST, columns || USUAL));

export const heading = ({ paint }: Sheet, words: string): string => paint("heading", words);

/** Where in the session a turn is: its time, "~" before an estimated one, or its number where there is no time. */
export function placeOf({ review }: Sheet, index: number): string {
  const timing = review.turns[index]?.timing;
  if (timing === undefined || review.transcript.timed === "none") return `turn ${index + 1}`;
  return `${timing.estimated ? "~" : ""}${clockWords(timing.start)}`;
}

/** Words of a turn, safe to show; with dots where the turn goes on before or after them. */
export function quoteOf(
  { review }: Sheet,
  turn: number,
  span: { readonly start: number; readonly end: number },
): string {
  const text = review.turns[turn]?.text ?? "";
  const words = plain(text.slice(span.start, span.end));
  return `${span.start > 0 ? "…" : ""}${words}${span.end < text.length ? "…" : ""}`;
}

/** The label of whoever has this turn. */
export const labelAt = ({ review }: Sheet, index: number): string => plain(review.turns[index]?.label ?? "");

export const hasSeveralClients = ({ review }: Sheet): boolean => review.roles.clients.length > 1;

/** "1 turn", "12 turns". */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString("en-GB")} ${one}${count === 1 ? "" : "s"}`;
