import { invariant } from "../foundation/invariant.ts";

const MASK_64 = 0xffffffffffffffffn;
const STEPS = 2 ** 32;

/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine. Not for secrets.
 *
 * The generator is xoshiro128**, its state filled by two outputs of SplitMix64 (low half first).
 *
 * @param seed a whole number; negative ones count as their 64-bit two's complement.
 * @returns a function that gives the next number in [0, 1), in steps of 2⁻³².
 * @source xoshiro128** and SplitMix64 by Blackman and Vigna: https://prng.di.unimi.it/
 */
export function seededRandom(seed: number): () => number {
  invariant(Number.isSafeInteger(seed), "a seed that is not a whole number");
  const split = splitMix64(BigInt(seed));
  const next = xoshiro128StarStar([split(), split()].flatMap(halves));
  return () => next() / STEPS;
}

const halves = (value: bigint): readonly number[] => [Number(value & 0xffffffffn), Number(value >> 32n)];

/** A whole number from 0 to below `limit`, each about as likely as the next. */
export const randomBelow = (random: () => number, limit: number): number => Math.floor(random() * limit);

/** Gives the next whole number from 0 to 2⁶⁴ − 1. Only used to fill the state of another generator. */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & MASK_64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK_64;
    let mixed = ((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    return mixed ^ (mixed >> 31n);
  };
}

/** Gives the next whole number from 0 to 2³² − 1. The state is four words that are not all 0. */
export function xoshiro128StarStar(state: readonly number[]): () => number {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
