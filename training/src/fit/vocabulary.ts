import { BLOCKS, type Features, type FeatureTable, featureTable, packIdf } from "@attune/core/model";

/** A turn's features and the group it belongs to. */
export type Grouped = { readonly features: Features; readonly group: string };

export type VocabularyChoice = {
  /** A feature is kept when it occurs in at least this many groups. */
  readonly groups: number;
  readonly blockWeight: readonly number[];
};

type Seen = { turns: number; groups: number; lastTurn: number; lastGroup: string };

/** The features worth keeping, in order of their keys, with their inverse document frequencies. */
export function chooseVocabulary(
  examples: readonly Grouped[],
  { groups, blockWeight }: VocabularyChoice,
): FeatureTable {
  const seen = new Map<number, Seen>();
  for (const [turn, example] of examples.entries()) countTurn(example, { turn, blockWeight }, seen);
  const kept = [...seen].filter(([, entry]) => entry.groups >= groups).sort(([a], [b]) => a - b);
  const idf = kept.map(([, { turns }]) => packIdf(Math.log((examples.length + 1) / (turns + 1)) + 1));
  return featureTable(
    Int32Array.from(kept, ([key]) => key),
    Uint8Array.from(idf),
    blockWeight,
  );
}

type Counted = { readonly turn: number; readonly blockWeight: readonly number[] };

function countTurn({ features, group }: Grouped, { turn, blockWeight }: Counted, seen: Map<number, Seen>): void {
  let from = 0;
  for (let block = 0; block < BLOCKS; block++) {
    const own = features.key.subarray(from, features.blockEnd[block]!);
    if (blockWeight[block]! > 0) countKeys(own, { turn, group }, seen);
    from = features.blockEnd[block]!;
  }
}

type Where = { readonly turn: number; readonly group: string };

function countKeys(keys: Int32Array, where: Where, seen: Map<number, Seen>): void {
  for (const key of keys) countKey(key, where, seen);
}

function countKey(key: number, { turn, group }: Where, seen: Map<number, Seen>): void {
  const entry = seen.get(key);
  if (!entry) {
    seen.set(key, { turns: 1, groups: 1, lastTurn: turn, lastGroup: group });
    return;
  }
  if (entry.lastTurn !== turn) entry.turns++;
  if (entry.lastGroup !== group) entry.groups++;
  entry.lastTurn = turn;
  entry.lastGroup = group;
}
