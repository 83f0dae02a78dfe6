import type { GapCourse } from "@attune/core";
import { type Row, usualBefore } from "./corners.ts";
import type { Talk } from "./pictures.ts";

/** The latest session that has a rating, in words: "felt 8, you expected 9.5; usually within 0.5". */
export function latestWords(rows: readonly Row[], gaps: GapCourse | undefined, { words, formats }: Talk): string {
  const latest = rows.findLast(({ felt, predicted }) => felt !== undefined || predicted !== undefined);
  const { number } = formats;
  if (latest === undefined) return words.latest.none;
  const { session, felt, predicted } = latest;
  if (felt === undefined) return words.latest.predicted(session, number(predicted ?? 0));
  if (predicted === undefined) return words.latest.felt(session, number(felt));
  const usual = gaps === undefined ? undefined : usualBefore(gaps);
  const both = words.latest.both({ session, felt: number(felt), predicted: number(predicted) });
  return `${both}${usual === undefined ? "" : words.latest.usual(number(usual))}.`;
}
