import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText, html, trusted } from "./markup.ts";

const REFERENCES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#13;": "\r",
};
const read = (markup: string): string => markup.replace(/&[#a-z0-9]+;/g, (reference) => REFERENCES[reference] ?? "?");

describe("text in a template", () => {
  test("keeps its words and never becomes a tag or leaves an attribute", () => {
    const page = html`<p title="${'" onload="x'}">${"<script>alert('1 & 2')</script>"}</p>`.text;
    expect(page).toBe('<p title="&quot; onload=&quot;x">&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;</p>');
  });

  test("reads back as it was written, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        fc.pre(!/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(words));
        expect(read(escapeText(words))).toBe(words);
      }),
    );
  });

  test("holds no sign that opens or closes markup, whatever was written", () => {
    fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (words) => !/[<>"'\0]/.test(escapeText(words))));
  });

  test.each([
    ["a NUL", "a\0b"],
    ["half of a surrogate pair", "a\uD83Db"],
    ["a control character", "a\x1Bb"],
  ])("shows where %s stood", (_, words) => {
    expect(escapeText(words)).toBe("a\uFFFDb");
  });

  test("keeps line ends and the separators that scripts stumble over", () => {
    expect(read(escapeText("a\r\nb\tc\u2028d\u2029e]]>"))).toBe("a\r\nb\tc\u2028d\u2029e]]>");
  });
});

describe("markup in a template", () => {
  test("is kept, lists of it are joined, and what is absent leaves nothing", () => {
    expect(html`<ul>${[1, 2].map((item) => html`<li>${item}</li>`)}${undefined}${trusted("<hr>")}</ul>`.text).toBe(
      "<ul><li>1</li><li>2</li><hr></ul>",
    );
  });

  test("cannot be imitated by a document that was read from a file", () => {
    const imitation = JSON.parse('{"text":"<script>1</script>"}');
    expect(html`${imitation}`.text).not.toContain("<script>");
  });
});
