/**
 * A quotient rounded to a whole number, halves upwards, in whole-number arithmetic: 21 / 2 is 11, and never 10 because a
 * machine holds 10.4999….
 *
 * @param above a whole number
 * @param below a whole number above 0
 */
export const quotientHalfUp = (above: number, below: number): number => Math.floor((2 * above + below) / (2 * below));
