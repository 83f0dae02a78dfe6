import { proportion } from "../foundation/units.ts";
import type { CodedSession } from "./coded-session.ts";
import { atLeast, surenessOf } from "./coded-turns.ts";
import { CODES } from "./codes.ts";
import { LIGHT, TENDER } from "./feeling-words.ts";
import { isOpening } from "./passages.ts";
import type { CueReply } from "./review.ts";
import { isAboutSafety } from "./tactful-exceptions.ts";

/** A cue with its reply, neither of them unsure. `sureness`: of both together, 0 to 1. */
export type AnsweredCue = { readonly cue: CueReply; readonly replyTurn: number; readonly sureness: number };

/**
 * A cue that nobody would call small: said outright, or a hint whose likeliest feeling is shame, guilt, hopelessness or
 * fear. A feeling said outright is passed over as light only where the reader is sure that it is.
 */
export function isClear({ level, emotion, emotionUnsure = false }: CueReply): boolean {
  if (level === 2) return emotionUnsure || !LIGHT.has(emotion);
  return TENDER.has(emotion);
}

/**
 * Cues with one of these outcomes that may be shown as a moment. Passages about safety are left alone, and so are hints
 * in the opening, where "sorry I'm late" looks like guilt.
 */
export function answeredCues(session: CodedSession, outcomes: readonly CueReply["outcome"][]): readonly AnsweredCue[] {
  return session.cues.flatMap((cue) => {
    const { turn, level, reply, outcome } = cue;
    if (reply === undefined || !outcomes.includes(outcome)) return [];
    if (level === 1 && isOpening(turn)) return [];
    if (isAboutSafety(session, turn, reply.turn)) return [];
    const ofCue = surenessOf(session, turn, atLeast(CODES.cue, level));
    return [{ cue, replyTurn: reply.turn, sureness: proportion(Math.min(ofCue, reply.confidence)) }];
  });
}
