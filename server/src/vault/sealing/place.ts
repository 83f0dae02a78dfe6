/**
 * Three stores of one client, each with a key of its own: the clinical record; process notes, transcripts and codes;
 * what only the client sees.
 */
export const STORES = ["record", "process", "client"] as const;
export type Store = (typeof STORES)[number];

/** Whose key seals: one store of one client, or the practice for what belongs to no client. */
export type Owner =
  | { readonly kind: "client"; readonly client: string; readonly store: Store }
  | { readonly kind: "practice" };

/** Where sealed content stands. It opens only there. */
export type Place = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** The version of the row, a whole number from 0. */
  readonly version: number;
};

/** The vault has no key for this client: it was destroyed, or never made. */
export type KeyDestroyed = { readonly kind: "key-destroyed"; readonly client: string };

export type Unsealable = {
  readonly kind: "unsealable";
  readonly because: "truncated" | "newer-format" | "retired-generation" | "not-authentic";
  readonly table: string;
  readonly row: string;
  readonly column: string;
};

export const unsealable = ({ table, row, column }: Place, because: Unsealable["because"]): Unsealable => ({
  kind: "unsealable",
  because,
  table,
  row,
  column,
});
