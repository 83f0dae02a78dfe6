/** Where between two ends a place is, from 0 to 1. A single place stands at the start: what follows it is still to come. */
export function share(at: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0;
}
