import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpackFile } from "./unpack.ts";

const NAME = "word/document.xml";
const END_LENGTH = 22;

/** An archive of one file, to be changed byte by byte. */
const archive = (content: Uint8Array, level: 0 | 9 = 9) => zipSync({ [NAME]: content }, { level, mtime: "2026-01-01" });

function changed(bytes: Uint8Array, changes: (view: DataView, directory: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  changes(view, view.getUint32(copy.length - END_LENGTH + 16, true));
  return copy;
}

describe("one file of an archive", () => {
  test.each([0, 9] as const)("comes out as it went in, packed at level %i", (level) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
        const unpacked = unpackFile(archive(content, level), NAME);
        expect(unpacked.ok && [...(unpacked.value ?? [])]).toEqual([...content]);
      }),
    );
  });

  test("is found among others, behind a comment, or not at all", () => {
    const bytes = zipSync(
      { "media/a.bin": strToU8("a"), [NAME]: strToU8("words"), "z.xml": strToU8("z") },
      { comment: "PK" },
    );
    expect(unpackFile(bytes, NAME)).toEqual({ ok: true, value: strToU8("words") });
    expect(unpackFile(bytes, "word/other.xml")).toEqual({ ok: true, value: undefined });
  });

  const bomb = archive(new Uint8Array(20 * 1024 * 1024));
  const words = archive(strToU8("so then he left ".repeat(400)));

  test.each<[string, Uint8Array, string]>([
    ["shrinks a thousandfold", bomb, "unpacks-too-large"],
    [
      "claims more than may be unpacked",
      changed(words, (view, at) => view.setUint32(at + 24, 40_000_000, true)),
      "unpacks-too-large",
    ],
    ["is larger than it claims", changed(words, (view, at) => view.setUint32(at + 24, 100, true)), "unpacks-too-large"],
    [
      "hides its size and shrinks a thousandfold",
      changed(bomb, (view, at) => view.setUint32(at + 24, 1000, true)),
      "unpacks-too-large",
    ],
    ["is smaller than it claims", changed(words, (view, at) => view.setUint32(at + 24, 7000, true)), "damaged-archive"],
    ["is not what was packed", changed(words, (view, at) => view.setUint32(at + 16, 1, true)), "damaged-archive"],
    ["is encrypted", changed(words, (view, at) => view.setUint16(at + 8, 1, true)), "damaged-archive"],
    ["is packed in an unknown way", changed(words, (view, at) => view.setUint16(at + 10, 14, true)), "damaged-archive"],
    ["is said to lie elsewhere", changed(words, (view, at) => view.setUint32(at + 42, 5, true)), "damaged-archive"],
    ["is in an archive that is cut off", words.subarray(0, words.length - 30), "damaged-archive"],
    ["is in no archive", strToU8("PK\u0003\u0004 and that is all"), "damaged-archive"],
  ])("is refused when it %s", (_, bytes, because) => {
    expect(unpackFile(bytes, NAME)).toEqual({ ok: false, failure: because });
  });

  test("is refused when files of the archive overlap", () => {
    const two = zipSync({ [NAME]: strToU8("words ".repeat(50)), other: strToU8("more ".repeat(50)) });
    const overlapping = changed(two, (view, at) => view.setUint32(at + 20, 5000, true));
    expect(unpackFile(overlapping, NAME)).toEqual({ ok: false, failure: "unpacks-too-large" });
  });

  test("is refused when the archive holds two of the name", () => {
    const two = zipSync({ [NAME]: strToU8("one"), "word/documenu.xml": strToU8("two") });
    const name = two.lastIndexOf("u".charCodeAt(0));
    expect(String.fromCharCode(...two.subarray(name - 12, name + 5))).toBe("word/documenu.xml");
    const renamed = changed(two, (view) => view.setUint8(name, "t".charCodeAt(0)));
    expect(unpackFile(renamed, NAME)).toEqual({ ok: false, failure: "damaged-archive" });
  });

  test("any change to the archive is refused, or does not touch the words", () => {
    fc.assert(
      fc.property(fc.nat({ max: words.length - 1 }), fc.nat(255), (at, byte) => {
        const unpacked = unpackFile(
          changed(words, (view) => view.setUint8(at, byte)),
          NAME,
        );
        if (unpacked.ok && unpacked.value !== undefined) expect(unpacked.value.length).toBe(6400);
      }),
      { numRuns: 1000 },
    );
  });
});
