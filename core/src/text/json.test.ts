import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "./json.ts";
import { lineWhereJsonBreaks } from "./json-break.ts";

describe("JSON", () => {
  test.each([
    ['{"a": [1, 2.5e3, -0, true, null, "x\\n\\u00e9"]}', { a: [1, 2500, -0, true, null, "x\né"] }],
    [
      '{"score": NaN, "said": "NaN and \\"Infinity\\"", "p": -Infinity}',
      { score: null, said: 'NaN and "Infinity"', p: null },
    ],
  ])("%s", (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  test.each([
    ["", 1],
    ['{"a": 1,\n"b": }', 2],
    ["[1,\n2\n3]", 3],
    ['{"a": "never closed\n}', 1],
    ["[1, 2,\n]", 2],
    ['{"a": 1}\n\nx', 3],
    ['{"a": [1, 2\n}', 2],
    ['{\n"a": 01}', 2],
    ["{'a': 1}", 1],
    ['{"a": [1,\n2,\n3', 3],
  ])("breaks where a reader would look: %j", (text, line) => {
    expect(readJson(text)).toEqual({ ok: false, failure: { kind: "not-json", line } });
  });

  test("deeper or fuller than any transcript is turned away before it is read", () => {
    expect(readJson("[".repeat(1_000_000))).toEqual({ ok: false, failure: { kind: "too-deep" } });
    expect(readJson(`[${"{},".repeat(4_000_000)}1]`)).toEqual({ ok: false, failure: { kind: "too-many-values" } });
    expect(readJson(`"${"[".repeat(1_000)}"`)).toMatchObject({ ok: true });
    expect(readJson(`${"[".repeat(500)}${"]".repeat(500)}`)).toMatchObject({ ok: true });
  });

  test("that breaks far down is found without recursion", () => {
    expect(lineWhereJsonBreaks(`${"[".repeat(100_000)}\n${"]".repeat(100_000)}]`)).toBe(2);
  });

  test("whatever is JSON is read, and breaks at its last line only when something is added", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
        expect(lineWhereJsonBreaks(`${text}\n]`)).toBe(text.split("\n").length + 1);
      }),
    );
  });
});
