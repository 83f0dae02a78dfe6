/** A night in minutes: when sleep was tried, how long it took, how long awake, when awake for good, when up. */
export type Night = readonly [tried: number, toFallAsleep: number, awake: number, waking: number, up: number];

const MINUTES_A_DAY = 1440;

/**
 * The share of the time in bed that was slept, in per cent, 0 to 100. Times of day may lie on either side of midnight.
 * Undefined where the night has no length, or less than none was slept.
 */
export function sleepEfficiency([tried, toFallAsleep, awake, waking, up]: Night): number | undefined {
  const inBed = minutesFrom(tried, up);
  const asleep = minutesFrom(tried, waking) - toFallAsleep - awake;
  return inBed === 0 || asleep < 0 || asleep > inBed ? undefined : (100 * asleep) / inBed;
}

const minutesFrom = (start: number, end: number): number => (end - start + MINUTES_A_DAY) % MINUTES_A_DAY;
