import { type Day, type Instant, invariant, readDay } from "@attune/core";

const LENGTH = "2026-11-25".length;

/** The day of a moment, by UTC. */
export function dayOf(moment: Instant): Day {
  const day = readDay(moment.slice(0, LENGTH));
  invariant(day.ok, "a moment begins with its day");
  return day.value;
}
