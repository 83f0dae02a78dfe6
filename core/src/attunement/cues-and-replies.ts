import type { Coding } from "../coding/coding.ts";
import { proportion } from "../foundation/units.ts";
import { isParting, isPoliteness } from "../session/greetings.ts";
import { isListeningSign } from "../session/listening-signs.ts";
import { type CodedTurns, codingOf, FEWEST_WORDS } from "./coded-turns.ts";
import { CODES, confidenceOf, isUnsure } from "./codes.ts";
import { makesRoom } from "./makes-room.ts";
import type { CueReply } from "./review.ts";

/** At most so many turns from either end, and no more than a tenth of them, politeness is taken for politeness. */
const MOST_AT_THE_EDGE = 6;
/** Longer turns say something; spares them the check for signs of listening. */
const LONGEST_LISTENING = 60;

/**
 * Every cue of the client with the therapist's reply to it, in the order of the session.
 *
 * The reply is the therapist's next turn that says something: three words or more that are not signs of listening
 * only. What the client says until then is one run, and has one reply: the run's strongest cue stands for it, so it
 * is counted once. With two clients or two therapists the reply is still the next turn of any therapist; whom it was
 * meant for is not known. Politeness is no cue; a leave-taking, or a reply that leaves room, is no miss.
 */
export function findCueReplies(session: CodedTurns): readonly CueReply[] {
  const found: CueReply[] = [];
  let strongest: Coding | undefined;
  for (const [at, { speaker }] of session.turns.entries()) {
    if (speaker === "client") strongest = strongerOf(strongest, cueOf(session, at));
    if (speaker !== "therapist" || !saysSomething(session, at)) continue;
    if (strongest !== undefined) found.push(toCueReply(session, strongest, at));
    strongest = undefined;
  }
  if (strongest !== undefined) found.push(toCueReply(session, strongest, undefined));
  return found;
}

/** Whether a turn is more than a sign of listening or a word or two. */
export function saysSomething({ turns, words }: CodedTurns, at: number): boolean {
  const turn = turns[at];
  if (turn === undefined || turn.backChannel || (words[at] ?? 0) < FEWEST_WORDS) return false;
  return (
    turn.text.length > LONGEST_LISTENING ||
    !turn.text
      .split(/[.,;!]/)
      .filter(hasWords)
      .every(isListeningSign)
  );
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function cueOf(session: CodedTurns, at: number): Coding | undefined {
  const coding = codingOf(session, at, CODES.cue);
  if (coding === undefined || !(coding.level === 1 || coding.level === 2)) return undefined;
  const isPersons = coding.coder.kind === "person";
  return !isPersons && isPoliteHere(session, at) ? undefined : coding;
}

/** "I'm fine" is polite at the beginning; later on it may be anything but. */
const isPoliteHere = ({ turns }: CodedTurns, at: number): boolean =>
  isPoliteness(turns[at]?.text ?? "", at < edgeOf(turns.length));

const edgeOf = (turns: number): number => Math.min(MOST_AT_THE_EDGE, Math.ceil(turns / 10));

/** A cue that the reader is sure of goes first, then the higher level, then the surer one, then the later one. */
function strongerOf(earlier: Coding | undefined, later: Coding | undefined): Coding | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const [one, two] = [rankOf(earlier), rankOf(later)];
  const differs = one.findIndex((part, at) => part !== two[at]);
  return differs !== -1 && (one[differs] ?? 0) > (two[differs] ?? 0) ? earlier : later;
}

const rankOf = (cue: Coding): readonly number[] => [isUnsure(cue) ? 0 : 1, Number(cue.level), confidenceOf(cue)];

function toCueReply(session: CodedTurns, cue: Coding, replyTurn: number | undefined): CueReply {
  const reply = replyTurn === undefined ? undefined : readReply(session, replyTurn);
  return {
    turn: cue.turn,
    level: cue.level === 2 ? 2 : 1,
    emotion: cue.emotion ?? "other",
    ...(cue.emotionUnsure !== undefined && { emotionUnsure: cue.emotionUnsure }),
    evidence: cue.evidence,
    unsure: isUnsure(cue),
    ...(reply && { reply }),
    outcome: reply === undefined || reply.unsure || isUnsure(cue) ? "open" : outcomeOf(session, cue.turn, reply),
  };
}

type Reply = NonNullable<CueReply["reply"]>;

function readReply(session: CodedTurns, turn: number): Reply | undefined {
  const coding = codingOf(session, turn, CODES.pickup);
  const pickup = coding?.level;
  if (coding === undefined || !(pickup === 0 || pickup === 1 || pickup === 2)) return undefined;
  return { turn, pickup, confidence: proportion(confidenceOf(coding)), unsure: isUnsure(coding) };
}

function outcomeOf(session: CodedTurns, cueTurn: number, { turn, pickup }: Reply): CueReply["outcome"] {
  if (pickup === 2) return "met";
  if (pickup === 1) return "partly-met";
  return isLeaving(session, turn) || makesRoom(session, cueTurn, turn) ? "open" : "possibly-missed";
}

/** At the door there is no room for a reply; and a greeting answers a greeting. A person who coded it decides alone. */
function isLeaving(session: CodedTurns, at: number): boolean {
  if (codingOf(session, at, CODES.pickup)?.coder.kind === "person") return false;
  const edge = edgeOf(session.turns.length);
  const isAtTheEdge = at < edge || at >= session.turns.length - edge;
  const text = session.turns[at]?.text ?? "";
  return isParting(text) || (isAtTheEdge && isPoliteness(text, true));
}
