import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeSession } from "../../attunement/coded-session.ts";
import { keyOf, readIndex } from "../../attunement/session-index.ts";
import { buildSession, type Line } from "../../attunement/testing/build-session.ts";
import { codebooks } from "../codebooks/index.ts";
import { indices } from "./index.ts";

const known = new Set(codebooks.flatMap(({ id, codes }) => codes.map((code) => `${id}/${code.id}`)));

test("every file in this folder is registered under its own name", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^index\.|test/.test(name));
  expect(files.map((name) => name.replace(".ts", "")).sort()).toEqual(indices.map(({ id }) => id).sort());
});

const line = fc
  .tuple(
    fc.constantFrom("T", "C", "Interpreter"),
    fc.constantFrom("Yes.", "It went on and on.", "Was it?"),
    fc.nat(4),
    fc.nat(30),
  )
  .map(([who, text, level, length]): Line => {
    const codes =
      who === "T"
        ? { directing: Math.min(level, 2), pickup: Math.min(level, 2), question: level % 2, reflection: 1 }
        : { depth: level, cue: Math.min(level, 2) };
    return [who, text, codes, [length, length + level]];
  });

describe.each(indices)("$id", (index) => {
  test("counts only codes that a codebook has", () => {
    expect(index.needs.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
  });

  test("a session without codes, times or turns has a value or a reason, and always a basis", () => {
    for (const lines of [[], [["T", "Shall we begin now?"]], [["C", "It was a long week."]]] as Line[][]) {
      const { turns } = buildSession(lines);
      const { value, because, basis } = readIndex(index, codeSession(turns, []), new Set());
      expect(value === undefined).toBe(because !== undefined);
      expect(basis).not.toBe("");
    }
  });

  test("its value lies in the range of its unit, and its interval around what was seen", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { turns, codings } = buildSession(lines);
        const { value, because, interval } = readIndex(index, codeSession(turns, codings), new Set(codings.map(keyOf)));
        expect(value === undefined).toBe(because !== undefined);
        if (value !== undefined) expect(value).toBeGreaterThanOrEqual(0);
        if (value !== undefined && index.unit === "share") expect(value).toBeLessThanOrEqual(1);
        if (interval !== undefined) expect(interval.low).toBeLessThanOrEqual(interval.high);
      }),
      { numRuns: 40 },
    );
  });
});

test("only motivational interviewing has a norm here, and it says that it was not checked and where it holds", () => {
  const withNorm = indices.filter(({ norm }) => norm !== undefined);
  expect(withNorm.map(({ id }) => id)).toEqual(["reflections-to-questions"]);
  expect(withNorm[0]?.norm?.source.verified).toBe(false);
  expect(withNorm[0]?.norm?.text).toContain("motivational interviewing only");
});
