import type { Speaker } from "../session/turn.ts";
import type { CodedSession } from "./coded-session.ts";
import { atLeast, carries } from "./coded-turns.ts";
import { CODES } from "./codes.ts";
import { saysSomething } from "./cues-and-replies.ts";

/** The first turns: greeting, being late, intake, confidentiality. */
const OPENING = 6;

/** Whether a turn belongs to the opening, where much is said for the occasion. */
export const isOpening = (at: number): boolean => at < OPENING;

/** What comes later is no longer an answer to this turn. */
const NEAR = 4;

/** The client's next turn that says something, near after this one; undefined when there is none. */
export const clientAfter = (session: CodedSession, at: number): number | undefined => nearest(session, at, 1);

/** The client's last turn that says something, near before this one; undefined when there is none. */
export const clientBefore = (session: CodedSession, at: number): number | undefined => nearest(session, at, -1);

function nearest(session: CodedSession, at: number, step: 1 | -1): number | undefined {
  for (let distance = 1; distance <= NEAR; distance++) {
    const turn = at + step * distance;
    if (session.turns[turn]?.speaker === "client" && saysSomething(session, turn)) return turn;
  }
  return undefined;
}

/** A therapist turn that says something, with the number of words that the client said before it and after it. */
export type Exchange = { readonly turn: number; readonly before: number; readonly after: number };

/** Every therapist turn that says something, in order; listening signs of the therapist part nothing. */
export function exchangesOf(session: CodedSession): readonly Exchange[] {
  const spoken = [...session.turns.keys()].filter((at) => isBy(session, at, "therapist") && saysSomething(session, at));
  const between: number[] = [];
  let next = 0;
  for (const [at, words] of session.words.entries()) {
    if (spoken[next] === at) next++;
    else if (isBy(session, at, "client")) between[next] = (between[next] ?? 0) + words;
  }
  return spoken.map((turn, at) => ({ turn, before: between[at] ?? 0, after: between[at + 1] ?? 0 }));
}

const isBy = ({ turns }: CodedSession, at: number, speaker: Speaker): boolean => turns[at]?.speaker === speaker;

/** Whether the client's turn ends in a question, so that an answer was asked for. */
export const asksSomething = ({ turns }: CodedSession, at: number): boolean =>
  turns[at]?.text.trimEnd().endsWith("?") ?? false;

const JUDGES = atLeast(CODES.judging, 1);
const UNASKED = atLeast(CODES.directing, 2);

/** A turn that also judges, or advises unasked, is not one to keep, whatever else it does well. */
export const spoilsKeeping = (session: CodedSession, at: number): boolean =>
  carries(session, at, JUDGES) || carries(session, at, UNASKED);
