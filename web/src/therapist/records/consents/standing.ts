import type { AnswerOf, RouteNamed } from "@attune/api";
import type { ConsentTerms, Purpose } from "@attune/core";

export type Consent = AnswerOf<RouteNamed<"list-consents">>["rows"][number];

/** How it stands with a purpose, in the words of a person. */
export type Standing =
  | "none"
  | "waiting"
  | "given"
  | "refused"
  | "withdrawn"
  | "run-out"
  | "terms-changed"
  | "rests-missing";

export type PurposeState = {
  readonly standing: Standing;
  /** The consent that counts: the one answered last. */
  readonly counts: Consent | undefined;
  /** A question that waits for its answer. */
  readonly open: Consent | undefined;
  readonly all: readonly Consent[];
};

/** What went when a consent was taken back. */
export type Withdrawn = {
  readonly purpose: Purpose;
  readonly deleted: readonly { readonly kind: string; readonly count: number }[];
};

type Facts = { readonly terms: ConsentTerms | undefined; readonly now: string };

/** @param consents the latest first */
export function stateOf(consents: readonly Consent[], purpose: Purpose, facts: Facts): PurposeState {
  const all = consents.filter((each) => each.purpose === purpose);
  const counts = all.find((each) => each.allows) ?? all.find(({ state }) => state !== "asked");
  const open = all.find(({ state, terms }) => state === "asked" && terms === facts.terms?.terms);
  return { standing: standingOf({ counts, open }, facts), counts, open, all };
}

function standingOf({ counts, open }: Pick<PurposeState, "counts" | "open">, facts: Facts): Standing {
  if (counts === undefined) return open === undefined ? "none" : "waiting";
  if (counts.allows) return "given";
  if (counts.state !== "given") return counts.state === "refused" ? "refused" : "withdrawn";
  if (counts.until !== undefined && counts.until <= facts.now) return "run-out";
  return counts.terms === facts.terms?.terms ? "rests-missing" : "terms-changed";
}
