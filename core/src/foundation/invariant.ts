/** States what cannot be otherwise; a breach is a fault in Attune, never in a person's input. */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`This should not be possible: ${what}`);
}
