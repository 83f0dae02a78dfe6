import { seededRandom } from "@attune/core";

export type Chance = () => number;

const SPREAD = 31;
const LIMIT = 2 ** 40;

/** Chance of its own for each part of each client, so that a change to one leaves the others as they were. */
export function chanceFor(seed: number, name: string): Chance {
  const mixed = [...name].reduce((sum, letter) => (sum * SPREAD + letter.charCodeAt(0)) % LIMIT, Math.abs(seed) + 1);
  return seededRandom(mixed);
}

export const between = (chance: Chance, low: number, high: number): number => low + (high - low) * chance();

export const clamped = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
