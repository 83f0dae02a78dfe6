import type { Day } from "../foundation/day.ts";
import type { RiskGrade, RiskItem } from "../measurement/instrument.ts";

/** When something was asked, answered or agreed. */
export type Place = {
  /** Counted from 1; what is filled in between two meetings carries the number of the next one. */
  readonly session: number;
  readonly day?: Day;
};

/** One answer of the client. */
export type AnswerEvidence = Place & {
  readonly kind: "answer";
  readonly instrument: string;
  readonly item: string;
  readonly value: number;
  readonly about?: RiskItem["about"];
  readonly grade?: RiskGrade;
  /** The answer to the same question on the form before. */
  readonly before?: number;
  /** What this client usually answers, where the rule compares with it. */
  readonly usual?: number;
};

/** A question that was asked and left open. */
export type LeftOpenEvidence = Place & {
  readonly kind: "left-open";
  readonly instrument: string;
  readonly item: string;
  readonly about?: RiskItem["about"];
};

/** One score, and the figure it was held against where the rule names one. */
export type ScoreEvidence = Place & {
  readonly kind: "score";
  readonly instrument: string;
  readonly scale: string;
  readonly value: number;
  readonly against?: number;
  readonly againstIs?: "cut-off" | "published-mark";
  /** False where that figure was not yet checked at its source. */
  readonly againstVerified?: boolean;
};

/** Two scores of one scale compared; `session` and `day` are those of the later one. */
export type ChangeEvidence = Place & {
  readonly kind: "change";
  readonly instrument: string;
  readonly scale: string;
  readonly earlierSession: number;
  readonly earlierDay?: Day;
  readonly earlier: number;
  readonly value: number;
  /** How many points are more than measurement error, by which profile. */
  readonly threshold: number;
  readonly profile: string;
  readonly thresholdVerified: boolean;
};

/** A score beside what this practice's own model expected. */
export type ExpectedEvidence = Place & {
  readonly kind: "expected-range";
  readonly instrument: string;
  readonly scale: string;
  readonly value: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Coverage of the interval, such as 0.8. */
  readonly level: number;
  /** How many closed cases the model rests on. */
  readonly cases: number;
};

/** A rating after a session, or the mean of all of them where no item is named. */
export type SessionCheckEvidence = Place & {
  readonly kind: "session-check";
  readonly instrument: string;
  readonly item?: string;
  readonly value: number;
  /** The rating of the session before. */
  readonly before?: number;
  /** The client's own earlier mean. */
  readonly usual?: number;
};

/** What the therapist expected of one item, and what the client felt. */
export type FeltGapEvidence = Place & {
  readonly kind: "felt-gap";
  readonly instrument: string;
  readonly item: string;
  readonly predicted: number;
  readonly felt: number;
};

export type AttendanceEvidence = Place & { readonly kind: "attendance"; readonly attendance: Attendance };

/** A form that was asked for and came back without any answer, or not at all. */
export type BlankFormEvidence = Place & { readonly kind: "blank-form"; readonly instrument: string };

/** What a signal rests on: where to look and which numbers stand there. It never holds anybody's words. */
export type Evidence =
  | AnswerEvidence
  | LeftOpenEvidence
  | ScoreEvidence
  | ChangeEvidence
  | ExpectedEvidence
  | SessionCheckEvidence
  | FeltGapEvidence
  | AttendanceEvidence
  | BlankFormEvidence;

export type Attendance = "attended" | "missed" | "cancelled";

/** The place alone, of something that has more to it. */
export const placeOf = ({ session, day }: Place): Place => ({ session, ...(day !== undefined && { day }) });
