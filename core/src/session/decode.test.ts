import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const after = (head: readonly number[], tail: Uint8Array): Uint8Array => Uint8Array.from([...head, ...tail]);

function utf16(text: string, order: "little" | "big"): Uint8Array {
  const encoded = new Uint8Array(text.length * 2);
  const view = new DataView(encoded.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === "little");
  return encoded;
}

const TALK = "T: Wie geht’s? 😀\nC: Müde.";

describe("the encoding is told from the bytes", () => {
  test.each([
    ["UTF-8", utf8(TALK), []],
    ["UTF-8 with a mark", after([0xef, 0xbb, 0xbf], utf8(TALK)), ["byte-order-mark-removed"]],
    [
      "UTF-16, low byte first",
      after([0xff, 0xfe], utf16(TALK, "little")),
      ["byte-order-mark-removed", "read-as-utf-16"],
    ],
    ["UTF-16, high byte first", after([0xfe, 0xff], utf16(TALK, "big")), ["byte-order-mark-removed", "read-as-utf-16"]],
    ["UTF-16 without a mark, low byte first", utf16(TALK, "little"), ["read-as-utf-16"]],
    ["UTF-16 without a mark, high byte first", utf16(TALK, "big"), ["read-as-utf-16"]],
  ] as const)("%s", (_, encoded, repairs) => {
    const read = decodeText(encoded);
    expect(read).toMatchObject({ ok: true, value: { text: TALK } });
    expect(read.ok && read.value.repairs.map(({ kind }) => kind)).toEqual(repairs);
  });

  test("bytes of the Western code page are read as such when nothing in the file is UTF-8, and that is stated", () => {
    const western = bytes(...utf8("C: I can"), 0x92, ...utf8("t, caf"), 0xe9, 0x85);
    expect(decodeText(western)).toEqual({
      ok: true,
      value: { text: "C: I can’t, café…", repairs: [{ kind: "read-as-windows-1252", count: 1 }] },
    });
  });

  test("every text reads back as it was written in UTF-8 and in UTF-16", () => {
    const character = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0xa0, max: 0x5ff }),
      fc.integer({ min: 0x3000, max: 0xd7ff }),
      fc.integer({ min: 0x1f300, max: 0x1f6ff }),
    );
    const talk = fc
      .array(character, { minLength: 1, maxLength: 60 })
      .map((points) => `T: ${String.fromCodePoint(...points)}`);
    fc.assert(
      fc.property(talk, (text) => {
        const same = { ok: true, value: { text } };
        expect(decodeText(utf8(text))).toMatchObject(same);
        expect(decodeText(after([0xff, 0xfe], utf16(text, "little")))).toMatchObject(same);
        expect(decodeText(after([0xfe, 0xff], utf16(text, "big")))).toMatchObject(same);
      }),
    );
  });

  test("a text longer than one piece of output comes back whole", () => {
    const long = "é, ü und 😀. ".repeat(5000);
    expect(decodeText(utf8(long))).toMatchObject({ ok: true, value: { text: long } });
  });
});

describe("broken bytes are refused at their line", () => {
  const broken = (line: number) => ({
    ok: false,
    failure: { kind: "unreadable", format: "unknown", line, because: "broken-encoding" },
  });

  test.each([
    ["a cut-off sequence", [0xe2, 0x82]],
    ["an overlong form", [0xc0, 0xaf]],
    ["an overlong form of three bytes", [0xe0, 0x80, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a number past the end of Unicode", [0xf4, 0x90, 0x80, 0x80]],
    ["a lone following byte", [0x80]],
  ])("%s in UTF-8", (_, wrong) => {
    expect(decodeText(bytes(...utf8("T: é\r\nC: so\rT: "), ...wrong))).toEqual(broken(3));
  });

  test("a byte that no Western code page has", () => {
    expect(decodeText(bytes(...utf8("one\ntwo "), 0x81))).toEqual(broken(2));
  });

  test.each([
    ["a surrogate without its partner", utf16("so\nand \ud83d so", "little")],
    ["a partner by itself", utf16("so\nand \ude00 so", "little")],
    ["half a unit at the end", utf16("so\nand", "little").slice(0, -1)],
  ])("%s in UTF-16", (_, encoded) => {
    expect(decodeText(after([0xff, 0xfe], encoded))).toEqual(broken(2));
  });
});

describe("what cannot be seen is taken out, and stated", () => {
  const read = (text: string) => decodeText(utf8(text));

  test("NULs and other control characters, but neither tabs nor the time marks of CHAT", () => {
    const text = `${"so it goes. ".repeat(20)}\n\0th\x07ere\t\x15100_200\x15\x7f`;
    expect(read(text)).toMatchObject({
      ok: true,
      value: {
        text: `${"so it goes. ".repeat(20)}\nthere\t\x15100_200\x15`,
        repairs: [{ kind: "control-characters-removed", count: 3, line: 2 }],
      },
    });
  });

  test("direction marks, which could make words read otherwise than they are", () => {
    expect(read("T: a\nC: \u202eb\u202c\u200f\u2066c\u2069")).toEqual({
      ok: true,
      value: { text: "T: a\nC: bc", repairs: [{ kind: "direction-marks-removed", count: 5, line: 2 }] },
    });
  });

  test("a form feed or a line separator parts words, so a space takes its place", () => {
    expect(read(`${"so it goes. ".repeat(20)}a\fb\u2028c`)).toMatchObject({
      ok: true,
      value: { text: `${"so it goes. ".repeat(20)}a b c`, repairs: [{ kind: "control-characters-removed", count: 2 }] },
    });
  });

  test("mixed line ends become one kind; a file of Windows needs no mention", () => {
    expect(read("a\r\nb\nc\rd")).toEqual({
      ok: true,
      value: { text: "a\nb\nc\nd", repairs: [{ kind: "line-ends-unified", count: 2 }] },
    });
    expect(read("a\r\nb\r\n")).toEqual({ ok: true, value: { text: "a\nb\n", repairs: [] } });
  });

  test("a few NULs in a short text do not make it UTF-16", () => {
    expect(read("T:\0")).toMatchObject({ ok: false, failure: { because: "binary" } });
    expect(read("T: a\0b, so it goes")).toMatchObject({ ok: true, value: { text: "T: ab, so it goes" } });
  });

  test("nothing that can be seen is ever taken out", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", " ", "\r", "\n", "\0", "\u202e", "😀") }), (text) => {
        const decoded = read(`T: so it goes, ${text}`);
        const visible = (from: string) => from.replaceAll(/[\r\n\0\u202e]/g, "");
        if (decoded.ok) expect(visible(decoded.value.text)).toBe(`T: so it goes, ${visible(text)}`);
      }),
    );
  });
});

describe("what is no text is refused, and named where it can be", () => {
  const refused = (format: string, because: string) => ({
    ok: false,
    failure: { kind: "unreadable", format, line: 0, because },
  });

  test.each([
    ["pdf", utf8("%PDF-1.7\n1 0 obj")],
    ["rtf", utf8("{\\rtf1\\ansi Therapist: so}")],
    ["word-97", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ["zip", bytes(0x50, 0x4b, 3, 4, 0, 0)],
    ["program", bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1)],
    ["image", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ["recording", bytes(0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70, 0x4d, 0x34)],
  ])("%s", (format, file) => {
    expect(decodeText(file)).toEqual(refused(format, "binary"));
  });

  test("one control character in a hundred is no text", () => {
    expect(decodeText(utf8("some words\x01\x02 ".repeat(40)))).toEqual(refused("unknown", "binary"));
  });

  test("random bytes are no text, whether or not they happen to decode", () => {
    const garbage = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255);
    expect(decodeText(garbage)).toEqual(refused("unknown", "binary"));
  });

  test.each([
    ["no byte", bytes()],
    ["white space", utf8(" \r\n\t\n\u00a0")],
    ["a mark alone", bytes(0xef, 0xbb, 0xbf)],
    ["a mark of UTF-16 alone", bytes(0xff, 0xfe)],
  ])("%s is an empty file", (_, file) => {
    expect(decodeText(file)).toEqual(refused("unknown", "empty"));
  });

  test("any bytes at all are read or refused, and a refusal names a line of the file", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        const decoded = decodeText(file);
        if (decoded.ok) return;
        expect(decoded.failure.line).toBeLessThanOrEqual(1 + file.filter((byte) => byte === 10 || byte === 13).length);
      }),
      { numRuns: 2000 },
    );
  });
});
