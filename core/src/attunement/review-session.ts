import type { Coding } from "../coding/coding.ts";
import type { Roles } from "../session/roles.ts";
import { durationOf, speakerShares, timedBy } from "../session/talk-share.ts";
import type { Turn } from "../session/turn.ts";
import { chooseMoments } from "./choose-moments.ts";
import { type CodedSession, codeSession } from "./coded-session.ts";
import { CODES, isOf, isUnsure } from "./codes.ts";
import { empathyMix } from "./empathy-mix.ts";
import type { MomentRule } from "./moment-rule.ts";
import type { ReviewTurn, SessionReview } from "./review.ts";
import { notesFor } from "./review-notes.ts";
import { keyOf, readIndex, type SessionIndex } from "./session-index.ts";

/** What a review is made of. */
export type ReviewMaterial = {
  readonly title: string;
  readonly transcript: Pick<SessionReview["transcript"], "format" | "repairs">;
  readonly turns: readonly Turn[];
  readonly roles: Roles;
  readonly codings: readonly Coding[];
  readonly coder: SessionReview["madeBy"];
};

/** What the review looks for, as registers of the library. */
export type ReviewRegisters = {
  readonly indices: readonly SessionIndex[];
  readonly moments: readonly MomentRule[];
};

/**
 * The review of one session: the same material gives the same review. Time grows with the length of the session and no
 * faster. A code that the session was not coded with leaves its figures without a value, and they say so.
 */
export function reviewSession(material: ReviewMaterial, registers: ReviewRegisters): SessionReview {
  const { title, transcript, turns, roles, codings, coder } = material;
  const session = codeSession(turns, codings);
  const codesUsed = new Set(codings.map(keyOf));
  const duration = durationOf(turns);
  return {
    format: "attune/review@1",
    title,
    transcript: {
      format: transcript.format,
      repairs: transcript.repairs,
      timed: timedBy(turns),
      ...(duration !== undefined && { durationMs: duration }),
    },
    roles,
    speakers: speakerShares(turns),
    mix: empathyMix(session),
    cues: session.cues,
    indices: registers.indices.map((index) => readIndex(index, session, codesUsed)),
    moments: chooseMoments(session, registers.moments),
    turns: reviewTurns(session),
    madeBy: coder,
    notes: notesFor(roles, codings),
  };
}

function reviewTurns(session: CodedSession): readonly ReviewTurn[] {
  const replies = new Set(session.cues.flatMap(({ reply }) => reply?.turn ?? []));
  return session.turns.map(({ lines: _, ...turn }, index) => ({
    index,
    ...turn,
    codings: (session.codings[index] ?? []).filter((coding) => isShown(coding, replies)),
  }));
}

/** Pick-up means nothing where no cue was found; a level that says "nothing" is only shown where it is in doubt. */
function isShown(coding: Coding, replies: ReadonlySet<number>): boolean {
  if (isOf(coding, CODES.pickup)) return replies.has(coding.turn);
  return isUnsure(coding) || !SAYS_NOTHING.has(coding.level);
}

const SAYS_NOTHING: ReadonlySet<Coding["level"]> = new Set([0, "other", "neutral"]);
