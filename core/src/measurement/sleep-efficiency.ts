/** A night in minutes: when sleep was tried, how long it took, how long awake, when awake for good, when up. */
export type Night = readonly [tried: number, toFallAsleep: number, awake: number, waking: number, up: number];

const PARTS = 5;
const MINUTES_A_DAY = 1440;

export const isNight = (given: readonly number[]): given is Night => given.length === PARTS;

/**
 * The share of the time in bed that was slept, in per cent, 0 to 100. Times of day may lie on either side of midnight.
 * Undefined where the night has no length, where somebody got up before waking, or where less than none was slept.
 */
export function sleepEfficiency([tried, toFallAsleep, awake, waking, up]: Night): number | undefined {
  const inBed = minutesFrom(tried, up);
  const untilWaking = minutesFrom(tried, waking);
  const asleep = untilWaking - toFallAsleep - awake;
  return inBed === 0 || untilWaking > inBed || asleep < 0 ? undefined : (100 * asleep) / inBed;
}

const minutesFrom = (start: number, end: number): number => (end - start + MINUTES_A_DAY) % MINUTES_A_DAY;
