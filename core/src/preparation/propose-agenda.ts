import type { Instant } from "../foundation/instant.ts";
import type { MovedAnswer } from "./answers-moved.ts";

/** Something that is worth a look and still open. */
export type OpenSignal = { readonly rule: string; readonly isRisk: boolean; readonly title: string };

/** What the client said about holding something back, after the last session. */
export type SaidHeldBack = "may-say-later" | "wants-to-talk";

/** What an agenda can be proposed from. */
export type AgendaGrounds = {
  readonly moved: readonly MovedAnswer[];
  readonly signals: readonly OpenSignal[];
  readonly heldBack?: SaidHeldBack;
  /** What the client wrote since the last session, the latest first. */
  readonly written: readonly { readonly words: string; readonly happenedAt: Instant }[];
  /** How understood the client felt in the last session, and what the therapist expected: 0 to 10. */
  readonly lastTime?: { readonly session: number; readonly felt: number; readonly predicted?: number };
  readonly exercises: readonly { readonly words: string; readonly isDone: boolean; readonly happenedAt: Instant }[];
  /** Steps of the last plan. */
  readonly next: readonly { readonly words: string; readonly happenedAt: Instant }[];
};

export type AgendaGround =
  | "risk-answer"
  | "risk-signal"
  | "held-back"
  | "client-wrote"
  | "felt-less"
  | "moved"
  | "signal"
  | "exercise"
  | "agreed";

/** Something that could stand on the agenda, and what speaks for it. */
export type AgendaProposal = {
  readonly ground: AgendaGround;
  /** What it is about in the words that stand there: a question, what the client wrote, a step that was agreed. */
  readonly subject?: string;
  readonly now?: string;
  readonly before?: string;
  readonly happenedAt?: Instant;
  readonly session?: number;
};

/** More than three points are a list, not an agenda. */
export const MOST_ON_AGENDA = 3;

/** A third of all that a question allows. */
const MOVED_FAR = 1 / 3;
/** The gap at which a prediction and an answer count as apart, as in the session check. */
const APART = 3;
/** Rules that say of the last session what its ratings say already. */
const ABOUT_LAST_TIME: readonly string[] = ["session-check-strain", "predicted-felt-gap-widening"];
/** Rules that say what an answer that stands in the list says already. */
const ABOUT_RISK_ANSWERS: readonly string[] = ["risk-answer"];

/**
 * At most three points for the next session. What bears on safety comes first; then what the client brought; then what
 * the figures show; then what was agreed. Each ground is named once, but for the
 * steps that were agreed, which fill what is left.
 */
export function proposeAgenda(grounds: AgendaGrounds): readonly AgendaProposal[] {
  const found = [
    ...safety(grounds),
    ...heldBack(grounds),
    ...clientWrote(grounds),
    ...lastTime(grounds),
    ...movedFar(grounds),
    ...signals(grounds),
    ...exercise(grounds),
    ...agreed(grounds),
  ];
  return found.slice(0, MOST_ON_AGENDA);
}

function safety({ moved, signals: open }: AgendaGrounds): readonly AgendaProposal[] {
  const answer = moved.find(({ isRisk }) => isRisk);
  if (answer !== undefined) return [ofAnswer("risk-answer", answer), ...riskSignal(open, ABOUT_RISK_ANSWERS)];
  return riskSignal(open, []);
}

function riskSignal(open: readonly OpenSignal[], saidAlready: readonly string[]): readonly AgendaProposal[] {
  const signal = open.find(({ isRisk, rule }) => isRisk && !saidAlready.includes(rule));
  return signal === undefined ? [] : [{ ground: "risk-signal", subject: signal.title }];
}

const ofAnswer = (ground: AgendaGround, { question, now, before, happenedAt }: MovedAnswer): AgendaProposal => ({
  ground,
  subject: question,
  now,
  ...(before !== undefined && { before }),
  happenedAt,
});

const heldBack = ({ heldBack: said, lastTime: last }: AgendaGrounds): readonly AgendaProposal[] =>
  said === "wants-to-talk" ? [{ ground: "held-back", ...(last !== undefined && { session: last.session }) }] : [];

const clientWrote = ({ written: [latest] }: AgendaGrounds): readonly AgendaProposal[] =>
  latest === undefined ? [] : [{ ground: "client-wrote", subject: latest.words, happenedAt: latest.happenedAt }];

function lastTime({ lastTime: last }: AgendaGrounds): readonly AgendaProposal[] {
  if (last?.predicted === undefined || last.predicted - last.felt < APART) return [];
  return [{ ground: "felt-less", session: last.session, now: String(last.felt), before: String(last.predicted) }];
}

function movedFar({ moved }: AgendaGrounds): readonly AgendaProposal[] {
  const answer = moved.find(({ isRisk, toward, share }) => !isRisk && toward === "worse" && share >= MOVED_FAR);
  return answer === undefined ? [] : [ofAnswer("moved", answer)];
}

function signals(grounds: AgendaGrounds): readonly AgendaProposal[] {
  const saidAlready = lastTime(grounds).length > 0 ? ABOUT_LAST_TIME : [];
  const signal = grounds.signals.find(({ isRisk, rule }) => !isRisk && !saidAlready.includes(rule));
  return signal === undefined ? [] : [{ ground: "signal", subject: signal.title }];
}

function exercise({ exercises: [first] }: AgendaGrounds): readonly AgendaProposal[] {
  if (first === undefined) return [];
  return [{ ground: "exercise", subject: first.words, happenedAt: first.happenedAt }];
}

const agreed = ({ next }: AgendaGrounds): readonly AgendaProposal[] =>
  next.map(({ words, happenedAt }) => ({ ground: "agreed", subject: words, happenedAt }));
