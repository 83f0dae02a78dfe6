import { correctionBytes } from "./error-correction.ts";

/** By version from 1: bytes of correction in each block, and how many blocks, at the lowest of the four levels. */
const BLOCKS: readonly (readonly [correction: number, blocks: number])[] = [
  [7, 1],
  [10, 1],
  [15, 1],
  [20, 1],
  [26, 1],
  [18, 2],
  [20, 2],
  [24, 2],
  [30, 2],
  [18, 4],
  [20, 4],
  [24, 4],
  [26, 4],
  [30, 4],
  [22, 6],
];

/** What fits a version: how it is cut into blocks. */
export type Fit = {
  readonly version: number;
  readonly bytes: number;
  readonly correction: number;
  readonly blocks: number;
};

/** Modules that hold bytes in a version: all, less the patterns. @source ISO/IEC 18004, table 1 */
function modulesForBytes(version: number): number {
  const all = (16 * version + 128) * version + 64;
  if (version < 2) return all;
  const alignments = Math.floor(version / 7) + 2;
  const lessAlignment = all - ((25 * alignments - 10) * alignments - 55);
  return version < 7 ? lessAlignment : lessAlignment - 36;
}

/** From version 10 on the length is written with 16 bits. */
const lengthBits = (version: number): number => (version < 10 ? 8 : 16);

/** The smallest version that holds so many bytes; none where it would be too fine to scan. */
export function fitFor(count: number): Fit | undefined {
  return BLOCKS.map(([correction, blocks], at): Fit => {
    const version = at + 1;
    return { version, correction, blocks, bytes: Math.floor(modulesForBytes(version) / 8) };
  }).find(({ version, bytes, correction, blocks }) => {
    const bits = 4 + lengthBits(version) + 8 * count;
    return bits <= 8 * (bytes - correction * blocks);
  });
}

const BYTE_MODE = 4;
const PADDING = [0xec, 0x11];

/** The bytes as they are laid out: cut into blocks, each with its correction, woven into each other. */
export function wovenBytes(text: readonly number[], fit: Fit): readonly number[] {
  const payload = fit.bytes - fit.correction * fit.blocks;
  const blocks = cut(padded(text, fit.version, payload), fit);
  return [...weave(blocks), ...weave(blocks.map((block) => correctionBytes(block, fit.correction)))];
}

function padded(text: readonly number[], version: number, payload: number): readonly number[] {
  const head = BYTE_MODE.toString(2).padStart(4, "0") + text.length.toString(2).padStart(lengthBits(version), "0");
  const bits = head + text.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const closed = bits + "0".repeat(Math.min(4, 8 * payload - bits.length));
  const whole = closed.padEnd(Math.ceil(closed.length / 8) * 8, "0").match(/.{8}/g) ?? [];
  const bytes = whole.map((byte) => Number.parseInt(byte, 2));
  return Array.from({ length: payload }, (_, at) => bytes[at] ?? PADDING[(at - bytes.length) % 2] ?? 0);
}

/** The last blocks are a byte longer where it does not come out even. */
function cut(bytes: readonly number[], { blocks }: Fit): readonly (readonly number[])[] {
  const short = Math.floor(bytes.length / blocks);
  const firstLong = blocks - (bytes.length % blocks);
  return Array.from({ length: blocks }, (_, at) => {
    const start = at * short + Math.max(0, at - firstLong);
    return bytes.slice(start, start + short + (at < firstLong ? 0 : 1));
  });
}

function weave(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block.slice(at, at + 1))).flat();
}
