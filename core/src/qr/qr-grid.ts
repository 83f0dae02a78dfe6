/** A square of modules. `fixed` are those of the patterns that a reader finds the code by; they are never masked. */
export type Grid = { readonly size: number; readonly dark: boolean[][]; readonly fixed: boolean[][] };
type Place = { readonly row: number; readonly column: number };

const square = (size: number): boolean[][] => Array.from({ length: size }, () => Array<boolean>(size).fill(false));

function fix({ dark, fixed }: Grid, { row, column }: Place, isDark: boolean): void {
  const [darkRow, fixedRow] = [dark[row], fixed[row]];
  if (!darkRow || !fixedRow || column < 0 || column >= darkRow.length) return;
  darkRow[column] = isDark;
  fixedRow[column] = true;
}

/** An empty code of a version: its patterns, and room kept for the format. */
export function gridOf(version: number): Grid {
  const size = 4 * version + 17;
  const grid: Grid = { size, dark: square(size), fixed: square(size) };
  for (let at = 0; at < size; at += 1) {
    fix(grid, { row: 6, column: at }, at % 2 === 0);
    fix(grid, { row: at, column: 6 }, at % 2 === 0);
  }
  for (const [row, column] of [[3, 3] as const, [3, size - 4] as const, [size - 4, 3] as const]) {
    ring(grid, { row, column }, { reach: 4, light: [2, 4] });
  }
  for (const place of alignments(version, size)) ring(grid, place, { reach: 2, light: [1] });
  writeFormat(grid, 0);
  if (version >= 7) writeVersion(grid, version);
  return grid;
}

type Ring = { readonly reach: number; readonly light: readonly number[] };

/** Squares around a place, one in another. */
function ring(grid: Grid, { row, column }: Place, { reach, light }: Ring): void {
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      const away = Math.max(Math.abs(down), Math.abs(right));
      fix(grid, { row: row + down, column: column + right }, !light.includes(away));
    }
  }
}

function alignments(version: number, size: number): readonly Place[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((size - 13) / (count - 1) / 2) * 2;
  const lines = [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - step * at).reverse()];
  const last = size - 7;
  const corners = new Set([`6 6`, `6 ${last}`, `${last} 6`]);
  return lines
    .flatMap((row) => lines.map((column) => ({ row, column })))
    .filter(({ row, column }) => !corners.has(`${row} ${column}`));
}

/** The remainder of a BCH code. */
function remainder(value: number, { by, bits }: { readonly by: number; readonly bits: number }): number {
  let rest = value;
  for (let count = 0; count < bits; count += 1) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * by);
  return rest;
}

/** Of the four levels of correction the lowest, as the format writes it. */
const LOWEST_LEVEL = 1;

/** Writes level and mask, twice. @source ISO/IEC 18004, 7.9 */
export function writeFormat(grid: Grid, mask: number): void {
  const { size } = grid;
  const value = (LOWEST_LEVEL << 3) | mask;
  const bits = ((value << 10) | remainder(value, { by: 0x537, bits: 10 })) ^ 0x5412;
  const isDark = (at: number): boolean => ((bits >>> at) & 1) === 1;
  const beside = [0, 1, 2, 3, 4, 5, 7, 8];
  for (let at = 0; at < 8; at += 1) {
    fix(grid, { row: beside[at] ?? 0, column: 8 }, isDark(at));
    fix(grid, { row: 8, column: size - 1 - at }, isDark(at));
  }
  for (let at = 8; at < 15; at += 1) {
    fix(grid, { row: 8, column: at === 8 ? 7 : 14 - at }, isDark(at));
    fix(grid, { row: size - 15 + at, column: 8 }, isDark(at));
  }
  fix(grid, { row: size - 8, column: 8 }, true);
}

/** Writes the version, twice. @source ISO/IEC 18004, 7.10 */
function writeVersion(grid: Grid, version: number): void {
  const bits = (version << 12) | remainder(version, { by: 0x1f25, bits: 12 });
  for (let at = 0; at < 18; at += 1) {
    const isDark = ((bits >>> at) & 1) === 1;
    const [near, far] = [Math.floor(at / 3), grid.size - 11 + (at % 3)];
    fix(grid, { row: near, column: far }, isDark);
    fix(grid, { row: far, column: near }, isDark);
  }
}

/** Lays bytes in pairs of columns, from the right, up and down, around the patterns. */
export function layBytes({ size, dark, fixed }: Grid, bytes: readonly number[]): void {
  const places = path(size).filter(({ row, column }) => fixed[row]?.[column] === false);
  for (const [at, { row, column }] of places.entries()) {
    const isDark = (((bytes[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1) === 1;
    dark[row]?.splice(column, 1, isDark);
  }
}

function path(size: number): readonly Place[] {
  const rights = Array.from({ length: (size - 1) / 2 }, (_, at) => size - 1 - 2 * at).map((at) =>
    at <= 6 ? at - 1 : at,
  );
  return rights.flatMap((right, pair) =>
    Array.from({ length: size }, (_, at) => (pair % 2 === 0 ? size - 1 - at : at)).flatMap((row) => [
      { row, column: right },
      { row, column: right - 1 },
    ]),
  );
}
