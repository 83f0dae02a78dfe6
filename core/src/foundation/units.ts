declare const unit: unique symbol;
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Time since the start of the session, or a length of time, in thousandths of a second. */
export type Milliseconds = Quantity<"milliseconds">;

/** A share from 0 to 1. */
export type Proportion = Quantity<"proportion">;

export const milliseconds = (value: number): Milliseconds => value as Milliseconds;

/** A share from 0 to 1; rounding errors just outside are brought back in. */
export const proportion = (value: number): Proportion => Math.min(1, Math.max(0, value)) as Proportion;
