/** Answers have at most three decimals, such as a quarter of an hour; in thousandths they are whole numbers. */
const THOUSANDTHS = 1000;

/**
 * A quotient rounded to a whole number, halves upwards, in whole-number arithmetic: 21 / 2 is 11, and never 10 because a
 * machine holds 10.4999….
 *
 * @param above with at most three decimals
 * @param below a whole number above 0
 */
export function quotientHalfUp(above: number, below: number): number {
  const whole = Math.round(above * THOUSANDTHS);
  const parts = below * THOUSANDTHS;
  return Math.floor((2 * whole + parts) / (2 * parts));
}
