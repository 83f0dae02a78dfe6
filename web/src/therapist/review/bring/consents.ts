import type { AnswerOf, RouteNamed } from "@attune/api";
import type { UseQueryResult } from "@tanstack/react-query";
import { useAsk } from "../../../practice/asking.ts";
import type { Refusal } from "../../../practice/refusal.ts";

export type Consents = AnswerOf<RouteNamed<"list-consents">>["rows"];
export type Purpose = "recording" | "coding";
export type Standing = "none" | "asked" | "given" | "refused" | "withdrawn" | "ended";

export const useConsents = (client: string): UseQueryResult<{ readonly rows: Consents }, Refusal> =>
  useAsk("list-consents", { params: { client }, query: { limit: 200 } });

export const allows = (consents: Consents, purpose: Purpose): boolean =>
  consents.some((each) => each.purpose === purpose && each.allows);

/** How it stands with a purpose: what allows it now, else what happened last. A consent that ran out is given and allows nothing. */
export function standingOf(consents: Consents, purpose: Purpose): Standing {
  if (allows(consents, purpose)) return "given";
  const last = consents.find((each) => each.purpose === purpose);
  if (last === undefined) return "none";
  return last.state === "given" ? "ended" : last.state;
}
