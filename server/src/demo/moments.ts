import type { Day, Instant } from "@attune/core";
import { knownDay, momentAfter } from "./content/days.ts";
import type { DemoMoment } from "./content/shape.ts";

const MINUTE = 60_000;

/** Moments by a practice's own calendar and clock, as moments of UTC. */
export function clockOf(zone: string): (moment: DemoMoment) => Instant {
  const shown = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  const offset = (at: number): number => {
    const name = shown.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === "-" ? -MINUTE : MINUTE) * (60 * Number(hours) + Number(minutes));
  };
  return ({ day, minute }) => {
    const local = Date.parse(`${day}T00:00:00.000Z`) + minute * MINUTE;
    const near = local - offset(local);
    // Near the two nights on which clocks are changed the first guess may be on the other side.
    return new Date(local - offset(near)).toISOString() as Instant;
  };
}

/** Which day it is at a moment, where the practice is. */
export function dayIn(zone: string, now: Instant): Day {
  const shown = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  return knownDay(shown.format(Date.parse(now)));
}

export const before = (moment: DemoMoment, minutes: number): DemoMoment => momentAfter(moment, -minutes);
