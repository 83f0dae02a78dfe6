import { createHash } from "node:crypto";
import type { Instant } from "@attune/core";
import type { Ids } from "../store/ids.ts";

/** Ids that are the same each time, by a clock that is set by hand. */
export type SeededIds = Ids & { readonly turnTo: (now: Instant) => void };

const HEX = 16;
/** Twelve bits count within a millisecond. */
const MOST = 4095;

/**
 * UUIDs of version 7 that follow from the seed and from the moments at which they are made. The clock only goes forward.
 *
 * @source RFC 9562, section 5.7; method 3 of section 6.2 for ids of one millisecond
 */
export function seededIds(seed: string): SeededIds {
  let [now, last, count, made] = [0, 0, 0, 0];
  return {
    turnTo(moment) {
      now = Date.parse(moment);
    },
    next() {
      made += 1;
      if (now > last) [last, count] = [now, 0];
      else [last, count] = count < MOST ? [last, count + 1] : [last + 1, 0];
      const time = last.toString(HEX).padStart(12, "0");
      const rest = createHash("sha256").update(`${seed} ${made}`).digest("hex");
      const counted = count.toString(HEX).padStart(3, "0");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counted}-8${rest.slice(0, 3)}-${rest.slice(3, 15)}`;
    },
  };
}
