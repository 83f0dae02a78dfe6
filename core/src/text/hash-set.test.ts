import fc from "fast-check";
import { expect, test } from "vitest";
import { HashSet } from "./hash-set.ts";

test("holds what was put in since it was last emptied, and nothing else, however often it is used", () => {
  const set = new HashSet();
  const hash = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer());
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 400 }), fc.array(hash, { maxLength: 50 }), (put, asked) => {
      set.reset(put.length);
      for (const each of put) set.add(each);
      const known = new Set(put);
      expect([...put, ...asked].filter((each) => set.has(each) !== known.has(each))).toEqual([]);
    }),
  );
});
