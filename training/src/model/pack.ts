import { LAYOUT, type LinearPart, MAGIC, type ModelHeader, type PartHeader, sizeOf } from "@attune/core/model";

/** A part with its name in the file. */
export type NamedPart = { readonly name: string; readonly part: LinearPart };

const partHeader = ({ name, part }: NamedPart): PartHeader => ({
  name,
  columns: part.table.key.length,
  outputs: part.outputs,
  numeric: part.numericScale.length,
  blockWeight: part.table.blockWeight,
});

const aligned = (length: number): number => (length + 3) & ~3;

/** The bytes of a model file, laid out as `readModelFile` reads them. The same model always gives the same bytes. */
export function packModel(header: Omit<ModelHeader, "parts">, parts: readonly NamedPart[]): Uint8Array {
  const headers = parts.map(partHeader);
  const json = JSON.stringify({ ...header, parts: headers });
  const start = aligned(12 + json.length);
  const bytes = new Uint8Array(headers.reduce((sum, part) => sum + sizeOf(part), start));
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(4, LAYOUT, true);
  view.setUint32(8, json.length, true);
  for (let at = 0; at < json.length; at++) bytes[12 + at] = json.charCodeAt(at);
  let at = start;
  for (const { part } of parts) at = writePart(part, view, at);
  return bytes;
}

function writePart(part: LinearPart, view: DataView, from: number): number {
  let at = from;
  for (const key of part.table.key) {
    view.setInt32(at, key, true);
    at += 4;
  }
  for (const column of [part.scale, part.bias, part.numericScale, part.numericWeights]) {
    for (const value of column) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  const bytes = new Uint8Array(view.buffer);
  bytes.set(part.table.idf, at);
  at += aligned(part.table.idf.length);
  bytes.set(new Uint8Array(part.weights.buffer, part.weights.byteOffset, part.weights.length), at);
  return at + aligned(part.weights.length);
}
