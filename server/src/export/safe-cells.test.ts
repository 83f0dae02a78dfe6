import { readDelimited } from "@attune/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "./safe-cells.ts";

test.each([
  ["=1+2", `"'=1+2"`],
  ["@SUM(A1)", `"'@SUM(A1)"`],
  ["+49 30", `"'+49 30"`],
  ["-cmd", `"'-cmd"`],
  ["＝1", `"'＝1"`],
  ["\tx", `"'\tx"`],
  ["-3.5", `"-3.5"`],
  ['say "yes", now', `"say ""yes"", now"`],
])("the cell %j is written as %s", (cell, written) => {
  expect(csvLine([cell])).toBe(written);
});

test("every line is read again as the cells that were written, apart from the apostrophe before a formula", () => {
  const cell = fc.string({ minLength: 1 }).map((text) => text.replaceAll("\r", ""));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const read = readDelimited(`${csvLine(["first", ...cells])}\n`, ",");
      const row = read.ok ? read.value[0]?.cells : undefined;
      return row?.every((text, at) => at === 0 || text === cells[at - 1] || text === `'${cells[at - 1]}`) === true;
    }),
  );
});

test("no cell begins so that a table program would run it", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvLine([`=${text}`]);
      return cell.startsWith(`"'`) && csvLine([`@${text}`]).startsWith(`"'`);
    }),
  );
});
