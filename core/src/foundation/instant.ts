import { fail, ok, type Result } from "./result.ts";

declare const instant: unique symbol;

/** A moment as UTC text of one length, such as 2026-11-25T09:30:00.000Z; so `<` is the order of time. */
export type Instant = string & { readonly [instant]: true };

export type NotAnInstant = { readonly kind: "not-an-instant" };

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/**
 * A moment, from text of just this form: UTC with thousandths of a second.
 *
 * @error not-an-instant when the text has another form.
 */
export const readInstant = (text: string): Result<Instant, NotAnInstant> =>
  INSTANT.test(text) ? ok(text as Instant) : fail({ kind: "not-an-instant" });
