/** What a sign on the terminal stands for; a terminal may give each its colour. */
export type ChartPart =
  | "title"
  | "axis"
  | "band"
  | "expected"
  | "steady"
  | "improvement"
  | "deterioration"
  | "cut-off"
  | "start"
  | "joined"
  | "point"
  | "event";

export type Cell = { readonly sign: string; readonly part: ChartPart };

/** A place on the canvas, in columns and rows from the top left; parts of a cell count. */
export type Place = { readonly column: number; readonly row: number };

const DOTS_ACROSS = 2;
const DOTS_UP = 4;
const BRAILLE = 0x2800;
/** The bit of each of the eight dots, by column and row within a cell. */
const BITS = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

/** A grid of signs over a finer grid of dots. What is put later lies on top; signs lie over dots. */
export class Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly #under: (Cell | undefined)[];
  readonly #over: (Cell | undefined)[];
  readonly #dots: Uint8Array;

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.#under = Array.from({ length: columns * rows });
    this.#over = Array.from({ length: columns * rows });
    this.#dots = new Uint8Array(columns * rows);
  }

  /** Puts a sign under the dots. */
  ground(at: Place, cell: Cell): void {
    this.#under[this.#index(at)] = cell;
  }

  /** Puts a sign over everything. */
  mark(at: Place, cell: Cell): void {
    this.#over[this.#index(at)] = cell;
  }

  /** Dots along a straight line, both ends included. */
  draw(from: Place, to: Place): void {
    const across = (to.column - from.column) * DOTS_ACROSS;
    const up = (to.row - from.row) * DOTS_UP;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(across), Math.abs(up))));
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps;
      this.#dot(from.column + (to.column - from.column) * part, from.row + (to.row - from.row) * part);
    }
  }

  /** One cell as it shows; `asDots` decides how dots look. */
  cellAt(column: number, row: number, asDots: (bits: number) => string): Cell | undefined {
    const index = row * this.columns + column;
    const bits = this.#dots[index] ?? 0;
    return this.#over[index] ?? (bits > 0 ? { sign: asDots(bits), part: "joined" } : this.#under[index]);
  }

  #dot(column: number, row: number): void {
    const at = { column: this.#within(column, this.columns), row: this.#within(row, this.rows) };
    const across = Math.floor((at.column % 1) * DOTS_ACROSS);
    const up = Math.floor((at.row % 1) * DOTS_UP);
    const index = this.#index(at);
    this.#dots[index] = (this.#dots[index] ?? 0) | (BITS[across]?.[up] ?? 0);
  }

  #index({ column, row }: Place): number {
    return Math.floor(this.#within(row, this.rows)) * this.columns + Math.floor(this.#within(column, this.columns));
  }

  #within(at: number, length: number): number {
    return Math.min(length - 0.01, Math.max(0, at));
  }
}

export const braille = (bits: number): string => String.fromCharCode(BRAILLE + bits);
