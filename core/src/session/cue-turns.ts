import { unmark, type Voiced } from "./cue-markup.ts";
import type { Cue } from "./cues.ts";
import { shareTime } from "./estimate-times.ts";
import type { RepairTally } from "./repair-tally.ts";
import { onOneLine } from "./spacing.ts";
import { findSpeakers, readPrefix, type SpeakerLabels } from "./speaker-labels.ts";
import type { RawTurn } from "./turn.ts";

/** A cue without its markup. */
type SpokenCue = { readonly cue: Cue; readonly voiced: readonly Voiced[] };
type Said = { readonly label: string | undefined; readonly text: string };

/** Two lines of a cue that each begin with a dash are two people; a double dash is a turn that goes on. */
const DIALOGUE_DASH = /^\s*[-–—](?![-–—])\s*/;

/**
 * What each cue says and by whom: by voice tags where the file has any, else by `Name:` at the beginning of a line. A
 * line without a name goes on with the last speaker. Voices that share a cue share its time by their words.
 */
export function turnsOfCues(cues: readonly Cue[], tally: RepairTally): readonly RawTurn[] {
  const spoken = withoutDuplicates(cues, tally).map((cue): SpokenCue => {
    const { voiced, tagsRemoved } = unmark(cue.payload.join("\n"));
    if (tagsRemoved > 0) tally.add("markup-removed", cue.line, tagsRemoved);
    return { cue, voiced };
  });
  const hasVoices = spoken.some(({ voiced }) => voiced.some(({ voice }) => voice !== undefined));
  const said = hasVoices ? spoken.map(({ voiced }) => voiced.map(asSaid)) : sayByPrefix(spoken);
  return spoken.flatMap(({ cue }, at) => turnsOf(cue, (said[at] ?? []).map(tidy).filter(hasText), tally));
}

/** The same words at the same time twice over, as some programs write a cue again when they save. */
function withoutDuplicates(cues: readonly Cue[], tally: RepairTally): readonly Cue[] {
  return cues.filter((cue, at) => {
    const before = cues[at - 1];
    const isSame = before?.start === cue.start && before.end === cue.end && isSameText(before, cue);
    if (isSame) tally.add("duplicate-cues-removed", cue.line);
    return !isSame;
  });
}

const isSameText = (one: Cue, other: Cue): boolean =>
  one.payload.length === other.payload.length && one.payload.every((line, at) => line === other.payload[at]);

const asSaid = ({ voice, text }: Voiced): Said => ({ label: voice, text });
const tidy = ({ label, text }: Said): Said => ({ label, text: onOneLine(text) });
const hasText = ({ text }: Said): boolean => text !== "";

function sayByPrefix(spoken: readonly SpokenCue[]): readonly (readonly Said[])[] {
  const lines = spoken.map(({ voiced }) => voiced.flatMap(({ text }) => text.split("\n")));
  const speakers = findSpeakers(candidatesIn(lines));
  let current: string | undefined;
  return lines.map((cueLines) => {
    const said = sayLines(cueLines, current, speakers);
    if (said.length > 0) current = said.at(-1)?.label;
    return said;
  });
}

function* candidatesIn(cues: readonly (readonly string[])[]): Iterable<string> {
  for (const line of cues.flat()) {
    const prefix = readPrefix(line.replace(DIALOGUE_DASH, ""));
    if (prefix !== undefined) yield prefix.label;
  }
}

function sayLines(lines: readonly string[], before: string | undefined, speakers: SpeakerLabels): readonly Said[] {
  const isDialogue = lines.filter((line) => DIALOGUE_DASH.test(line)).length > 1;
  const said: { label: string | undefined; text: string }[] = [];
  for (const line of lines) {
    const words = line.replace(DIALOGUE_DASH, "");
    const prefix = readPrefix(words);
    const last = said.at(-1);
    if (prefix !== undefined && speakers.has(prefix.label)) said.push(prefix);
    else if (isDialogue && DIALOGUE_DASH.test(line)) said.push({ label: undefined, text: words });
    else if (last === undefined) said.push({ label: before, text: words });
    else last.text += ` ${words}`;
  }
  return said;
}

function turnsOf(cue: Cue, said: readonly Said[], tally: RepairTally): readonly RawTurn[] {
  const { start, end, line } = cue;
  if (said.length === 1) {
    return said.map(({ label, text }) => ({
      speakerLabel: label,
      text,
      line,
      timing: { start, end, estimated: false },
    }));
  }
  const timings = shareTime({ turns: said, start, length: end - start });
  if (said.length > 1) tally.add("times-estimated", line, said.length);
  return said.flatMap(({ label, text }, at) => {
    const timing = timings[at];
    return timing === undefined ? [] : [{ speakerLabel: label, text, line, timing }];
  });
}
