import { readFileSync } from "node:fs";
import { loadModel, type SessionCoder } from "@attune/core";

/** CPU time of this process that some work takes, in milliseconds. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of several runs: one run on a shared machine says little. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The coder for spoken sessions as it is shipped. */
export function spokenCoder(): SessionCoder {
  const loaded = loadModel(new Uint8Array(readFileSync(new URL("../../models/spoken.atm", import.meta.url))));
  if (!loaded.ok) throw new Error(`The spoken model could not be read: ${loaded.failure.because}.`);
  return loaded.value;
}

/** A table with its columns lined up. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("   ")}`,
    )
    .join("\n");
}

export const grouped = (value: number): string => Math.round(value).toLocaleString("en-GB");

/** The slope of log cost on log size: 1 where cost grows in proportion. */
export function slope(sizesAndCosts: readonly (readonly [size: number, cost: number])[]): number {
  const points = sizesAndCosts.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const across = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return across / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
