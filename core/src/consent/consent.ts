import { daysLater } from "../foundation/days-later.ts";
import type { Instant } from "../foundation/instant.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import type { ConsentTerms, Purpose } from "./consent-terms.ts";

export type ConsentState =
  | { readonly kind: "asked"; readonly askedAt: Instant }
  | { readonly kind: "given"; readonly givenAt: Instant; readonly until: Instant }
  | { readonly kind: "refused"; readonly refusedAt: Instant }
  | { readonly kind: "withdrawn"; readonly givenAt: Instant; readonly withdrawnAt: Instant };

/** One question to a client, and their answer. A later question on the same purpose is another consent. */
export type Consent = {
  readonly id: string;
  readonly purpose: Purpose;
  /** The version of the words that the client was shown. */
  readonly terms: number;
  readonly state: ConsentState;
};

type InState<Kind extends string> = {
  readonly kind: Kind;
  readonly consent: string;
  readonly state: ConsentState["kind"];
};
export type NotAsked = InState<"not-asked">;
export type NotGiven = InState<"not-given">;

/** A question in the words that stand today. */
export const ask = (id: string, { id: purpose, terms }: ConsentTerms, now: Instant): Consent => ({
  id,
  purpose,
  terms,
  state: { kind: "asked", askedAt: now },
});

/**
 * The client says yes, for so many days.
 *
 * @error not-asked when the question was answered before: whoever changes their mind is asked anew.
 */
export function give(consent: Consent, now: Instant, validForDays: number): Result<Consent, NotAsked> {
  const { id, state } = consent;
  if (state.kind !== "asked") return fail({ kind: "not-asked", consent: id, state: state.kind });

  return ok({ ...consent, state: { kind: "given", givenAt: now, until: daysLater(now, validForDays) } });
}

/**
 * The client says no.
 *
 * @error not-asked when the question was answered before: a consent that was given is withdrawn instead.
 */
export function refuse(consent: Consent, now: Instant): Result<Consent, NotAsked> {
  const { id, state } = consent;
  if (state.kind !== "asked") return fail({ kind: "not-asked", consent: id, state: state.kind });

  return ok({ ...consent, state: { kind: "refused", refusedAt: now } });
}

/**
 * The same consent, withdrawn; the moment it was given is kept for the record. One that has run out may be withdrawn too:
 * what was derived from it while it held may still be there to delete.
 *
 * @error not-given when there is nothing to take back.
 */
export function withdraw(consent: Consent, now: Instant): Result<Consent, NotGiven> {
  const { id, state } = consent;
  if (state.kind !== "given") return fail({ kind: "not-given", consent: id, state: state.kind });

  return ok({ ...consent, state: { kind: "withdrawn", givenAt: state.givenAt, withdrawnAt: now } });
}

/** Whether the purpose is allowed at this moment. Anything not plainly given is a no. */
export const allows = ({ state }: Consent, now: Instant): boolean => state.kind === "given" && now < state.until;

/** When the consent came to be as it is. */
export function stateSince({ state }: Consent): Instant {
  switch (state.kind) {
    case "asked":
      return state.askedAt;
    case "given":
      return state.givenAt;
    case "refused":
      return state.refusedAt;
    case "withdrawn":
      return state.withdrawnAt;
  }
}
