import type { AnswerOf, RouteNamed } from "@attune/api";
import { asDate, localDay } from "../../../words/formats.ts";

export type Share = AnswerOf<RouteNamed<"list-shares">>["rows"][number];
export type SharePart = Share["parts"][number];
/** What is typed to share; `day` is the last local day. */
export type ShareBody = { readonly memberId: string; readonly parts: readonly SharePart[]; readonly day: string };

export const SHARE_PARTS: readonly SharePart[] = ["record", "notes", "process"];
const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;

/** A month on, and never beyond what the client agreed to. @param most until when that is */
export function usualDay(most: string | undefined, now = Date.now()): string {
  const inAMonth = localDay(now + USUAL_DAYS * DAY_MS);
  const last = most === undefined ? inAMonth : localDay(Date.parse(most) - DAY_MS);
  return last < inAMonth ? last : inAMonth;
}

/** The last moment of a local day. */
export function endOf(day: string): string {
  const end = asDate(day);
  end.setHours(23, 59, 59, 0);
  return end.toISOString();
}
