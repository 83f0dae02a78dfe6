import { BLOCKS, type Features } from "./features.ts";

/** Inverse document frequencies are kept as bytes: 1 + byte / this. Training uses the rounded value too. */
const IDF_STEPS = 28;

/** The features a part of a model knows, found by key. Column `c` has `key[c]` and `idf[c]`. */
export type FeatureTable = {
  readonly key: Int32Array;
  readonly idf: Uint8Array;
  readonly slots: Int32Array;
  readonly mask: number;
  /** How much each block of features counts. */
  readonly blockWeight: readonly number[];
  /** When each column was last seen, and its place in the collected list: spares clearing between turns. */
  readonly seenAt: Int32Array;
  readonly place: Int32Array;
  clock: number;
};

export const packIdf = (idf: number): number => Math.max(0, Math.min(255, Math.round((idf - 1) * IDF_STEPS)));
const unpackIdf = Float64Array.from({ length: 256 }, (_, byte) => 1 + byte / IDF_STEPS);

/** A table over keys without repeats. Open addressing, half full at most. */
export function featureTable(key: Int32Array, idf: Uint8Array, blockWeight: readonly number[]): FeatureTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, key.length * 2)));
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (let column = 0; column < key.length; column++) {
    let slot = key[column]! & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = column;
  }
  const seenAt = new Int32Array(key.length).fill(-1);
  return { key, idf, slots, mask, blockWeight, seenAt, place: new Int32Array(key.length), clock: 0 };
}

/** The column of a key, or -1. */
export function columnOf({ key, slots, mask }: FeatureTable, wanted: number): number {
  let slot = wanted & mask;
  for (let column = slots[slot]!; column >= 0; column = slots[slot]!) {
    if (key[column] === wanted) return column;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Known features of one turn with their values; only the first `count` entries are meant. Reused from turn to turn. */
export type Weighed = {
  count: number;
  column: Int32Array;
  value: Float64Array;
  /** For each collected feature of the turn its place in the list above, or -1 where the model does not know it. */
  placeOf: Int32Array;
};

export const emptyWeighed = (): Weighed => ({
  count: 0,
  column: new Int32Array(1024),
  value: new Float64Array(1024),
  placeOf: new Int32Array(1024),
});

/**
 * The value of every known feature of a turn: (1 + log count) x inverse document frequency, each block brought to
 * length 1 and then multiplied by its weight.
 */
export function weigh(features: Features, table: FeatureTable, into: Weighed): Weighed {
  makeRoom(into, features.count);
  into.count = 0;
  table.clock++;
  let from = 0;
  for (let block = 0; block < BLOCKS; block++) {
    const firstPlace = into.count;
    const to = features.blockEnd[block]!;
    for (let at = from; at < to; at++) into.placeOf[at] = countOne(table, features.key[at]!, into);
    finishBlock(table, { block, firstPlace }, into);
    from = to;
  }
  return into;
}

function countOne(table: FeatureTable, key: number, into: Weighed): number {
  const column = columnOf(table, key);
  if (column < 0) return -1;
  if (table.seenAt[column] === table.clock) {
    const place = table.place[column]!;
    into.value[place]!++;
    return place;
  }
  const place = into.count++;
  table.seenAt[column] = table.clock;
  table.place[column] = place;
  into.column[place] = column;
  into.value[place] = 1;
  return place;
}

function finishBlock(
  table: FeatureTable,
  { block, firstPlace }: { block: number; firstPlace: number },
  into: Weighed,
): void {
  let squares = 0;
  for (let place = firstPlace; place < into.count; place++) {
    const count = into.value[place]!;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * unpackIdf[table.idf[into.column[place]!]!]!;
    into.value[place] = value;
    squares += value * value;
  }
  if (squares === 0) return;
  const by = table.blockWeight[block]! / Math.sqrt(squares);
  for (let place = firstPlace; place < into.count; place++) into.value[place]! *= by;
}

function makeRoom(into: Weighed, features: number): void {
  if (features <= into.column.length) return;
  const room = features * 2;
  into.column = new Int32Array(room);
  into.value = new Float64Array(room);
  into.placeOf = new Int32Array(room);
}
