import type { Milliseconds } from "../foundation/units.ts";
import {
  findSpeakers,
  isLabelShaped,
  isRole,
  isWrittenLikeAName,
  readPrefix,
  type SpeakerLabels,
} from "./speaker-labels.ts";
import { readStamp, readTrailingStamp, type Stamp } from "./stamps.ts";

/** One line of a transcript that somebody wrote down, before it is known who the speakers are. */
export type LabelledLine = {
  /** A label-shaped beginning; undefined where the line has none. */
  readonly label: string | undefined;
  /** The words after the label and the time. */
  readonly text: string;
  readonly start: Milliseconds | undefined;
  /** The time stands bare before the label (`10:30 Meeting: …`), as it may in ordinary talk. */
  readonly isBareTime: boolean;
  /** The line as it stands, without a time in brackets; empty for a blank line and for a time alone. */
  readonly whole: string;
};

type Labelled = { readonly label: string; readonly text: string; readonly start?: Milliseconds };

/** `THERAPIST - text`. Every count is bounded. */
const DASHED = /^(\p{L}[\p{L}\p{N} ]{0,29}?)\s{1,4}[-–—]\s{1,4}(?=\S)/u;
/** Room for a label and a time in brackets. */
const LONGEST_BEGINNING = 90;

/** A line taken apart: a time and a label at its beginning, where it has them, and its words. */
export function readLabelledLine(raw: string): LabelledLine {
  const line = raw.trim();
  const stamp = readStamp(line);
  const rest = stamp?.rest ?? line;
  const isBareTime = stamp !== undefined && !stamp.inBrackets;
  const whole = isBareTime && rest !== "" ? line : rest;
  const labelled: Labelled | undefined = readStampedLabel(rest) ?? readPrefix(rest) ?? readDashedLabel(rest);
  if (labelled === undefined) return { label: undefined, text: rest, whole, start: stamp?.start, isBareTime };

  const inner = stamp === undefined ? readBracketedStamp(labelled.text) : undefined;
  const start = stamp?.start ?? labelled.start ?? inner?.start;
  return { label: labelled.label, text: inner?.rest ?? labelled.text, whole, start, isBareTime };
}

/** A time on a line of its own. */
export const isMarker = ({ whole, start }: LabelledLine): boolean => whole === "" && start !== undefined;

/** Whether a line begins a turn. After a bare time only a label that is sure will do: "10:30 Meeting:" is no speaker. */
export function speaks(line: LabelledLine, speakers: SpeakerLabels): line is LabelledLine & { readonly label: string } {
  if (line.label === undefined) return false;
  const count = speakers.get(line.label) ?? 0;
  return line.isBareTime ? count > 1 || (count === 1 && isRole(line.label)) : count > 0;
}

/**
 * The speakers of the whole file. A file of two or more lines that all begin with a name is a transcript even where
 * each speaks once.
 */
export function speakersIn(lines: readonly LabelledLine[]): SpeakerLabels {
  const labels = lines.flatMap(({ label }) => label ?? []);
  const speakers = findSpeakers(labels);
  if (speakers.size > 0) return speakers;

  const isAllLabelled =
    lines.every(({ label, whole }) => label !== undefined || whole === "") && labels.every(isWrittenLikeAName);
  return isAllLabelled && new Set(labels).size > 1 ? new Map(labels.map((label) => [label, 1])) : speakers;
}

function readBracketedStamp(text: string): Stamp | undefined {
  const stamp = readStamp(text);
  return stamp?.inBrackets ? stamp : undefined;
}

/** `Therapist [00:12:03]: text`, or the same without a colon on a line of its own. */
function readStampedLabel(line: string): Labelled | undefined {
  const close = line.slice(0, LONGEST_BEGINNING).search(/[\])]/);
  const stamped = close === -1 ? undefined : readTrailingStamp(line.slice(0, close + 1));
  const label = stamped?.before.trim() ?? "";
  const after = line.slice(close + 1).trim();
  if (stamped === undefined || !isLabelShaped(label) || !(after === "" || after.startsWith(":"))) return undefined;
  return { label, text: after.slice(1).trim(), start: stamped.start };
}

/** The label stands in capitals, or names a role; "Well - I mean" is talk. */
function readDashedLabel(line: string): Labelled | undefined {
  const [beginning, label] = DASHED.exec(line) ?? [];
  if (beginning === undefined || label === undefined || !isLabelShaped(label)) return undefined;
  const isInCapitals = label.length > 1 && label === label.toUpperCase();
  return isInCapitals || isRole(label) ? { label, text: line.slice(beginning.length) } : undefined;
}
