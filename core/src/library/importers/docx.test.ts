import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTranscript } from "../../session/read-transcript.ts";
import { docx } from "./docx.ts";
import { importers } from "./index.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packed = (xml: string) => zipSync({ "word/document.xml": strToU8(xml) });
const documentOf = (body: string, root = `<w:document xmlns:w="${W}">`) =>
  packed(`<?xml version="1.0"?>${root}<w:body>${body}</w:body></w:document>`);
const p = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${p(r(cell))}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

const linesOf = (bytes: Uint8Array) => {
  const text = docx.unwraps?.({ text: "", bytes });
  return text?.ok ? text.value.text.split("\n") : text?.failure;
};
const saidIn = (bytes: Uint8Array) => {
  const read = readTranscript({ bytes, name: "session.docx" }, importers);
  return read.ok ? read.value.turns.map(({ speakerLabel, text }) => [speakerLabel, text]) : read.failure;
};

describe("the words of a Word document", () => {
  test.each<[string, string, string[]]>([
    [
      "paragraphs and breaks",
      p(r("T: so"), r(" then?"), "<w:r><w:br/></w:r>", r("on")) + p() + p(r("C: no")),
      ["T: so then?", "on", "", "C: no"],
    ],
    [
      "tabs, but not tab stops",
      p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>', r("a"), "<w:r><w:tab/></w:r>", r("b")),
      ["a\tb"],
    ],
    ["characters in disguise", p(r("&lt;b&gt; &amp;amp; &#233;&#x1F600; &quot;")), ['<b> &amp; é😀 "']],
    [
      "what was added, not what was deleted",
      p('<w:ins w:id="1">', r("now"), '</w:ins><w:del w:id="2"><w:r><w:delText>then</w:delText></w:r></w:del>'),
      ["now"],
    ],
    [
      "what was moved, once",
      p("<w:moveFrom>", r("a "), "</w:moveFrom>", r("b "), "<w:moveTo>", r("a"), "</w:moveTo>"),
      ["b a"],
    ],
    [
      "the result of a field, not its code",
      p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>', r("7")),
      ["7"],
    ],
    [
      "a box of text, once",
      p(
        "<mc:AlternateContent><mc:Choice>",
        r("in"),
        "</mc:Choice><mc:Fallback>",
        r("in"),
        "</mc:Fallback></mc:AlternateContent>",
      ),
      ["in"],
    ],
    ["comments and literal parts", p("<!-- <w:t>no</w:t> -->", "<w:r><w:t><![CDATA[a < b]]></w:t></w:r>"), ["a < b"]],
    ["a mark inside an attribute", p('<w:bookmarkStart w:name="a > b"/>', r("yes")), ["yes"]],
    ["a hyphen that may not break", p(r("co"), "<w:r><w:noBreakHyphen/></w:r>", r("therapist")), ["co-therapist"]],
    ["a table of speakers", table(["Ana:", "so?"], ["Bo", "no."]), ["Ana: so?", "Bo: no."]],
    ["a table that names its columns", table(["Speaker", "Text"], ["Ana", "so?"]), ["Speaker\tText", "Ana\tso?"]],
    ["a wider table", p(r("Notes")) + table(["1", "Ana", "so?"]), ["Notes", "1\tAna\tso?"]],
    [
      "a table in a table",
      table(["Ana", `so${"</w:t></w:r></w:p>"}${table(["in", "side"])}<w:p><w:r><w:t>out`]),
      ["Ana: so in side out"],
    ],
  ])("%s", (_, body, lines) => {
    expect(linesOf(documentOf(body))).toEqual(lines);
  });

  test("are found whatever the document calls its namespace", () => {
    const body = p(r("yes")).replaceAll("w:", "ns0:");
    const xml = `<ns0:document xmlns:ns0="${W}"><ns0:body>${body}</ns0:body></ns0:document>`;
    expect(linesOf(packed(xml))).toEqual(["yes"]);
  });

  test("lose characters that nobody can see, which is stated", () => {
    expect(docx.read({ text: "", bytes: documentOf(p(r("a\u202eb\u0001c"))) })).toMatchObject({
      value: {
        turns: [{ text: "abc", line: 1 }],
        repairs: [{ kind: "direction-marks-removed" }, { kind: "control-characters-removed" }],
      },
    });
  });

  test.each<[string, Uint8Array, string, number]>([
    ["holds no document", zipSync({ "content.xml": strToU8("<office/>") }), "not-a-transcript", 0],
    ["holds another document", packed("<html>no</html>"), "not-a-transcript", 0],
    ["has no words", documentOf(p()), "empty", 0],
    ["breaks off in a tag", packed(`<w:document xmlns:w="${W}">${p(r("a"))}<w:p`), "not-closed", 2],
    ["breaks off in a paragraph", packed(`<w:document xmlns:w="${W}">${p(r("a"))}<w:p><w:r><w:t>b`), "not-closed", 2],
    [
      "never ends what it leaves out",
      packed(`<w:document xmlns:w="${W}"><w:pPr>${p(r("a"))}</w:document>`),
      "not-closed",
      1,
    ],
    [
      "declares entities of its own",
      packed(`<!DOCTYPE x [<!ENTITY a "aa">]><w:document xmlns:w="${W}">${p(r("&a;"))}</w:document>`),
      "not-closed",
      1,
    ],
    ["is a bomb", packed(`<w:document>${" ".repeat(20_000_000)}`), "unpacks-too-large", 0],
    ["is cut off", documentOf(p(r("a"))).subarray(0, 60), "damaged-archive", 0],
  ])("are refused when the file %s", (_, bytes, because, line) => {
    expect(docx.read({ text: "", bytes })).toEqual({
      ok: false,
      failure: { kind: "unreadable", format: "docx", line, because },
    });
  });

  test("are only those of the document, however it is damaged", () => {
    const xml = `<w:document xmlns:w="${W}"><w:body>${p(r("T: so then?"))}${table(["C", "no &amp; yes"])}</w:body></w:document>`;
    const damage = fc.tuple(
      fc.nat(xml.length),
      fc.nat(20),
      fc.constantFrom("", "<", ">", "</w:p>", "<w:tbl>", "</w:tr>", "&#0;", "<!--", "]]>", '"'),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const damaged = damages.reduce(
          (text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
          xml,
        );
        const read = docx.read({ text: "", bytes: packed(damaged) });
        if (!read.ok) return;
        const letters = damaged.replace(/<[^<>]*>/g, "").replace(/[^a-zA-Z]/g, "");
        for (const word of read.value.turns.flatMap(({ text }) => text.match(/[a-zA-Z]+/g) ?? []))
          expect(letters).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a transcript in a Word document", () => {
  const ana = ["Ana", "So what then?"];
  const bo = ["Bo", "Nothing much."];

  test.each<[string, string]>([
    ["labels before the words", p(r("Ana: So what then?")) + p(r("Bo: Nothing much.")) + p(r("Ana: So what then?"))],
    ["a table of two columns", table(ana, bo, ana)],
    [
      "a table with a heading",
      table(
        ["Speaker", "Text", "Start", "End"],
        [...ana, "0:01", "0:02"],
        [...bo, "0:03", "0:04"],
        [...ana, "0:05", "0:06"],
      ),
    ],
    ["a table of times, names and words", table(["00:00:01", ...ana], ["00:00:03", ...bo], ["00:00:05", ...ana])],
    [
      "a name with a time, then the words",
      [ana, bo, ana].map(([name, words], at) => p(r(`${name}  0:0${at}`)) + p(r(words ?? "")) + p()).join(""),
    ],
    [
      "Teams: name, time and words in one paragraph",
      [ana, bo, ana]
        .map(([name, words], at) => p(r(`${name}   0:0${at}`), "<w:r><w:br/></w:r>", r(words ?? "")))
        .join(""),
    ],
  ])("is read by its text: %s", (_, body) => {
    expect(saidIn(documentOf(body))).toEqual([ana, bo, ana]);
  });

  test("is a DOCX transcript to the reader, with the repairs and refusals of its text", () => {
    const bytes = documentOf(p(r("Ana: So what then?")) + p(r("Bo: Nothing much.")));
    expect(readTranscript({ bytes, name: "x.docx" }, importers)).toMatchObject({
      value: { format: "docx", repairs: [] },
    });
    expect(saidIn(documentOf(p(r("just a letter"))))).toMatchObject({ format: "docx" });
    expect(saidIn(documentOf(table(["Speaker", "Text"], ["Ana", "so"], ["", "no"])))).toEqual({
      kind: "unreadable",
      format: "docx",
      line: 3,
      because: "no-speaker",
    });
  });
});
