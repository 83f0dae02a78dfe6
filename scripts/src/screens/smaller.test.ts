import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { picturesPage } from "./pictures-page.ts";
import { smaller } from "./smaller.ts";

/** A picture of grey, one byte a point, with a line of text beside it, packed in haste. */
function picture(width: number, height: number): Buffer {
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill(128)])));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const chunk = (name: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from("Software\0none")),
    chunk("IDAT", deflateSync(rows, { level: 0 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const drawn = (png: Buffer): Buffer => {
  const at = png.indexOf("IDAT");
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
};

test("a picture becomes smaller, and every point of it stays", () => {
  const size = fc.integer({ min: 8, max: 80 });
  fc.assert(
    fc.property(size, size, (width, height) => {
      const before = picture(width, height);
      const after = smaller(before);
      expect(after.length).toBeLessThan(before.length);
      expect(drawn(after)).toEqual(drawn(before));
    }),
    { numRuns: 30 },
  );
});

test("its last chunk is the one that every picture ends with, checksum and all", () => {
  expect(smaller(picture(20, 20)).subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
});

test("a view is listed once, with its widths", () => {
  const page = picturesPage(["my-going-1440.png", "my-going-390.png", "today-dark-1440.png"]);
  expect(page).toContain("- my going: [390](my-going-390.png), [1440](my-going-1440.png)\n- today dark: [1440]");
});
