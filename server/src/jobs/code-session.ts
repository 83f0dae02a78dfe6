import type { Coding, SessionCoder, SpokenTurn } from "@attune/core";
import { shownIn } from "../actions/transcripts/review-talk.ts";
import type { SessionTalk, Shown } from "../ports/transcripts.ts";
import { type PackedCodings, packCodings } from "../store/transcripts/pack-codings.ts";

/** What the built-in coder found in a session. */
export type CodedSession = {
  readonly coder: string;
  readonly version: string;
  readonly codebooks: readonly string[];
  readonly codings: PackedCodings;
  /** The figures of the session by these codings, worked out here so that nobody waits for it. */
  readonly shown: readonly Shown[];
};

/** Codes a session. Turns of anybody who is neither therapist nor client are not coded. */
export function codeSession(talk: SessionTalk, coder: SessionCoder): CodedSession {
  const places: number[] = [];
  const spoken: SpokenTurn[] = [];
  for (const [at, { speaker, text }] of talk.turns.entries()) {
    if (speaker === "other") continue;
    places.push(at);
    spoken.push({ speaker, text });
  }
  const codings = coder.code(spoken).map((coding): Coding => ({ ...coding, turn: places[coding.turn] ?? coding.turn }));
  const madeBy = { coder: coder.id, version: coder.version, codebooks: coder.codebooks };
  return { ...madeBy, codings: packCodings(codings), shown: shownIn({ talk, codings, madeBy }) };
}
