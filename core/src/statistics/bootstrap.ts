import { fail, ok, type Result } from "../foundation/result.ts";
import { type NotDefined, notDefined } from "./not-defined.ts";
import { randomBelow, seededRandom } from "./random.ts";

export type BootstrapRequest<Cluster> = {
  /** What is drawn as a whole, such as all turns of one transcript: turns of one session are not independent. */
  readonly clusters: readonly Cluster[];
  readonly statistic: (drawn: readonly Cluster[]) => Result<number, unknown>;
  readonly resamples: number;
  /** Coverage of the interval, above 0 and below 1, such as 0.9. */
  readonly level: number;
  readonly seed: number;
};

export type BootstrapInterval = {
  /** The statistic of the clusters as they are. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** Resamples in which the statistic had a value; the interval rests on these. */
  readonly resamples: number;
};

/** With fewer defined resamples than this share the interval would speak of a chosen few. */
const LEAST_DEFINED = 0.5;

/**
 * Where a statistic would fall if other clusters of the same kind had been seen: the percentile interval over
 * resamples of whole clusters, drawn with replacement. The same seed gives the same interval.
 *
 * @error not-defined when there are fewer than two clusters, when the statistic has no value for the clusters as they
 *   are, or when it has none in most resamples.
 * @source Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3; quantiles interpolate linearly
 *   (Hyndman and Fan's type 7, 10.1080/00031305.1996.10473566).
 */
export function bootstrapInterval<Cluster>(request: BootstrapRequest<Cluster>): Result<BootstrapInterval, NotDefined> {
  const { clusters, statistic, resamples, level } = request;
  if (clusters.length < 2) return fail(notDefined("too-few-clusters"));

  const estimate = statistic(clusters);
  if (!estimate.ok) return fail(notDefined("mostly-undefined"));
  const drawn = drawStatistics(request);
  if (drawn.length === 0 || drawn.length < resamples * LEAST_DEFINED) return fail(notDefined("mostly-undefined"));

  const tail = (1 - level) / 2;
  const [low, high] = [quantile(drawn, tail), quantile(drawn, 1 - tail)];
  return ok({ estimate: estimate.value, low, high, level, resamples: drawn.length });
}

/** The statistic of each resample in which it has a value, in rising order. */
function drawStatistics<Cluster>(request: BootstrapRequest<Cluster>): Float64Array {
  const { clusters, statistic, resamples, seed } = request;
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const value = statistic(drawClusters(clusters, random));
    if (value.ok) values.push(value.value);
  }
  return Float64Array.from(values).sort();
}

const drawClusters = <Cluster>(clusters: readonly Cluster[], random: () => number): readonly Cluster[] =>
  clusters.map((cluster) => clusters[randomBelow(random, clusters.length)] ?? cluster);

/** The value below which a share of the sorted values lies; between two values it interpolates. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const from = sorted[below]!;
  const to = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return from + (place - below) * (to - from);
}
