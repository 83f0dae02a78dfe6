import { isMarker, type LabelledLine, speaks } from "./labelled-line.ts";
import { mayBeHeading } from "./notices.ts";
import type { SpeakerLabels } from "./speaker-labels.ts";
import { HEADING_LABELS } from "./speaker-words.ts";

/** A line that announces the talk; what follows it is no longer heading. */
const ANNOUNCES_TALK = /^(?:.{0,160}\W)?transcript:?$/i;
const LONGEST_FACT = 40;

/**
 * How many lines at the top are heading and not talk: blocks that end in a blank line, a time on a line of its own or
 * the word "Transcript", and that hold no speaker or state facts about the session ("Date: …"); or such facts alone.
 */
export function countHeadingLines(lines: readonly LabelledLine[], speakers: SpeakerLabels): number {
  let heading = 0;
  let at = 0;
  while (at < lines.length) {
    const end = endOfBlock(lines, at);
    const block = lines.slice(at, end);
    if (!isHeading(block, speakers)) break;
    if (block.length > 0) heading = end;
    at = isGap(lines[end]) ? end + 1 : end;
  }
  const talkFollows = at < lines.length;
  const isShort = mayBeHeading(lines.slice(0, heading).map(({ whole }) => whole));
  return talkFollows && heading > 0 && isShort ? heading : countFacts(lines);
}

/**
 * How many lines are heading in a layout whose turns cannot be mistaken: all before the first turn, when a blank line
 * parts them from it and they are few and short.
 */
export function headingBefore(lines: readonly string[], firstTurn: number): number {
  if (firstTurn < 1 || lines[firstTurn - 1]?.trim() !== "") return 0;
  return mayBeHeading(lines.slice(0, firstTurn)) ? firstTurn : 0;
}

const isGap = (line: LabelledLine | undefined): boolean => line === undefined || line.whole === "" || isMarker(line);

function endOfBlock(lines: readonly LabelledLine[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    if (isGap(lines[at])) return at;
    if (ANNOUNCES_TALK.test(lines[at]?.whole ?? "")) return at + 1;
  }
  return lines.length;
}

const isHeading = (block: readonly LabelledLine[], speakers: SpeakerLabels): boolean =>
  block.some(isFact) || !block.some((line) => speaks(line, speakers));

function countFacts(lines: readonly LabelledLine[]): number {
  const first = lines.findIndex((line) => !isFact(line));
  return Math.max(0, first);
}

/** `Date: …`, `Session: …` and the like. */
function isFact({ whole }: LabelledLine): boolean {
  const [name, ...more] = whole.slice(0, LONGEST_FACT).split(":");
  return more.length > 0 && HEADING_LABELS.has(name?.trim().toLowerCase() ?? "");
}
