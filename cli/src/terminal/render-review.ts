import type { SessionReview } from "@attune/core";
import { closing } from "./closing.ts";
import { cues } from "./cues.ts";
import { figures } from "./figures.ts";
import { mix } from "./mix.ts";
import { moments } from "./moments.ts";
import { opening, speakers } from "./opening.ts";
import type { Paint } from "./paint.ts";
import { type Sheet, sheetWidth } from "./sheet.ts";
import { timeline } from "./timeline.ts";

/** The parts of a review from top to bottom. */
const PARTS: readonly ((sheet: Sheet) => readonly string[])[] = [
  opening,
  speakers,
  mix,
  timeline,
  cues,
  moments,
  figures,
  closing,
];

export type ReviewScreen = { readonly columns: number | undefined; readonly paint: Paint };

/** A session review as lines for a terminal, none wider than it. */
export function renderReview(review: SessionReview, { columns, paint }: ReviewScreen): string {
  const sheet: Sheet = { review, width: sheetWidth(columns), paint };
  return `${PARTS.map((part) => part(sheet).join("\n")).join("\n\n")}\n`;
}
