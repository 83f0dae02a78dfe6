/** A list that holds something, by type: what must give its reasons cannot be made without one. */
export type NonEmpty<Value> = readonly [Value, ...Value[]];

export const isNonEmpty = <Value>(values: readonly Value[]): values is NonEmpty<Value> => values.length > 0;
