import { type Milliseconds, milliseconds } from "../foundation/units.ts";
import type { Timing } from "./turn.ts";
import type { SegmentTime, SegmentWord } from "./whisper-segments.ts";

/** Words of one speaker inside a segment. */
export type SpeakerPart = {
  readonly speaker: string | undefined;
  readonly text: string;
  readonly timing: Timing | undefined;
};

type WholeSegment = SpeakerPart & { readonly words: readonly SegmentWord[] };
type Run = { readonly speaker: string | undefined; readonly words: SegmentWord[] };

/**
 * A segment cut where its words change speaker. A word without a speaker goes with the word before it. The segment
 * stays whole where its words do not spell its text, for then nobody can say where to cut.
 */
export function splitBySpeaker(segment: WholeSegment): readonly SpeakerPart[] {
  const { text, timing, words } = segment;
  const runs = runsOf(words);
  const [first] = runs;
  const speaker = segment.speaker ?? first?.speaker;
  if (runs.length < 2) return [{ speaker, text, timing }];

  const lengths = runs.map((run) => lengthOf(run.words));
  if (withoutSpaces(text) !== withoutSpaces(words.map((word) => word.text).join("")))
    return [{ speaker, text, timing }];
  const pieces = cut(text, lengths);
  return runs.map((run, at) => ({ speaker: run.speaker, text: pieces[at] ?? "", timing: timingOf(run.words, timing) }));
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");

const lengthOf = (words: readonly SegmentWord[]): number =>
  words.reduce((sum, word) => sum + withoutSpaces(word.text).length, 0);

function runsOf(words: readonly SegmentWord[]): readonly Run[] {
  const runs: Run[] = [];
  let speaker = words.find((word) => word.speaker !== undefined)?.speaker;
  for (const word of words) {
    speaker = word.speaker ?? speaker;
    const run = runs.at(-1);
    if (run !== undefined && run.speaker === speaker) run.words.push(word);
    else runs.push({ speaker, words: [word] });
  }
  return runs;
}

/** The text in pieces that each hold so many characters, spaces not counted. */
function cut(text: string, lengths: readonly number[]): readonly string[] {
  let at = 0;
  return lengths.map((length) => {
    const from = at;
    for (let left = length; left > 0 && at < text.length; at++) if (text.charAt(at).trim() !== "") left--;
    return text.slice(from, at);
  });
}

/** From the first word that has a start to the last that has an end; only inside a segment that is timed itself. */
function timingOf(words: readonly SegmentWord[], segment: Timing | undefined): Timing | undefined {
  if (segment === undefined) return undefined;
  const start = words.map((word) => word.start).find(isKnown);
  const end = words.map((word) => word.end).findLast(isKnown);
  if (start === undefined || end === undefined || end < start) return undefined;
  return {
    start: milliseconds(Math.max(start, segment.start)),
    end: milliseconds(Math.max(end, segment.start)),
    estimated: false,
  };
}

const isKnown = (time: SegmentTime): time is Milliseconds => typeof time === "number";
