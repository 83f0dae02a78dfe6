import type { AnswerOf, RouteNamed } from "@attune/api";

export type OwnConsent = AnswerOf<RouteNamed<"list-consents">>["rows"][number];
export type ConsentPurpose = OwnConsent["purpose"];

const IN_ORDER: readonly ConsentPurpose[] = [
  "treatment",
  "questionnaires",
  "recording",
  "coding",
  "supervision",
  "research",
];

/** By purpose, what the client said last, or is asked now. @param consents the latest first */
export const latestConsents = (consents: readonly OwnConsent[]): readonly OwnConsent[] =>
  IN_ORDER.flatMap((purpose) => consents.find((each) => each.purpose === purpose) ?? []);

/** One that was given and has run out says no more than one that was never given. */
export const stateNow = ({ state, until }: OwnConsent, now: string): OwnConsent["state"] | "over" =>
  state === "given" && until !== undefined && until <= now ? "over" : state;
