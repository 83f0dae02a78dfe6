import type { Instant } from "@attune/core";

/** The practice's clock. Tests set their own. */
export type Clock = { readonly now: () => Instant };
