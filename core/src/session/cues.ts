import { ok, type Result } from "../foundation/result.ts";
import type { Milliseconds } from "../foundation/units.ts";
import { readClock } from "./clock.ts";
import type { UnreadableTranscript } from "./transcript.ts";
import { refusals } from "./unreadable.ts";

/** One cue of a subtitle file: a stretch of time and the lines shown in it, markup and all. */
export type Cue = {
  readonly start: Milliseconds;
  readonly end: Milliseconds;
  /** Line of the times, counted from 1. */
  readonly line: number;
  readonly payload: readonly string[];
};

export type CueLayout = {
  readonly format: string;
  /** Index of the first line after the heading. */
  readonly from: number;
  /** Whether a block that begins with this line is a comment, a style or the like. */
  readonly isAside: (line: string) => boolean;
};

type Block = { readonly cue: Cue; readonly next: number };
type Times = Pick<Cue, "start" | "end">;

const ARROW = "-->";
/** No line of times is longer; a longer one is not looked at. */
const LONGEST_TIMES = 400;
const SETTING = /^[A-Za-z]\w*:\S+$/;
const NUMBER = /^\d{1,9}$/;

/**
 * All cues of a subtitle file, or why it cannot be read whole. Blank lines between cues may be missing.
 *
 * @error no-timing when a block of lines has no times; time-not-understood when its times cannot be read.
 * @error ends-before-it-starts when a cue does.
 */
export function readCues(lines: readonly string[], layout: CueLayout): Result<readonly Cue[], UnreadableTranscript> {
  const cues: Cue[] = [];
  let at = layout.from;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (isBlank(line) || layout.isAside(line)) {
      at = Math.max(at + 1, endOfBlock(lines, at));
      continue;
    }
    const block = readBlock(lines, at, layout.format);
    if (!block.ok) return block;
    cues.push(block.value.cue);
    at = block.value.next;
  }
  return ok(cues);
}

/** Whether a line holds the times of a cue, well written or not. */
export const looksLikeTimes = (line: string): boolean => line.includes(ARROW) && /^\s{0,9}\d/.test(line);

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

function endOfBlock(lines: readonly string[], from: number): number {
  let at = from;
  while (!isBlank(lines[at])) at++;
  return at;
}

function readBlock(lines: readonly string[], at: number, format: string): Result<Block, UnreadableTranscript> {
  const refuse = refusals(format);
  const hasId = !lines[at]?.includes(ARROW);
  const timesAt = hasId ? at + 1 : at;
  const shown = lines[timesAt];
  if (!shown?.includes(ARROW)) return refuse("no-timing", at + 1);

  const times = readTimes(shown);
  if (times === undefined) return refuse("time-not-understood", timesAt + 1);
  if (times.end < times.start) return refuse("ends-before-it-starts", timesAt + 1);

  const next = endOfPayload(lines, timesAt + 1, hasId ? lines[at] : undefined);
  return ok({ cue: { ...times, line: timesAt + 1, payload: lines.slice(timesAt + 1, next) }, next });
}

/** The times of a cue. What follows them may only be settings (`align:start`): words there would be lost. */
function readTimes(line: string): Times | undefined {
  if (line.length > LONGEST_TIMES) return undefined;
  const [from = "", rest = "", ...more] = line.split(ARROW);
  const [to = "", ...settings] = rest.trim().split(/\s+/);
  if (more.length > 0 || !settings.every((setting) => SETTING.test(setting))) return undefined;

  const start = readClock(from.trim());
  const end = readClock(to);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A cue ends at a blank line, or where the next one begins: at its times, or at the number before them. */
function endOfPayload(lines: readonly string[], from: number, id: string | undefined): number {
  let at = from;
  while (!isBlank(lines[at]) && !looksLikeTimes(lines[at] ?? "")) at++;
  const isNumbered = at > from && !isBlank(lines[at]) && follows(id, lines[at - 1]);
  return isNumbered ? at - 1 : at;
}

/** Only the next number is an id; any other number is something that somebody said. */
function follows(id: string | undefined, line: string | undefined): boolean {
  const [before, after] = [id?.trim() ?? "", line?.trim() ?? ""];
  return NUMBER.test(before) && NUMBER.test(after) && Number(after) === Number(before) + 1;
}
