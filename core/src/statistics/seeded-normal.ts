import { seededRandom } from "./random.ts";

/**
 * Normal chance that can be repeated: the same seed gives the same numbers on every machine.
 *
 * @returns a function that gives the next number, with mean 0 and standard deviation 1.
 * @source Box and Muller, 10.1214/aoms/1177706645
 */
export function seededNormal(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
