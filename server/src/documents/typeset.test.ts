import type { Instant } from "@attune/core";
import { expect, test } from "vitest";
import { BLANK_FORM_TEMPLATE } from "./templates/blank-form.data.ts";
import { PROGRESS_TEMPLATE } from "./templates/progress.data.ts";
import { REVIEW_TEMPLATE } from "./templates/review.data.ts";
import { SUMMARY_TEMPLATE } from "./templates/summary.data.ts";
import { typeset } from "./typeset.ts";

const now = "2026-11-02T09:00:00.000Z" as Instant;
const HEAD = `#let f = json(bytes(sys.inputs.facts))
#set document(title: f.title)
#set text(lang: f.language)
`;
const facts = (words: string) => ({ title: "A title", language: "en" as const, words });

test("a document is tagged, has a title and a language, and says that it keeps to PDF/UA-1", async () => {
  const { file, pages } = await typeset(`${HEAD}= #f.title\n#f.words`, { facts: facts("Some words."), now });
  const text = Buffer.from(file ?? []).toString("latin1");
  expect(pages).toBe(1);
  for (const each of ["/StructTreeRoot", "/Marked true", "/Lang (en)", "/Title (A title)", "<pdfuaid:part>1<"])
    expect(text).toContain(each);
});

test("letters that this machine does not have cost the mark of PDF/UA-1, not the document and not its tags", async () => {
  // A character that no font has.
  const { file } = await typeset(`${HEAD}= #f.title\n#f.words`, { facts: facts("\u{2FFFD}"), now });
  const text = Buffer.from(file ?? []).toString("latin1");
  expect(text).toContain("/StructTreeRoot");
  expect(text).not.toContain("pdfuaid");
});

test("what somebody wrote is set as text, even where it is typst's own code", async () => {
  const code = '#panic("here") #pagebreak() #read("/etc/hostname") $x$ *b* = h';
  expect((await typeset(`${HEAD}#f.words`, { facts: facts(code), now })).pages).toBe(1);
  await expect(typeset(`${HEAD}${code}`, { facts: facts(""), now })).rejects.toThrow("does not compile");
});

test("no file of this machine is within reach of a template, and what is said of a fault holds none of it", async () => {
  for (const path of ["/etc/hostname", "../../../../etc/hostname", "./package.json"])
    await expect(typeset(`${HEAD}#read("${path}")`, { facts: facts(""), now })).rejects.toThrow(
      /^A document's template does not compile\.$/,
    );
});

test("no template asks for a file or a package", () => {
  for (const template of [PROGRESS_TEMPLATE, SUMMARY_TEMPLATE, REVIEW_TEMPLATE, BLANK_FORM_TEMPLATE])
    expect(template).not.toMatch(/#?\b(?:import|include|read|plugin|eval|csv|yaml|toml|xml|cbor)\b\s*[("]/);
});

test("a document of another number of pages than it must have is not made", async () => {
  const two = `${HEAD}a\n#pagebreak()\nb`;
  expect(await typeset(two, { facts: facts(""), now, pages: 1 })).toEqual({ pages: 2 });
  expect((await typeset(two, { facts: facts(""), now, pages: 2 })).file?.length).toBeGreaterThan(1000);
});
