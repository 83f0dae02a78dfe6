import { type Milliseconds, milliseconds } from "../foundation/units.ts";
import { readClock } from "./clock.ts";

/** What a number without colons counts; `by-shape`: whole numbers are milliseconds, decimals are seconds. */
export type TimeUnit = "seconds" | "milliseconds" | "by-shape";

const NUMBER = /^(\d{1,9})(?:[.,](\d{1,9}))?$/;

/** The time that a cell of a table shows: a clock time, or a number in the unit given. Undefined when it is neither. */
export function readTimeCell(cell: string, unit: TimeUnit): Milliseconds | undefined {
  const shown = cell.trim();
  if (shown.includes(":")) return readClock(shown);

  const [, whole, fraction] = NUMBER.exec(shown) ?? [];
  if (whole === undefined) return undefined;
  const countsMilliseconds = unit === "milliseconds" || (unit === "by-shape" && fraction === undefined);
  const value = Number(`${whole}.${fraction ?? "0"}`);
  return milliseconds(Math.round(countsMilliseconds ? value : value * 1000));
}
