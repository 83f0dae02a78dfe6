import { type Proportion, proportion } from "../foundation/units.ts";

/** A share of a number of cases, with the interval in which the true share plausibly lies. */
export type ShareInterval = { readonly share: Proportion; readonly low: Proportion; readonly high: Proportion };

/** Two-sided 5 % point of the standard normal distribution. */
const NINETY_FIVE = 1.959963984540054;

/**
 * A share with its 95 % interval by Wilson's method, which stays between 0 and 1 and holds up for small numbers.
 *
 * @param found how many of all cases, 0 to `all`.
 * @param all at least 1.
 * @source 10.1080/01621459.1927.10502953; the worked figures are those of 10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E,
 *   Table I, method 3.
 */
export function wilsonInterval(found: number, all: number): ShareInterval {
  const share = found / all;
  const square = NINETY_FIVE ** 2;
  const shrunk = all + square;
  const centre = (found + square / 2) / shrunk;
  const half = (NINETY_FIVE / shrunk) * Math.sqrt(all * share * (1 - share) + square / 4);
  return { share: proportion(share), low: proportion(centre - half), high: proportion(centre + half) };
}
