import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctionBytes } from "./error-correction.ts";
import { fitFor, wovenBytes } from "./qr-bytes.ts";
import { qrCode } from "./qr-code.ts";

const print = (text: string) => (qrCode(text) ?? []).map((row) => row.map((dark) => (dark ? "#" : ".")).join(""));

describe("a QR code", () => {
  test.each([
    [4, 21],
    [59, 33],
    [179, 49],
    [230, 53],
    [399, 69],
  ])("of %i bytes is %i modules wide and has the patterns that a reader looks for", (bytes, width) => {
    const rows = print("otpauth://totp/Harbour?".padEnd(bytes, "abc123XYZ").slice(0, bytes));
    expect(rows).toHaveLength(width);
    const finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
    expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows[6]?.slice(8, width - 8)).toBe("#.".repeat(width).slice(0, width - 16));
  });

  // Each of these was drawn and read back rightly by a QR detector of OpenCV; the hash keeps what it read.
  test("is the same as when readers were last tried on it", () => {
    const sizes = [4, 16, 17, 59, 106, 149, 179, 228, 230, 299, 399, 499];
    const all = sizes.map((size) => print("otpauth://totp/e-".padEnd(size, "abc123XYZ").slice(0, size)).join("\n"));
    expect(createHash("sha256").update(all.join("\n\n")).digest("hex")).toBe(READ_BACK);
  });

  test("is none where the text is too long to scan well", () => {
    expect(qrCode("x".repeat(520))).toBeDefined();
    expect(qrCode("x".repeat(521))).toBeUndefined();
  });

  test("fills its version to the last byte", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 520 }), (size) => {
        const fit = fitFor(size);
        return fit !== undefined && wovenBytes(Array<number>(size).fill(65), fit).length === fit.bytes;
      }),
    );
  });

  // ISO/IEC 18004, annex I, codes "01234567" at level M: these data bytes have these ten bytes of correction
  test("corrects as the published example does", () => {
    const block = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    expect(correctionBytes(block, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
  });
});

const READ_BACK = "8b2fccb1cb126d55ca84129fc33082b02866fd5576d07b9bc20d38d8a735d527";
