import type { Coding, SessionCoder, SpokenTurn, Turn } from "@attune/core";

/** The codings of a session by its turns. Turns of anybody who is neither therapist nor client are not coded. */
export function codeTurns(turns: readonly Turn[], coder: SessionCoder): readonly Coding[] {
  const places: number[] = [];
  const spoken: SpokenTurn[] = [];
  for (const [at, { speaker, text }] of turns.entries()) {
    if (speaker === "other") continue;
    places.push(at);
    spoken.push({ speaker, text });
  }
  return coder.code(spoken).map((coding) => ({ ...coding, turn: places[coding.turn] ?? coding.turn }));
}
