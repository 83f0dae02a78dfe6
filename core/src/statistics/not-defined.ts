/** Why a statistic has no value for these figures. Holds no figure of any person. */
export type NotDefined = {
  readonly kind: "not-defined";
  readonly because: /** Nothing was coded, so there is nothing to compare. */
    | "nothing-coded"
    /** The two lists do not speak of the same turns. */
    | "different-lengths"
    /** Only one level occurs, so agreement by chance is already complete. */
    | "one-level-only"
    | "too-few-targets"
    | "too-few-coders"
    | "too-few-clusters"
    /** Some targets were judged by more coders than others. */
    | "uneven-coders"
    /** The targets do not differ, so no share of their differences exists. */
    | "no-variance"
    /** Only positive, or only negative, cases. */
    | "one-class-only"
    | "not-a-number"
    /** The statistic had no value in most of the resamples. */
    | "mostly-undefined";
};

export const notDefined = (because: NotDefined["because"]): NotDefined => ({ kind: "not-defined", because });
