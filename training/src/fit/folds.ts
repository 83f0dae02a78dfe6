/** How many parts the data are cut into for cross-validation. */
export const FOLDS = 5;

/**
 * The fold of each group, so that folds are about equally large. Groups are dealt from the largest to the smallest, each
 * to the fold that is smallest so far; the same groups always give the same folds.
 */
export function dealFolds(sizeOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const load = new Float64Array(FOLDS);
  const fold = new Map<string, number>();
  const largestFirst = [...sizeOf].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  for (const [group, size] of largestFirst) {
    const smallest = load.indexOf(Math.min(...load));
    load[smallest]! += size;
    fold.set(group, smallest);
  }
  return fold;
}
