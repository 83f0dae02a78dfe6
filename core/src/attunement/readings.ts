import { fail, ok, type Result } from "../foundation/result.ts";
import { proportion } from "../foundation/units.ts";
import { bootstrapInterval } from "../statistics/bootstrap.ts";
import type { CodedSession } from "./coded-session.ts";
import { type Claim, codingOf, surenessOf } from "./coded-turns.ts";
import { isUnsure, orderedLevel } from "./codes.ts";
import type { Interval } from "./review.ts";
import type { IndexReading } from "./session-index.ts";

/** What one turn (or cue) adds to a quotient: to the part, and to the whole that it is divided by. */
export type Share = readonly [part: number, whole: number];

const LEVEL = 0.9;
const RESAMPLES = 200;
/** Any fixed number: the same session gives the same interval. */
const SEED = 20;
/** An interval over fewer turns would look like knowledge. */
const FEWEST_FOR_AN_INTERVAL = 8;
/** Longer sessions are resampled in stretches of neighbouring turns, so that the work does not grow with them. */
const MOST_STRETCHES = 50;

/** The sum of all parts divided by the sum of all wholes; no value when there is nothing to divide by. */
export function quotient(
  shares: readonly Share[],
  { least = 0, ...told }: { readonly basis: string; readonly because: string; readonly least?: number },
): IndexReading {
  const value = divide(shares);
  if (!value.ok) return told;
  const whole = addUp(shares)[1];
  if (whole < least) return { basis: told.basis, because: `Only ${whole} to go by: too few for a figure.` };
  return { value: value.value, ...withInterval(shares, divide), basis: told.basis };
}

/** How many; the interval is that of the count over a session of the same length. */
function count(shares: readonly Share[], basis: string): IndexReading {
  return { value: addUp(shares)[0], ...withInterval(shares, (drawn) => ok(addUp(drawn)[0])), basis };
}

const addUp = (shares: readonly Share[]): Share => {
  let part = 0;
  let whole = 0;
  for (const share of shares) {
    part += share[0];
    whole += share[1];
  }
  return [part, whole];
};

function divide(shares: readonly Share[]): Result<number, "nothing-to-divide-by"> {
  const [part, whole] = addUp(shares);
  return whole === 0 ? fail("nothing-to-divide-by") : ok(part / whole);
}

function withInterval(
  shares: readonly Share[],
  statistic: (drawn: readonly Share[]) => Result<number, unknown>,
): { readonly interval?: Interval } {
  if (shares.length < FEWEST_FOR_AN_INTERVAL) return {};
  const interval = bootstrapInterval({
    clusters: inStretches(shares),
    statistic,
    resamples: RESAMPLES,
    level: LEVEL,
    seed: SEED,
  });
  // Where all turns are alike, resampling sees no doubt at all; shown, that would look like certainty.
  if (!interval.ok || interval.value.low === interval.value.high) return {};
  return { interval: { low: interval.value.low, high: interval.value.high, level: proportion(LEVEL) } };
}

/** Neighbouring turns added up, so that there are not too many to draw from. */
function inStretches(shares: readonly Share[]): readonly Share[] {
  const length = Math.ceil(shares.length / MOST_STRETCHES);
  if (length === 1) return shares;
  const stretches: Share[] = [];
  for (let from = 0; from < shares.length; from += length) stretches.push(addUp(shares.slice(from, from + length)));
  return stretches;
}

/** The middle value and, by the ranks around it, the interval in which the median lies; values in any order. */
export function median(
  values: readonly number[],
  told: { readonly basis: string; readonly because: string },
): IndexReading {
  if (values.length === 0) return told;
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  return { value: middle, ...intervalOfMedian(sorted), basis: told.basis };
}

/** 95% point of the standard normal distribution, one-sided: leaves 5% at either end. */
const TAIL_OF_90 = 1.645;

/** @source Conover, Practical Nonparametric Statistics, 1999, section 3.2: ranks n/2 ± z·√n/2. */
function intervalOfMedian(sorted: Float64Array): { readonly interval?: Interval } {
  const { length } = sorted;
  if (length < FEWEST_FOR_AN_INTERVAL) return {};
  const reach = (TAIL_OF_90 * Math.sqrt(length)) / 2;
  const low = sorted[Math.max(0, Math.floor(length / 2 - reach) - 1)]!;
  const high = sorted[Math.min(length - 1, Math.ceil(length / 2 + reach))]!;
  return { interval: { low, high, level: proportion(LEVEL) } };
}

/** How many therapist turns carry what the claim says; turns that the reader is unsure of are not counted, and said to be. */
export function turnCount(session: CodedSession, claim: Claim): IndexReading {
  const shares: Share[] = [];
  let unsure = 0;
  for (const [at, { speaker }] of session.turns.entries()) {
    const coding = codingOf(session, at, claim.code);
    if (speaker !== "therapist" || coding === undefined) continue;
    const carries = surenessOf(session, at, claim) > 0;
    shares.push([carries ? 1 : 0, 1]);
    if (isUnsure(coding) && (orderedLevel(coding.level) ?? 0) >= claim.low) unsure++;
  }
  const doubt = unsure === 0 ? "" : `; ${unsure} of them not counted, because the reader is unsure`;
  return count(shares, `${turnsOf(shares.length, "therapist")} coded${doubt}`);
}

/** "1 client turn", "14 client turns". */
export const turnsOf = (number: number, speaker: "therapist" | "client"): string => plural(number, `${speaker} turn`);

export const plural = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;

/** Ends a basis; nothing when no turn was left out. */
export const leftOut = (unsure: number): string =>
  unsure === 0 ? "" : `; ${unsure} more left out because the reader is unsure`;
