const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of a chunk: its length and its name before what it holds, and a checksum after. */
const [LENGTH, NAME, CHECKSUM] = [4, 4, 4];

/** @source PNG specification (third edition), section 5.3: https://www.w3.org/TR/png-3/ */
export type Chunk = { readonly name: string; readonly body: Buffer };

export function* chunksOf(png: Buffer): Generator<Chunk> {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const from = at + LENGTH + NAME;
    const length = png.readUInt32BE(at);
    yield { name: png.toString("latin1", at + LENGTH, from), body: png.subarray(from, from + length) };
    at = from + length + CHECKSUM;
  }
}

export const pngOf = (chunks: readonly Chunk[]): Buffer => Buffer.concat([SIGNATURE, ...chunks.map(chunkBytes)]);

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
