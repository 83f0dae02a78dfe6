import type { GapCourse } from "@attune/core";
import { type Row, usualBefore } from "./corners.ts";
import type { Talk } from "./pictures.ts";

/**
 * The latest session with both sides, in words: "felt 8, you expected 9.5; usually within 0.5". Where a later one has only
 * one side yet, that is said after it.
 */
export function latestWords(rows: readonly Row[], gaps: GapCourse | undefined, talk: Talk): string {
  const whole = rows.findLast(({ felt, predicted }) => felt !== undefined && predicted !== undefined);
  const latest = rows.findLast(({ felt, predicted }) => felt !== undefined || predicted !== undefined);
  if (latest === undefined) return talk.words.latest.none;
  const said = [
    ...(whole === undefined ? [] : [wholeWords(whole, gaps, talk)]),
    ...(latest === whole ? [] : [halfWords(latest, talk)]),
  ];
  return said.join(" ");
}

function wholeWords({ session, felt = 0, predicted = 0 }: Row, gaps: GapCourse | undefined, { words, formats }: Talk) {
  const { number } = formats;
  const usual = gaps === undefined ? undefined : usualBefore(gaps);
  const both = words.latest.both({ session, felt: number(felt), predicted: number(predicted) });
  return `${both}${usual === undefined ? "" : words.latest.usual(number(usual))}.`;
}

function halfWords({ session, felt, predicted }: Row, { words: { latest }, formats: { number } }: Talk): string {
  return felt === undefined ? latest.predicted(session, number(predicted ?? 0)) : latest.felt(session, number(felt));
}
