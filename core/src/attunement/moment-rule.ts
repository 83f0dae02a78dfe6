import type { Source } from "../foundation/source.ts";
import type { CodedSession } from "./coded-session.ts";
import type { Moment } from "./review.ts";

/** A passage that a rule found. */
export type FoundMoment = Omit<Moment, "rule" | "kind" | "strength"> & {
  /** How sure the codings are that it rests on, 0 to 1: the least sure of them. Never rests on an unsure one. */
  readonly sureness: number;
};

/** Finds passages worth keeping, or worth another look. Only the therapist knows what a passage meant. */
export type MomentRule = {
  readonly id: string;
  readonly kind: Moment["kind"];
  /** When the rule finds a moment, for the list of rules. */
  readonly finds: string;
  /** How much such a passage matters beside others, 0 to 1. */
  readonly importance: number;
  readonly source: Source;
  readonly find: (session: CodedSession) => readonly FoundMoment[];
};
