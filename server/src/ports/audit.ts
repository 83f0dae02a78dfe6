import type { Instant, Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { BadCursor, Page, PageAsked } from "./records.ts";

/** One event of the audit: ids, and never a word of anybody's. */
export type ListedEvent = {
  readonly place: number;
  readonly id: string;
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorId?: string;
  readonly action: string;
  readonly objectKind?: string;
  readonly objectId?: string;
  readonly clientId?: string;
  readonly outcome: string;
};

/** What somebody did with a client's record, in words to the client. */
export type Seen = { readonly at: Instant; readonly who: string; readonly as: string; readonly did: string };

export type AuditStore = {
  readonly list: (
    permit: Permit<"list-audit-events">,
    page: PageAsked,
  ) => Promise<Result<Page<ListedEvent>, BadCursor>>;
  readonly seenBy: (permit: ClientPermit<"list-seen-by">, page: PageAsked) => Promise<Result<Page<Seen>, BadCursor>>;
};
