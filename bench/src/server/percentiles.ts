/** What share of waits is at most so long. */
export function percentile(waits: readonly number[], share: number): number {
  const sorted = [...waits].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const inMilliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** Middle and tails, as a row of a table. */
export const spread = (waits: readonly number[]): readonly string[] =>
  [0.5, 0.95, 0.99, 1].map((share) => inMilliseconds(percentile(waits, share)));
