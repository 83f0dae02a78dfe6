import { hashWord, joinHashes } from "../../text/hash.ts";
import { emptyWords, scanWords, type Words } from "../../text/words.ts";
import { LEXICON } from "./lexicon.data.ts";

export const FAMILIES = Object.keys(LEXICON) as readonly (keyof typeof LEXICON)[];

/** The hash of a run of two words, and of three, as the lexicon and the features share them. */
export const pairHash = (first: number, second: number): number => joinHashes(first, second);

const byHash = new Map<number, number[]>();
for (const [family, expressions] of Object.values(LEXICON).entries()) {
  for (const expression of expressions.split(",")) remember(hashExpression(expression), family);
}

function hashExpression(expression: string): number {
  const { count, hash } = scanWords(expression, emptyWords());
  let whole = count === 0 ? hashWord("") : hash[0]!;
  for (let at = 1; at < count; at++) whole = pairHash(whole, hash[at]!);
  return whole;
}

function remember(hash: number, family: number): void {
  const known = byHash.get(hash);
  if (known) known.push(family);
  else byHash.set(hash, [family]);
}

/** An open table from hash to families: quicker than a Map for a look-up that mostly finds nothing. */
const SLOTS = 8192;
const slotHash = new Int32Array(SLOTS);
const slotEntry = new Int16Array(SLOTS).fill(-1);
const entries = [...byHash.entries()];
for (const [at, [hash]] of entries.entries()) {
  let slot = hash & (SLOTS - 1);
  while (slotEntry[slot]! >= 0) slot = (slot + 1) & (SLOTS - 1);
  slotHash[slot] = hash;
  slotEntry[slot] = at;
}
const familiesOf = entries.map(([, families]) => families);

/** Adds one to each family that the run of words belongs to. */
function countRun(hash: number, counts: Float64Array): void {
  let slot = hash & (SLOTS - 1);
  while (slotEntry[slot]! >= 0) {
    if (slotHash[slot] === hash) {
      addTo(counts, familiesOf[slotEntry[slot]!]!);
      return;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function addTo(counts: Float64Array, families: readonly number[]): void {
  for (const family of families) counts[family]!++;
}

/** How often each family of the lexicon occurs in a turn; `counts` has one place a family and is cleared first. */
export function countFamilies({ count, hash }: Words, counts: Float64Array): void {
  counts.fill(0);
  for (let at = 0; at < count; at++) {
    countRun(hash[at]!, counts);
    if (at + 1 === count) return;
    const pair = pairHash(hash[at]!, hash[at + 1]!);
    countRun(pair, counts);
    if (at + 2 < count) countRun(pairHash(pair, hash[at + 2]!), counts);
  }
}
