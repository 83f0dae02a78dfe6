import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomBelow, seededRandom, splitMix64, xoshiro128StarStar } from "./random.ts";

const seeds = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });

describe("chance that can be repeated", () => {
  // Output of the authors' C programs, https://prng.di.unimi.it/, with state {1, 2, 3, 4} and seed 1234567.
  test("the generator gives the published sequence", () => {
    const next = xoshiro128StarStar([1, 2, 3, 4]);
    const reference = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597];
    expect(reference.map(next)).toEqual(reference);
  });

  test("the seed is spread by the published sequence", () => {
    const next = splitMix64(1234567n);
    const reference = [6457827717110365317n, 3203168211198807973n, 9817491932198370423n, 4593380528125082431n];
    expect(reference.map(next)).toEqual(reference);
  });

  test("the same seed gives the same numbers, another seed gives others", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [one, same, other] = [seededRandom(seed), seededRandom(seed), seededRandom(seed + 1)];
        const first = Array.from({ length: 5 }, one);
        expect(Array.from({ length: 5 }, same)).toEqual(first);
        expect(Array.from({ length: 5 }, other)).not.toEqual(first);
      }),
    );
  });

  test("numbers lie from 0 to below 1 and fill that range evenly", () => {
    const random = seededRandom(7);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw++) {
      const at = Math.floor(random() * 10);
      tenths[at] = (tenths[at] ?? Number.NaN) + 1;
    }
    // 1,000 expected in each tenth; the standard deviation is 30
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(tenths).toHaveLength(10);
  });

  test("a whole number stays below its limit", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const drawn = randomBelow(seededRandom(seed), limit);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true);
      }),
    );
  });
});
