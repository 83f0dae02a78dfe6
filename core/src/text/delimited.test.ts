import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDelimited } from "./delimited.ts";

const cellsOf = (text: string, delimiter = ",") => {
  const read = readDelimited(text, delimiter);
  return read.ok ? read.value.map(({ cells }) => cells) : read.failure;
};

describe("a delimited text", () => {
  // RFC 4180, section 2, rules 1, 5, 6 and 7, with words of our own
  test.each([
    [
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a","b, c"', [["a", "b, c"]]],
    [
      'a,"two\nlines"\nb,c',
      [
        ["a", "two\nlines"],
        ["b", "c"],
      ],
    ],
    ['a,"she said ""no"""', [["a", 'she said "no"']]],
    ['a,5" of rain', [["a", '5" of rain']]],
    [
      "a,\n,\n\nb,",
      [
        ["a", ""],
        ["b", ""],
      ],
    ],
  ])("%j", (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test("counts lines inside quotation marks, so that each record is found where it begins", () => {
    const read = readDelimited('a\n"two\nlines"\nb', ",");
    expect(read.ok && read.value.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test.each([
    ['a,b\nc,"d\ne,f\n', 2],
    ['a\n"b\nc",d\n"e" f,g', 4],
  ])("is refused where quotation marks are not closed as they should be: %j", (text, line) => {
    expect(cellsOf(text)).toEqual({ kind: "quotes-not-closed", line });
  });

  test("gives back whatever cells were written by the rules", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "é") });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\n");
        expect(cellsOf(text)).toEqual(rows.filter((cells) => cells.some((value) => value.trim() !== "")));
      }),
    );
  });
});
