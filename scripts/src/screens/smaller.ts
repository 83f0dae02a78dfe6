import { constants, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE_BYTES = 8;
/** Of a chunk: its length and its name before what it holds, and a checksum after. */
const [LENGTH, NAME, CHECKSUM] = [4, 4, 4];

type Chunk = { readonly name: string; readonly body: Buffer };

/**
 * The same picture, packed as tightly as its format allows; browsers pack in haste. It is given back as it was where that is
 * no smaller.
 *
 * @source PNG specification (third edition), sections 5.3 and 11.2: https://www.w3.org/TR/png-3/
 */
export function smaller(png: Buffer): Buffer {
  const chunks = [...chunksOf(png)];
  const picture = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ body }) => body));
  const packed = deflateSync(inflateSync(picture), { level: constants.Z_BEST_COMPRESSION, memLevel: 9 });
  const [header, end] = [chunks.find(({ name }) => name === "IHDR"), chunks.find(({ name }) => name === "IEND")];
  if (header === undefined || end === undefined) return png;
  const written = [header, { name: "IDAT", body: packed }, end].map(chunkBytes);
  const result = Buffer.concat([png.subarray(0, SIGNATURE_BYTES), ...written]);
  return result.length < png.length ? result : png;
}

function* chunksOf(png: Buffer): Generator<Chunk> {
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const from = at + LENGTH + NAME;
    yield { name: png.toString("latin1", at + LENGTH, from), body: png.subarray(from, from + length) };
    at = from + length + CHECKSUM;
  }
}

function chunkBytes({ name, body }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const [length, checksum] = [Buffer.alloc(LENGTH), Buffer.alloc(CHECKSUM)];
  length.writeUInt32BE(body.length);
  checksum.writeUInt32BE(checksumOf(named));
  return Buffer.concat([length, named, checksum]);
}

/** CRC-32, of the same specification's annex D. */
function checksumOf(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});
