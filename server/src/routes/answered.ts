import { ok, type Result } from "@attune/core";
import type { Answered } from "../app/binding.ts";
import type { Failure } from "../failure.ts";

/** What an action gave is what is answered; lists may be readonly there. */
export const answered = <Body>(outcome: Result<Body, Failure>): Result<Answered<Writable<Body>>, Failure> =>
  outcome.ok ? ok({ body: outcome.value as Writable<Body> }) : outcome;

/** An answer that only says that it was done. */
export const nothing = (outcome: Result<void, Failure>): Result<Answered<Record<never, never>>, Failure> =>
  outcome.ok ? ok({ body: {} }) : outcome;

/** The wire's types know no `readonly`. */
export type Writable<Value> = Value extends string | number
  ? Value
  : Value extends readonly (infer Each)[]
    ? Writable<Each>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
      : Value;
