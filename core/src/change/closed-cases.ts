/** One client's scores on one scale, from the first session to the last that was scored. */
export type ClosedCase = {
  readonly client: string;
  /** In the order of sessions; the first is session 1. */
  readonly scores: readonly { readonly session: number; readonly score: number }[];
};

/** Fewer cases than a model of this kind can be trusted with. */
export type TooFewClosedCases = {
  readonly kind: "too-few-closed-cases";
  readonly have: number;
  readonly need: number;
  /** How many more there are that have too few scores each. */
  readonly tooShort: number;
};

export const LEAST_CASES = 200;
export const LEAST_SCORES = 3;

export const isLongEnough = ({ scores }: ClosedCase): boolean => scores.length >= LEAST_SCORES;
