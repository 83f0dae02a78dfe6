import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { picturesPage } from "./pictures-page.ts";
import { chunksOf, pngOf } from "./png-file.ts";
import { smaller } from "./smaller.ts";

type Point = readonly [number, number, number];

/** A picture in plain colours whose rows are filtered by `filter`, packed in haste. */
function picture(rows: readonly (readonly Point[])[], filter: 0 | 2 = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]?.length ?? 0, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const bytes = rows.map((row) => row.flat());
  const lines = bytes.map((row, at) => [
    filter,
    ...row.map((value, place) => (filter === 2 ? (value - (bytes[at - 1]?.[place] ?? 0)) & 0xff : value)),
  ]);
  return pngOf([
    { name: "IHDR", body: header },
    { name: "tEXt", body: Buffer.from("Software\0none") },
    { name: "IDAT", body: deflateSync(Buffer.from(lines.flat()), { level: 0 }) },
    { name: "IEND", body: Buffer.alloc(0) },
  ]);
}

/** The colours that a picture with a palette shows. */
function drawn(png: Buffer): readonly Point[][] {
  const of = (wanted: string) => [...chunksOf(png)].find(({ name }) => name === wanted)?.body ?? Buffer.alloc(0);
  const [width, palette, rows] = [of("IHDR").readUInt32BE(0), of("PLTE"), inflateSync(of("IDAT"))];
  const colour = (place: number): Point => [
    palette[place * 3] ?? 0,
    palette[place * 3 + 1] ?? 0,
    palette[place * 3 + 2] ?? 0,
  ];
  return Array.from({ length: rows.length / (width + 1) }, (_, row) =>
    [...rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1))].map(colour),
  );
}

const INK: Point = [36, 49, 53];
const PAPER: Point = [250, 249, 246];
const PINE: Point = [34, 96, 90];

test("a picture of a few colours becomes smaller, and every point keeps its colour, however its rows were filtered", () => {
  const colour = fc.constantFrom(INK, PAPER, PINE);
  const rows = fc.array(fc.array(colour, { minLength: 20, maxLength: 20 }), { minLength: 15, maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.constantFrom(0 as const, 2 as const), (points, filter) => {
      const before = picture(points, filter);
      const after = smaller(before);
      expect(after.length).toBeLessThan(before.length);
      expect(drawn(after)).toEqual(points);
    }),
    { numRuns: 50 },
  );
});

test("of more colours than a palette holds, those that fill most of the picture stay exact, and the rest take one of them", () => {
  const rows = Array.from({ length: 80 }, (_, row) =>
    Array.from({ length: 64 }, (_none, at): Point => (row < 64 ? [row * 4, at * 4, 128] : at % 2 === 0 ? INK : PAPER)),
  );
  const shown = drawn(smaller(picture(rows)));
  expect(shown.slice(64)).toEqual(rows.slice(64));
  expect(new Set(shown.flat().map(String)).size).toBe(256);
});

test("its last chunk is the one that every picture ends with, checksum and all", () => {
  const png = picture(Array.from({ length: 20 }, () => Array.from({ length: 20 }, () => PINE)));
  expect(smaller(png).subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
});

test("a view is listed once, with its widths", () => {
  const page = picturesPage(["my-going-1440.png", "my-going-390.png", "today-dark-1440.png"]);
  expect(page).toContain("- my going: [390](my-going-390.png), [1440](my-going-1440.png)\n- today dark: [1440]");
});
