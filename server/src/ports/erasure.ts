import type { Instant, Result } from "@attune/core";
import type { Permit } from "../access/permit.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { BadCursor, Page, PageAsked } from "./records.ts";

export type ErasureReason = "client-asked" | "retention-ended" | "entry-mistake";

/** The name that was typed in is not this client's. */
export type NameDiffers = { readonly kind: "name-differs" };
/** The record must still be kept; only the client's own wish, or a mistake of entry, comes before that. */
export type UnderRetention = { readonly kind: "under-retention"; readonly until?: string };

export type Erasure = {
  readonly id: string;
  readonly clientId: string;
  readonly state: "rows-gone" | "done";
  readonly beganAt: Instant;
  readonly doneAt?: Instant;
  /** Rows deleted, by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** The certificate, once the keys are destroyed. */
  readonly text?: string;
};

export type ErasureStore = {
  readonly list: (permit: Permit, page: PageAsked) => Promise<Result<Page<Erasure>, BadCursor | RecordDamaged>>;
};
