import { ok, type Result } from "../foundation/result.ts";
import type { Milliseconds } from "../foundation/units.ts";
import { countHeadingLines } from "./headings.ts";
import { isMarker, type LabelledLine, readLabelledLine, speakersIn, speaks } from "./labelled-line.ts";
import { isClosingNotice } from "./notices.ts";
import { RepairTally } from "./repair-tally.ts";
import type { Transcript, UnreadableTranscript } from "./transcript.ts";
import { refusals } from "./unreadable.ts";
import { WrittenTurns } from "./written-turns.ts";

/**
 * What a written transcript says: lines that begin `Name: text` (also `T:`, `THERAPIST - `, with or without a time
 * before or after the name), further lines of the same turn, and times on lines of their own. A heading and the
 * closing notices of programs are left out, which is stated.
 *
 * @error no-speaker at the first line of talk before any label.
 */
export function readWrittenTranscript(
  text: string,
  format: string,
): Result<Omit<Transcript, "format">, UnreadableTranscript> {
  const lines = text.split("\n").map(readLabelledLine);
  const speakers = speakersIn(lines);
  const tally = new RepairTally();
  const heading = countHeadingLines(lines, speakers);
  stateHeading(lines.slice(0, heading), tally);

  const turns = new WrittenTurns();
  let marker: Milliseconds | undefined;
  for (const [index, line] of lines.slice(heading).entries()) {
    const at = heading + index + 1;
    if (isMarker(line)) marker = line.start;
    if (line.whole === "") continue;
    if (isClosingNotice(line.whole)) {
      tally.add("notice-left-out", at);
      continue;
    }
    const begins = speaks(line, speakers);
    if (!begins && turns.isEmpty) return refusals(format)("no-speaker", at);
    if (begins) turns.begin({ label: line.label, line: at, start: line.start ?? marker });
    turns.goOn(begins ? line.text : line.whole);
    marker = undefined;
  }
  return ok({ turns: turns.finish(tally), repairs: tally.all() });
}

function stateHeading(lines: readonly LabelledLine[], tally: RepairTally): void {
  for (const [at, line] of lines.entries()) if (line.whole !== "") tally.add("notice-left-out", at + 1);
}

type WrittenSurvey = {
  /** The share of lines with words that begin with a speaker, 0 to 1. */
  readonly labelled: number;
  /** Times on lines of their own, without brackets. */
  readonly markers: number;
};

/** How much a text looks like a written transcript. */
export function surveyWrittenTranscript(text: string): WrittenSurvey {
  const lines = text.split("\n").map(readLabelledLine);
  const speakers = speakersIn(lines);
  const withWords = lines.filter(({ whole }) => whole !== "");
  const labelled = withWords.filter((line) => speaks(line, speakers)).length;
  return {
    labelled: labelled / Math.max(1, withWords.length),
    markers: lines.filter((line) => isMarker(line) && line.isBareTime).length,
  };
}
