/** Background work that a request leaves behind: ids, and never a word. */
export type JobAsked =
  /** Codes a transcript with the built-in model, where the client consented. */
  | { readonly kind: "code-transcript"; readonly client: string; readonly transcript: string }
  /** Raises what the rules find in a client's record, and renews the summary for the caseload. */
  | { readonly kind: "refresh-client"; readonly client: string };

/** Leaves work in the transaction that asks for it: where that is rolled back, nothing is left. */
export type Jobs = { readonly ask: (job: JobAsked) => Promise<void> };
