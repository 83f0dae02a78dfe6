/** Why the schema stands as it stood before. Holds names of steps and codes of the database, never what a row holds. */
export type MigrationFailure =
  | { readonly kind: "database-too-old"; readonly version: number; readonly oldest: number }
  /** The database holds a step that this Attune does not know: a newer one has been at work here. */
  | { readonly kind: "database-is-newer"; readonly step: string }
  /** A step was taken whose statements have been others since. */
  | { readonly kind: "step-changed"; readonly step: string }
  /** A later step was taken, this one was not. */
  | { readonly kind: "step-missing"; readonly step: string }
  /** The database refused a statement of a step, counted from 1; `code` is its SQLSTATE. */
  | { readonly kind: "step-refused"; readonly step: string; readonly statement: number; readonly code: string };
