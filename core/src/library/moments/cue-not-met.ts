import { type AnsweredCue, answeredCues, isClear } from "../../attunement/clear-cues.ts";
import type { CodedSession } from "../../attunement/coded-session.ts";
import { atLeast, type Claim, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { cueInWords } from "../../attunement/feeling-words.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { asksSomething, clientBefore } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";
import { isCondolence } from "../../attunement/tactful-exceptions.ts";

/** What a reply did in place of picking the cue up. */
type Manner = {
  readonly claim: Claim;
  /** How much it matters beside the others, 0 to 1. */
  readonly matters: number;
  readonly title: string;
  readonly why: string;
  readonly tryThis: string;
};

/** The first that fits names the moment. */
const MANNERS: readonly Manner[] = [
  {
    claim: atLeast(CODES.judging, 1),
    matters: 1,
    title: "met with what may sound like a judgement",
    why: "The next turn may have come across as a judgement, and the feeling was not taken up.",
    tryThis: 'A reply could begin: "Given all that, it makes sense that you …"',
  },
  {
    claim: atLeast(CODES.directing, 2),
    matters: 0.95,
    title: "met with advice",
    why: "The next turn advises before the feeling is taken up, and the advice was not asked for.",
    tryThis: 'A reflection could begin: "A part of you feels … about …"',
  },
  {
    claim: atLeast(CODES.directing, 1),
    matters: 0.8,
    title: "met with information",
    why: "The next turn informs or suggests before the feeling is taken up.",
    tryThis: 'A reflection could come first: "You feel …, and you wonder …"',
  },
  {
    claim: atLeast(CODES.sympathy, 1),
    matters: 0.85,
    title: "met with comfort",
    why: "The next turn consoles or reassures. It is kind, and it may leave the feeling unspoken.",
    tryThis: 'To stay beside it, a reply could begin: "You feel …, because …"',
  },
];

/** A clear cue, and a reply that judged, advised, informed or comforted in place of picking it up. */
export const cueNotMet: MomentRule = {
  id: "cue-not-met",
  kind: "look-again",
  finds:
    "A feeling said outright, or a hint of shame, guilt, hopelessness or fear, whose reply did not pick it up and judged, advised, informed or comforted.",
  importance: 1,
  source: {
    work: "Suchman, Markakis, Beckman and Frankel 1997, A model of empathic communication in the medical interview",
    verified: false,
  },
  find: (session) =>
    answeredCues(session, ["possibly-missed"])
      .filter(({ cue }) => isClear(cue))
      .flatMap((answered) => toMoment(session, answered) ?? []),
};

function toMoment(session: CodedSession, answered: AnsweredCue): FoundMoment | undefined {
  const { cue, replyTurn, sureness } = answered;
  const manner = MANNERS.find((each) => surenessOf(session, replyTurn, each.claim) > 0);
  if (manner === undefined || isFair(session, manner, answered)) return undefined;

  const { claim, matters, title, why, tryThis } = manner;
  return {
    title: `${cueInWords(cue)} ${title}`,
    turns: [cue.turn, replyTurn],
    quotes: [quoteOf(session, cue.turn, CODES.cue), quoteOf(session, replyTurn, claim.code)],
    why,
    tryThis,
    sureness: Math.min(sureness, surenessOf(session, replyTurn, claim)) * matters,
  };
}

/** An answer to the client's question, or decency after a death. */
function isFair(session: CodedSession, { claim }: Manner, { replyTurn }: AnsweredCue): boolean {
  if (claim.code === CODES.directing) return asksSomething(session, clientBefore(session, replyTurn) ?? replyTurn);
  return claim.code === CODES.sympathy && isCondolence(session.turns[replyTurn]?.text ?? "");
}
