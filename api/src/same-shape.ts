import type { Day, Milliseconds, Proportion } from "@attune/core";

/** A core type as it travels: plain numbers in place of units, plain text in place of days, and nothing readonly. The shape stays the same. */
export type Plain<Value> = Value extends Milliseconds | Proportion
  ? number
  : Value extends Day
    ? string
    : Value extends object
      ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** Whether two types are the same, optional fields and all: merely fitting would let a field be forgotten. */
export type IsSame<One, Other> =
  (<Value>() => Value extends One ? 1 : 2) extends <Value>() => Value extends Other ? 1 : 2 ? true : false;

/** Compiles only for what is true. */
export type Holds<Claim extends true> = Claim;
