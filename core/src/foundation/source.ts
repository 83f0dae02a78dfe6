/** Where a clinical fact, a wording or a formula comes from. */
export type Source = {
  readonly doi?: string;
  readonly url?: string;
  /** A work that has neither, or the project's own file. */
  readonly work?: string;
  /** Table, page, section or item. */
  readonly at?: string;
  /** False where the fact was written from memory and not yet checked; shown so to everybody. */
  readonly verified: boolean;
};
