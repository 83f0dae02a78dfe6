import { expect, test } from "vitest";
import {
  type CrisisBody,
  crisisBody,
  crisisProblem,
  crisisValue,
  linesOf,
  NO_LINE,
  suggestedLines,
} from "./crisis-body.ts";

const line = { ...NO_LINE, name: "A line", number: "000 000" };
const body: CrisisBody = { country: "DE", lines: [line] };

test("an empty line is left out, and what is empty in a line as well", () => {
  expect(crisisValue({ ...body, lines: [line, NO_LINE, { ...NO_LINE, name: "  " }] })).toEqual({
    country: "DE",
    lines: [{ name: "A line", number: "000 000" }],
  });
});

test("a line without a number, and lines without a country, are not saved", () => {
  expect(crisisProblem(body)).toBeUndefined();
  expect(crisisProblem({ ...body, country: "" })).toBe("country");
  expect(crisisProblem({ ...body, lines: [{ ...line, number: "soon" }] })).toBe("number");
  expect(crisisProblem({ ...body, lines: [] })).toBeUndefined();
});

test("what the library suggests can be saved as it stands", () => {
  const germany = linesOf("DE");
  expect(germany).toBeDefined();
  if (germany === undefined) return;
  const suggested = { country: "DE", lines: suggestedLines(germany) };
  expect(crisisProblem(suggested)).toBeUndefined();
  expect(crisisBody(crisisValue(suggested))).toEqual(suggested);
});
