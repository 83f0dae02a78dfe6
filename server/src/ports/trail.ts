/** What was done, to what; never what it says. Who did it and when is known of the transaction. */
export type AuditEvent = {
  /** As in the policy table, such as `add-event-note`. */
  readonly action: string;
  readonly object?: { readonly kind: string; readonly id: string };
  readonly client?: string;
  readonly outcome: "done" | "seen" | "refused";
};

/** Events of one transaction, written with it: at its end, in one piece, onto the practice's chain. */
export type Trail = { readonly note: (event: AuditEvent) => void };
