import type { Source } from "../foundation/source.ts";
import type { Instrument, Scale } from "../measurement/instrument.ts";

/** One scale, with the instrument it belongs to: a scale's id alone does not say whose it is. */
export type MeasuredScale = { readonly instrument: Instrument; readonly scale: Scale };

/** Which numbers decide, by name: a verdict without its profile is ambiguous. A practice may add its own. */
export type ChangeProfile = {
  readonly id: string;
  readonly name: string;
  /** A practice's own thresholds and cut-offs by scale, which go before those of the instrument. */
  readonly own?: readonly OwnThreshold[];
};

/** What a practice decided for one scale, with its reason. */
export type OwnThreshold = {
  readonly instrument: string;
  readonly scale: string;
  readonly points: number;
  readonly cutOff?: number;
  readonly source: Source;
};

export type ReliableVerdict = "reliable-improvement" | "reliable-deterioration" | "no-reliable-change";

/** Where two scores stand to the cut-off. */
export type CaseStatus = "stayed-a-case" | "recovered" | "became-a-case" | "never-a-case";

/** Jacobson and Truax's four classes, and the one that says why they do not apply. */
export type ChangeClass = "recovered" | "improved" | "unchanged" | "deteriorated" | "not-a-case-at-the-start";

/** How large a change is, in words. It is never called an effect of the therapy. */
export type ChangeSize = "none" | "small" | "moderate" | "large";

/** Two scores of one scale compared, with the numbers that decided and where they come from. */
export type Change = {
  readonly instrument: string;
  readonly scale: string;
  readonly earlier: number;
  readonly later: number;
  /** Later minus earlier, in points of the scale. */
  readonly points: number;
  readonly verdict: ReliableVerdict;
  /** Absent where no cut-off is known. */
  readonly caseStatus?: CaseStatus;
  readonly reliableRecovery?: boolean;
  readonly class?: ChangeClass;
  /** In per cent of the earlier score, improvement positive; absent where the earlier score was not a case or is 0. */
  readonly percent?: number;
  /** Improvement in standard deviations of a clinical sample before therapy; absent without norms. */
  readonly standardDeviations?: number;
  /** The same in words, whichever way the change went. */
  readonly size?: ChangeSize;
  /** Absent where the scale defines none, or the earlier score was not a case. */
  readonly response?: boolean;
  /** Absent where the scale defines none, or the earlier score was not a case. */
  readonly remission?: boolean;
  readonly basis: ChangeBasis;
};

/** What a verdict rests on. */
export type ChangeBasis = {
  /** The profile that was asked for. */
  readonly profile: string;
  /** The profile whose threshold was used: another one where the first has none for this scale. */
  readonly used: string;
  readonly threshold: number;
  readonly thresholdBasis: "published" | "derived" | "clinical-relevance" | "practice";
  readonly thresholdSource: Source;
  readonly cutOff?: {
    readonly value: number;
    readonly caseWhen: "at-least" | "at-most" | "below";
    readonly source: Source;
  };
  readonly norms?: { readonly standardDeviation: number; readonly sample: string; readonly source: Source };
  /** Everything above that was written from memory and not yet checked. */
  readonly unverified: readonly ("threshold" | "cut-off" | "norms")[];
};

export type NoThreshold = {
  readonly kind: "no-threshold";
  readonly instrument: string;
  readonly scale: string;
  readonly profile: string;
  /** Why: an own form has none by design, or none was published. */
  readonly because: "own-form" | "none-published" | "no-direction";
};

/** A score that the scale cannot give. Nothing was compared. */
export type ScoreOutOfRange = {
  readonly kind: "score-out-of-range";
  readonly instrument: string;
  readonly scale: string;
  /** Which of two scores, where two were compared. */
  readonly which?: "earlier" | "later";
  /** Which session, where a whole course was read. */
  readonly session?: number;
  readonly min: number;
  readonly max: number;
};

export type TooFewScores = {
  readonly kind: "too-few-scores";
  readonly instrument: string;
  readonly scale: string;
  readonly scores: number;
  readonly needed: number;
};
