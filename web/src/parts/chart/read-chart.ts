import { chartSchema } from "@attune/api";
import type { Chart } from "@attune/core";

/** A chart as the server sends it; undefined where it is none that this page can draw. */
export function readChart(body: unknown): Chart | undefined {
  const read = chartSchema.safeParse(body);
  // The schema holds the same shape as the engine's type; only the brand of its days is lost on the wire.
  return read.success ? (read.data as unknown as Chart) : undefined;
}
