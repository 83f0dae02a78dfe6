import { fitFor, wovenBytes } from "./qr-bytes.ts";
import { type Grid, gridOf, layBytes, writeFormat } from "./qr-grid.ts";

/** @source ISO/IEC 18004, table 10 */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/**
 * A text as a QR code, row by row, true where it is dark; none where it is too long to scan well.
 *
 * @source ISO/IEC 18004, in byte mode at the lowest level of correction: a screen does not get dirty.
 */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = utf8Of(text);
  const fit = fitFor(bytes.length);
  if (!fit) return undefined;

  const woven = wovenBytes(bytes, fit);
  const candidates = MASKS.map((mask, number) => {
    const grid = gridOf(fit.version);
    layBytes(grid, woven);
    applyMask(grid, mask);
    writeFormat(grid, number);
    return grid.dark;
  });
  return candidates.reduce((best, next) => (unrest(next) < unrest(best) ? next : best));
}

function applyMask({ dark, fixed }: Grid, mask: (row: number, column: number) => boolean): void {
  for (const [row, modules] of dark.entries()) {
    for (const [column, isDark] of modules.entries()) {
      const isMasked = fixed[row]?.[column] === false && mask(row, column);
      modules[column] = isMasked ? !isDark : isDark;
    }
  }
}

const LONG_RUN = /1{5,}|0{5,}/g;
const LIKE_A_FINDER = /(?=10111010000|00001011101)/g;

/** How hard a code is to read: long runs, and what looks like the patterns in the corners. */
function unrest(dark: readonly (readonly boolean[])[]): number {
  const rows = dark.map((row) => row.map(Number).join(""));
  const columns = dark.map((_, at) => dark.map((row) => Number(row[at])).join(""));
  return [...rows, ...columns]
    .map((line) => {
      const runs = [...line.matchAll(LONG_RUN)].reduce((sum, [run]) => sum + run.length - 2, 0);
      return runs + 40 * [...line.matchAll(LIKE_A_FINDER)].length;
    })
    .reduce((sum, one) => sum + one, 0);
}

/** Half a character, which has no bytes of its own, becomes the sign for what could not be read. */
function utf8Of(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
  return (escaped.match(/%[0-9A-F]{2}|./g) ?? []).map((one) =>
    one.length === 1 ? one.charCodeAt(0) : Number.parseInt(one.slice(1), 16),
  );
}
