import { constants, deflateSync, inflateSync } from "node:zlib";
import { fewColours } from "./few-colours.ts";
import { chunksOf, pngOf } from "./png-file.ts";

const RGB = 3;
/** How the header says it: eight bits each of red, green and blue; a place in a palette. */
const [TRUE_COLOUR, IN_PALETTE] = [2, 3];
const [DEPTH_AT, COLOUR_AT] = [8, 9];

/** A picture with a palette of at most 256 colours, packed tightly; one that is not in plain colours is given back as it was. */
export function smaller(png: Buffer): Buffer {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ name }) => name === "IHDR")?.body;
  if (header === undefined || header[DEPTH_AT] !== 8 || header[COLOUR_AT] !== TRUE_COLOUR) return png;
  const width = header.readUInt32BE(0);
  const packed = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ body }) => body));
  const { palette, places } = fewColours(pointsOf(inflateSync(packed), width * RGB));
  const painted = Buffer.from(header);
  painted[COLOUR_AT] = IN_PALETTE;
  const options = { level: constants.Z_BEST_COMPRESSION, memLevel: 9 };
  const result = pngOf([
    { name: "IHDR", body: painted },
    { name: "PLTE", body: Buffer.from(palette.flat()) },
    { name: "IDAT", body: deflateSync(inRows(places, width), options) },
    { name: "IEND", body: Buffer.alloc(0) },
  ]);
  return result.length < png.length ? result : png;
}

/** Each row begins with how it was filtered; none of these is. */
function inRows(places: Uint8Array, width: number): Buffer {
  const height = places.length / width;
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++)
    rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return rows;
}

type Beside = { readonly left: number; readonly above: number; readonly corner: number };

/** What a filter took a byte for, by its number. @source the same specification, section 9.2 */
const FILTERS: readonly ((beside: Beside) => number)[] = [
  () => 0,
  ({ left }) => left,
  ({ above }) => above,
  ({ left, above }) => (left + above) >> 1,
  paeth,
];

function paeth({ left, above, corner }: Beside): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function pointsOf(rows: Buffer, bytes: number): Uint8Array {
  const height = rows.length / (bytes + 1);
  const points = new Uint8Array(height * bytes);
  for (let row = 0; row < height; row++) {
    const filter = FILTERS[rows[row * (bytes + 1)] ?? 0];
    const start = row * bytes;
    for (let at = 0; at < bytes; at++) {
      const [hasLeft, hasAbove] = [at >= RGB, row > 0];
      const place = start + at;
      const beside = {
        left: hasLeft ? (points[place - RGB] ?? 0) : 0,
        above: hasAbove ? (points[place - bytes] ?? 0) : 0,
        corner: hasLeft && hasAbove ? (points[place - bytes - RGB] ?? 0) : 0,
      };
      points[place] = (rows[row * (bytes + 1) + 1 + at] ?? 0) + (filter?.(beside) ?? 0);
    }
  }
  return points;
}
