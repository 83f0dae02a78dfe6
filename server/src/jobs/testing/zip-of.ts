import { crc32, deflateRawSync } from "node:zlib";

/** An archive with one file in it, as a word processor writes it. */
export function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const sizes = [crc32(content), packed.length, content.length, name.length] as const;
  const head = (signature: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32LE(signature, 0);
    return bytes;
  };
  const local = head(0x04034b50, 30);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  const central = head(0x02014b50, 46);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  for (const [bytes, at] of [
    [local, 14],
    [central, 16],
  ] as const) {
    for (const [place, size] of sizes.slice(0, 3).entries()) bytes.writeUInt32LE(size, at + 4 * place);
    bytes.writeUInt16LE(sizes[3], at + 12);
  }
  const start = Buffer.concat([local, Buffer.from(name), packed]);
  const directory = Buffer.concat([central, Buffer.from(name)]);
  const end = head(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, directory, end]);
}
