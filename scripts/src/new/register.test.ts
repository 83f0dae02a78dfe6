import { expect, test } from "vitest";
import { addToRegister, type NewLine } from "./register.ts";

const line = (constant: string, order: NewLine["order"] = "by name"): NewLine => ({
  constant,
  file: `${constant}.ts`,
  order,
});
const listed = (text: string | undefined) => /= (\[[^\]]*\])/.exec(text ?? "")?.[1];

test.each([
  ["at the front", "[csv, srt]", "chat", "[chat, csv, srt]"],
  ["between", "[csv, srt]", "elan", "[csv, elan, srt]"],
  ["at the end", "[csv, srt]", "webvtt", "[csv, srt, webvtt]"],
  ["in an empty register", "[]", "srt", "[srt]"],
  ["in a register of many lines", "[\n  csv,\n  srt,\n]", "elan", "[csv, elan, srt]"],
])("a new entry stands in alphabetical place: %s", (_, before, constant, after) => {
  const typed = `export const importers: readonly Importer[] = ${before};\n`;
  const satisfied = `export const importers = ${before} as const satisfies readonly Importer[];\n`;
  expect(listed(addToRegister(typed, line(constant)))).toBe(after);
  expect(listed(addToRegister(satisfied, line(constant)))).toBe(after);
});

test("a new entry comes last where the order means something", () => {
  const register = "export const indices: readonly SessionIndex[] = [talkShare, cues];\n";
  expect(listed(addToRegister(register, line("dwelling", "in order of meaning")))).toBe("[talkShare, cues, dwelling]");
});

test("the entry is imported from its own file", () => {
  const grown = addToRegister("export const importers = [];\n", { ...line("zoomChat"), file: "zoom-chat.ts" });
  expect(grown).toContain('import { zoomChat } from "./zoom-chat.ts";');
});

test("a file without a register is left alone", () => {
  expect(addToRegister("export const one = 1;\n", line("srt"))).toBeUndefined();
});
