import type { NonEmpty } from "../foundation/non-empty.ts";
import type { RiskGrade } from "../measurement/instrument.ts";
import type { Evidence } from "./evidence.ts";
import type { Signal } from "./signal.ts";

/** The words of one rule in one language. */
export type SignalWording = {
  readonly rule: string;
  /** BCP 47, such as "en". */
  readonly language: string;
  readonly therapist: {
    readonly title: string;
    readonly says: string;
    /** How soon, where the rule grades its answers; it stands before everything else. */
    readonly byGrade?: Readonly<Record<RiskGrade, string>>;
    readonly toAsk: NonEmpty<string>;
  };
  /** Absent where a client never sees the signal. */
  readonly client?: {
    /** May hold `{seen}`, `{lines}` and `{direction}`. */
    readonly says: string;
    /** In place of the other where an answer is acute. */
    readonly acute?: string;
  };
};

export type TherapistWords = {
  readonly title: string;
  readonly says: string;
  readonly toAsk: NonEmpty<string>;
};

/** What a therapist reads: how soon first, then what it is and what could be asked. */
export function therapistWords(signal: Signal, { therapist }: SignalWording): TherapistWords {
  const { title, says, byGrade, toAsk } = therapist;
  const grade = gravest(signal.evidence);
  const howSoon = grade === undefined ? undefined : byGrade?.[grade];
  return { title, says: howSoon === undefined ? says : `${howSoon} ${says}`, toAsk };
}

/** What only the practice knows and a client must be told. */
export type PracticeWords = {
  /** When somebody reads the answers, such as "before you meet on Thursday". */
  readonly seen: string;
  /** Whom to call, with the numbers of this country. */
  readonly lines: string;
};

/** What the client reads; undefined where the rule has nothing to say to a client. */
export function clientWords(
  { evidence }: Signal,
  { client }: SignalWording,
  { seen, lines }: PracticeWords,
): string | undefined {
  if (client === undefined) return undefined;
  const text = gravest(evidence) === "acute" ? (client.acute ?? client.says) : client.says;
  const slots: Readonly<Record<string, string>> = {
    "{seen}": seen,
    "{lines}": lines,
    "{direction}": direction(evidence),
  };
  return text.replaceAll(/\{(?:seen|lines|direction)\}/g, (slot) => slots[slot] ?? slot);
}

const GRADES: readonly RiskGrade[] = ["ask-about", "same-day", "urgent", "acute"];

/** The gravest grade among the answers that a signal rests on. */
export function gravest(evidence: readonly Evidence[]): RiskGrade | undefined {
  const ranks = evidence.flatMap((each) =>
    each.kind === "answer" && each.grade !== undefined ? [GRADES.indexOf(each.grade)] : [],
  );
  return GRADES[Math.max(-1, ...ranks)];
}

/** Whether the later score is the higher one; a client is told no more than that. */
function direction(evidence: readonly Evidence[]): string {
  const change = evidence.find((each) => each.kind === "change");
  return change !== undefined && change.value < change.earlier ? "lower" : "higher";
}
