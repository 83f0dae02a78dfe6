import type { Repair } from "./transcript.ts";

type Counted = { count: number; line: number | undefined };

/** Counts repairs by kind and remembers the first line of each, so that every one of them can be stated. */
export class RepairTally {
  readonly #counted = new Map<Repair["kind"], Counted>();

  /** States a repair; at `line` where it has one. */
  add(kind: Repair["kind"], line?: number, count = 1): void {
    const counted = this.#counted.get(kind);
    if (counted === undefined) {
      this.#counted.set(kind, { count, line });
      return;
    }
    counted.count += count;
    if (line !== undefined && line < (counted.line ?? Number.POSITIVE_INFINITY)) counted.line = line;
  }

  addAll(repairs: readonly Repair[]): void {
    for (const { kind, line, count } of repairs) this.add(kind, line, count);
  }

  has(kind: Repair["kind"]): boolean {
    return this.#counted.has(kind);
  }

  /** The repairs, in the order in which they were first met. */
  all(): readonly Repair[] {
    return [...this.#counted].map(([kind, { count, line }]) => ({ kind, count, ...(line !== undefined && { line }) }));
  }
}
