import { html, type Markup } from "./markup.ts";
import type { PageFacts } from "./page-facts.ts";

const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** "35:41", and "1:02:05" from an hour on. */
export function clockWords(time: number): string {
  const seconds = Math.max(0, Math.floor(time / SECOND));
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = twoDigits(seconds % MINUTE);
  return seconds < HOUR ? `${minutes}:${rest}` : `${Math.floor(seconds / HOUR)}:${twoDigits(minutes)}:${rest}`;
}

/** Turns are counted from 1 in words, as people count. */
export const turnNumber = (index: number): string => `turn ${index + 1}`;

/** Where in the session a turn is: its time, "about" before an estimated one, or its number where there is no time. */
export function placeOf({ turns, review }: PageFacts, index: number): string {
  const timing = turns.get(index)?.timing;
  if (timing === undefined || review.transcript.timed === "none") return turnNumber(index);
  return timing.estimated ? `about ${clockWords(timing.start)}` : clockWords(timing.start);
}

export const turnId = (index: number): string => `turn-${index + 1}`;

/** A link to a turn, by its place; plain text where the session has no such turn. */
export function placeLink(facts: PageFacts, index: number): Markup {
  const place = placeOf(facts, index);
  return facts.turns.has(index) ? html`<a href="#${turnId(index)}">${place}</a>` : html`${place}`;
}
