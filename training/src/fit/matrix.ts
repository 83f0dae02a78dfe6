/** A sparse matrix by rows: row r has its entries at `start[r]` to `start[r + 1]` of `column` and `value`. */
export type SparseRows = {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
};

/** Collects a sparse matrix row by row. */
export class RowCollector {
  private readonly starts: number[] = [0];
  private column = new Int32Array(1 << 16);
  private value = new Float64Array(1 << 16);
  private filled = 0;

  add(column: number, value: number): void {
    if (this.filled === this.column.length) this.grow();
    this.column[this.filled] = column;
    this.value[this.filled] = value;
    this.filled++;
  }

  endRow(): void {
    this.starts.push(this.filled);
  }

  finish(columns: number): SparseRows {
    return {
      rows: this.starts.length - 1,
      columns,
      start: Int32Array.from(this.starts),
      column: this.column.slice(0, this.filled),
      value: this.value.slice(0, this.filled),
    };
  }

  private grow(): void {
    const column = new Int32Array(this.column.length * 2);
    column.set(this.column);
    this.column = column;
    const value = new Float64Array(this.value.length * 2);
    value.set(this.value);
    this.value = value;
  }
}
