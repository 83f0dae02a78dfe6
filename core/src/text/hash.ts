/**
 * 32-bit hashes of words and of runs of words. A feature is known by its hash alone, so a model file holds no word.
 *
 * @source FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/; the finishing steps are those of MurmurHash3.
 */
export const HASH_START = 0x811c9dc5;

/** One more UTF-16 unit. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads the bits, so that near hashes end far apart. */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The hash of two things in this order. */
export const joinHashes = (first: number, second: number): number =>
  Math.imul(first ^ (second + 0x9e3779b9 + (first << 6) + (first >>> 2)), 0x9e3779b1);

/** The hash of a word as `scanWords` gives it; the word must be in lower case. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at));
  return finishHash(hash);
}
