import type { Coding } from "../coding/coding.ts";
import type { Turn } from "../session/turn.ts";
import { type CodedTurns, codeTurns } from "./coded-turns.ts";
import { findCueReplies } from "./cues-and-replies.ts";
import type { CueReply } from "./review.ts";

/** A session as indices and rules read it: turns, codings, and the client's cues with their replies. */
export type CodedSession = CodedTurns & { readonly cues: readonly CueReply[] };

export function codeSession(turns: readonly Turn[], codings: readonly Coding[]): CodedSession {
  const coded = codeTurns(turns, codings);
  return { ...coded, cues: findCueReplies(coded) };
}
