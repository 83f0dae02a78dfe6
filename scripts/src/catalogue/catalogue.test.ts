import { instruments } from "@attune/core/library";
import { expect, test } from "vitest";
import { cataloguePage } from "./catalogue.ts";
import { sourceInComment, sourceInWords, termsOf } from "./registers.ts";

test("each entry is one line under the title of its register", () => {
  const page = cataloguePage([
    { title: "importers", rows: [{ id: "srt", name: "Subtitles | SubRip", source: "the manual,\nsection 2" }] },
  ]);
  expect(page).toContain("## importers\n\n| id | name | source |\n| --- | --- | --- |\n");
  expect(page).toContain("| `srt` | Subtitles \\| SubRip | the manual, section 2 |\n");
});

test("an instrument says whether its words may travel, and what of it nobody has checked", () => {
  const [k10] = instruments.filter(({ id }) => id === "k10");
  if (k10 === undefined) throw new Error("no K10");
  const row = { id: "k10", name: "Ten questions", source: "a paper", terms: termsOf(k10) };
  const page = cataloguePage([{ title: "instruments", rows: [row] }]);
  expect(page).toContain("| id | name | source | licence | not yet checked |\n| --- | --- | --- | --- | --- |\n");
  expect(page).toContain("| bundle: Free to use, no permission required");
  expect(page).toContain("| missing answers, bands, cut-off, reliability, form |\n");
});

test.each([
  [{ doi: "10.1000/182", at: "Table 2", verified: true }, "https://doi.org/10.1000/182, Table 2"],
  [{ url: "https://example.org", verified: true }, "https://example.org"],
  [{ work: "A manual", at: "p. 4", verified: false }, "A manual, p. 4, not yet checked"],
])("a source is where it is, the place in it, and whether it was checked", (source, words) => {
  expect(sourceInWords(source)).toBe(words);
});

test.each([
  ["/** @source The manual, section 2 */", "The manual, section 2"],
  ["/**\n * Reads it.\n *\n * @source The manual,\n *   section 2\n */", "The manual, section 2"],
  ["/**\n * @source The manual\n * @error none\n */", "The manual"],
  ["/** Reads it. */", ""],
  ["/** @source */", ""],
])("a source that stands in a comment is read from %j", (text, source) => {
  expect(sourceInComment(text)).toBe(source);
});
