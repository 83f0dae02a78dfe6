import fc from "fast-check";
import { expect, test } from "vitest";
import { wordChanges } from "./word-changes.ts";

const told = (earlier: string, later: string) =>
  wordChanges(earlier, later)?.map(({ kind, words }) => `${kind}:${words}`);

test("what went and what came is told word by word", () => {
  expect(told("She waits for him.", "She waits alone.")).toEqual(["same:She waits", "gone: for him.", "new: alone."]);
});

test("a word that happens to be shared does not tear a change apart", () => {
  expect(told("a quiet man of few words", "a man who sings")).toEqual([
    "same:a",
    "gone: quiet man of few words",
    "new: man who sings",
  ]);
});

test("a text beside itself is the same, and beside none is new", () => {
  expect(told("One. Two.", "One. Two.")).toEqual(["same:One. Two."]);
  expect(told("", "One.")).toEqual(["new:One."]);
  expect(told("", "")).toEqual([]);
});

test("both versions can be read off what is told, letter by letter", () => {
  const texts = fc.stringMatching(/^[ab\n ]{0,30}$/);
  fc.assert(
    fc.property(texts, texts, (earlier, later) => {
      const runs = wordChanges(earlier, later) ?? [];
      const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : [run.words])).join("");
      expect([without("new"), without("gone")]).toEqual([earlier, later]);
    }),
  );
});

test("texts that are too long to compare are not compared", () => {
  const long = "word ".repeat(3000);
  expect(wordChanges(long, `${long}more`)).toBeUndefined();
});
