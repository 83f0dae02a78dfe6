import { minutes, seconds } from "./moments.ts";

/** Failures that cost no wait: people mistype. */
const FREE_TRIES = 10;
const LONGEST_WAIT = minutes(15);
/**
 * Failures in a row after which a password no longer opens an account from an unknown device.
 *
 * @source NIST SP 800-63B-4, section 3.2.2: no more than 100 consecutive failed attempts
 */
export const MOST_TRIES = 100;

/** The wait after so many failures in a row, in milliseconds: none for ten, then a second, doubling to a quarter of an hour. */
export const waitAfter = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, seconds(2 ** Math.min(failures - FREE_TRIES, 20)));
