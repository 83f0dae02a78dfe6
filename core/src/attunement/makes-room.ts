import { atLeast, type CodedTurns, carries, codingOf } from "./coded-turns.ts";
import { CODES } from "./codes.ts";
import { namesFeeling } from "./feeling-words.ts";
import { sharesContent } from "./shared-words.ts";

/** Waiting with the client, in words; a longer turn that also says so does more than wait. English only. */
const WAITS =
  /\b(?:take your time|take all the time|(?:no|not in any) (?:hurry|rush)|(?:we've|we have) (?:got )?(?:plenty of )?time|stay with (?:that|it|this))\b/i;
const MOST_WORDS_OF_WAITING = 12;

/** Asking for more of it. English only. */
const ASKS_FOR_MORE =
  /\b(?:i(?:'d| would) (?:really )?like to (?:know|hear|understand)|tell me (?:a (?:bit|little) )?more|say (?:some|a (?:bit|little)) more|more interested in what you)\b/i;

/** Codes that a reply which left the cue aside does not carry. */
const TAKES_UP = [atLeast(CODES.affective, 1), atLeast(CODES.cognitive, 2)];
/** A reply that carries one of these closes, whatever else it says. */
const CLOSES = [atLeast(CODES.judging, 1), atLeast(CODES.directing, 2), atLeast(CODES.sympathy, 1)];
const INVITES = atLeast(CODES.exploring, 2);

/**
 * Whether a reply that was coded as leaving the cue aside says itself that it did not: it waits, asks for more, takes up
 * a feeling or a meaning, or invites the client further into the same thing. Codes that contradict each other are no
 * ground for pointing at a miss. A person who coded the pick-up decides alone.
 *
 * @source VR-CoDES: a reply that provides space, by waiting or by an active invitation, does not shut a cue out
 */
export function makesRoom(session: CodedTurns, cueTurn: number, replyTurn: number): boolean {
  if (codingOf(session, replyTurn, CODES.pickup)?.coder.kind === "person") return false;
  if (CLOSES.some((claim) => carries(session, replyTurn, claim))) return false;

  const text = (session.turns[replyTurn]?.text ?? "").replaceAll("’", "'");
  const waits = WAITS.test(text) && (session.words[replyTurn] ?? 0) <= MOST_WORDS_OF_WAITING;
  if (waits || ASKS_FOR_MORE.test(text)) return true;
  if (TAKES_UP.some((claim) => carries(session, replyTurn, claim))) return true;
  return carries(session, replyTurn, INVITES) && (namesFeeling(text) || sharesContent(session, cueTurn, replyTurn));
}
