import type { Instant } from "../foundation/instant.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import { allows, type Consent, stateSince } from "./consent.ts";
import type { ConsentTerms, Purpose } from "./consent-terms.ts";
import { restsOn } from "./terms-by-purpose.ts";

export type WhyNoConsent = "never-asked" | "not-answered" | "refused" | "withdrawn" | "run-out" | "terms-changed";
export type NoConsent = {
  readonly kind: "no-consent";
  readonly purposes: readonly { readonly purpose: Purpose; readonly because: WhyNoConsent }[];
};

/** The consents of one client, in any order, and what there is to consent to. */
export type ClientConsents = { readonly consents: readonly Consent[]; readonly register: readonly ConsentTerms[] };

/**
 * Whether all these purposes, and those that they rest on, are allowed at this moment.
 *
 * @error no-consent with each purpose that is not, and why.
 */
export function allowsAll(given: ClientConsents, purposes: readonly Purpose[], now: Instant): Result<void, NoConsent> {
  const missing = restsOn(given.register, purposes).flatMap((purpose) => {
    const because = whyNot(given, purpose, now);
    return because === undefined ? [] : [{ purpose, because }];
  });
  return missing.length === 0 ? ok(undefined) : fail({ kind: "no-consent", purposes: missing });
}

function whyNot({ consents, register }: ClientConsents, purpose: Purpose, now: Instant): WhyNoConsent | undefined {
  const standing = standingConsent(consents, purpose);
  if (standing === undefined) return "never-asked";
  if (standing.state.kind === "asked") return "not-answered";
  if (standing.state.kind !== "given") return standing.state.kind;
  if (!allows(standing, now)) return "run-out";

  const terms = register.find(({ id }) => id === purpose)?.terms;
  return standing.terms === terms ? undefined : "terms-changed";
}

/**
 * The consent that counts for a purpose: the one answered last. A question that is still open takes nothing back; it
 * counts only where nothing was ever answered. Of two answers at the same moment, the no counts.
 */
export function standingConsent(consents: readonly Consent[], purpose: Purpose): Consent | undefined {
  const own = consents.filter((consent) => consent.purpose === purpose);
  const answered = own.filter(({ state }) => state.kind !== "asked");
  return (answered.length > 0 ? answered : own).reduce<Consent | undefined>(later, undefined);
}

function later(one: Consent | undefined, other: Consent): Consent {
  if (one === undefined || stateSince(one) < stateSince(other)) return other;
  return stateSince(one) === stateSince(other) && one.state.kind === "given" ? other : one;
}

/**
 * The earlier consents to the same purpose that an answer brings to their end: given ones, whose time is now over. They
 * stay in the record with the time for which they held.
 */
export function endedBy(answer: Consent, consents: readonly Consent[]): readonly Consent[] {
  const at = stateSince(answer);
  return consents.flatMap((earlier): readonly Consent[] => {
    const { state } = earlier;
    if (earlier.purpose !== answer.purpose || earlier.id === answer.id) return [];
    if (state.kind !== "given" || state.until <= at) return [];
    return [{ ...earlier, state: { ...state, until: at } }];
  });
}
