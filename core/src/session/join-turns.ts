import { milliseconds } from "../foundation/units.ts";
import { isListeningSign } from "./listening-signs.ts";
import type { Pieces } from "./transcript.ts";
import type { RawTurn, Timing, Turn } from "./turn.ts";

/** A turn before anybody has said who is the therapist. The label is undefined where the file names nobody. */
export type JoinedTurn = Omit<Turn, "speaker" | "label"> & { readonly label: string | undefined };

/** Longest pause inside one turn; after a longer one the same speaker begins a new turn. In milliseconds. */
const PAUSE_WITHIN_A_TURN = 2000;

/**
 * The turns of a session, in the order of the file.
 *
 * Cues of one speaker that follow each other are joined when the pause between them is two seconds or less, or is not
 * known; cues without a speaker never are. A format whose pieces are already turns is left as it was written.
 */
export function joinTurns(raw: readonly RawTurn[], pieces: Pieces): readonly JoinedTurn[] {
  const runs = pieces === "cues" ? gatherRuns(raw) : raw.map((turn) => [turn]);
  let before: RawTurn | undefined;
  return runs.map((run) => {
    const turn = joinRun(run, before);
    before = run.at(-1);
    return turn;
  });
}

/** Whether the turn was broken off or trails away: it ends in `--`, `-`, a long dash, `...` or an ellipsis. */
export function isUnfinished(text: string): boolean {
  return UNFINISHED.some((mark) => text.endsWith(mark));
}

const UNFINISHED = ["-", "–", "—", "...", "…"];

function gatherRuns(raw: readonly RawTurn[]): readonly (readonly RawTurn[])[] {
  const runs: RawTurn[][] = [];
  let spokenUntil: number | undefined;
  for (const turn of raw) {
    const run = runs.at(-1);
    const continues = run !== undefined && isSameSpeaker(run[0], turn) && !isPause(spokenUntil, turn.timing);
    if (continues) run.push(turn);
    else runs.push([turn]);
    spokenUntil = laterEnd(continues ? spokenUntil : undefined, turn.timing);
  }
  return runs;
}

const isSameSpeaker = (earlier: RawTurn | undefined, later: RawTurn): boolean =>
  later.speakerLabel !== undefined && earlier?.speakerLabel === later.speakerLabel;

const isPause = (spokenUntil: number | undefined, next: Timing | undefined): boolean =>
  spokenUntil !== undefined && next !== undefined && next.start - spokenUntil > PAUSE_WITHIN_A_TURN;

const laterEnd = (end: number | undefined, timing: Timing | undefined): number | undefined =>
  timing === undefined ? undefined : Math.max(end ?? 0, timing.end);

function joinRun(run: readonly RawTurn[], before: RawTurn | undefined): JoinedTurn {
  const [first] = run;
  const text = run.map((turn) => turn.text).join(" ");
  const timing = joinTimings(run);
  return {
    label: first?.speakerLabel,
    text,
    ...(timing && { timing }),
    unfinished: isUnfinished(text),
    backChannel: isListeningSign(text) && !isAnswer(before),
    lines: { from: first?.line ?? 0, to: run.at(-1)?.line ?? 0 },
  };
}

/** "Yeah." after a question is an answer, not a sign of listening. */
const isAnswer = (before: RawTurn | undefined): boolean => before?.text.endsWith("?") ?? false;

/** From the first start to the last end; none when a part of the turn has no time, since its length is then unknown. */
function joinTimings(run: readonly RawTurn[]): Timing | undefined {
  let joined: Timing | undefined;
  for (const { timing } of run) {
    if (timing === undefined) return undefined;
    joined = joined === undefined ? timing : span(joined, timing);
  }
  return joined;
}

const span = (earlier: Timing, later: Timing): Timing => ({
  start: milliseconds(Math.min(earlier.start, later.start)),
  end: milliseconds(Math.max(earlier.end, later.end)),
  estimated: earlier.estimated || later.estimated,
});
