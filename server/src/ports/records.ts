import type { RecordKind } from "@attune/api";
import type { Instant, Result } from "@attune/core";
import type { ClientPermit } from "../access/permit.ts";
import type { NotAllowed, NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";

/** A record as it travels: its fields by name. */
export type RecordFields = Readonly<Record<string, unknown>>;
export type KeptRecord = RecordFields & {
  readonly id: string;
  readonly version: number;
  readonly happenedAt: Instant;
  readonly createdBy: string;
};

/** Somebody changed it in the meantime, or removed it. */
export type Changed = { readonly kind: "changed-meanwhile"; readonly version: number };
/** It has come to where it is neither changed nor removed, such as a note that was signed. */
export type Locked = { readonly kind: "locked" };
/** It leads to a record that this client does not have. */
export type LeadsNowhere = { readonly kind: "leads-nowhere" };
export type BadCursor = { readonly kind: "bad-cursor" };

export type PageAsked = { readonly after?: string | undefined; readonly limit: number };
export type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string };
export type Written = { readonly id: string; readonly version: number };

/** A change of one version of one record. */
export type Edit = { readonly id: string; readonly version: number; readonly fields: RecordFields };

/** Records of every kind. Reading takes a permit; what is written or seen goes onto the trail of the transaction by itself. */
export type RecordStore = {
  readonly list: (
    permit: ClientPermit,
    kind: RecordKind,
    page: PageAsked,
  ) => Promise<Result<Page<KeptRecord>, NotFound | RecordDamaged | BadCursor>>;
  readonly get: (
    permit: ClientPermit,
    kind: RecordKind,
    id: string,
  ) => Promise<Result<KeptRecord, NotFound | RecordDamaged>>;
  readonly add: (
    permit: ClientPermit,
    kind: RecordKind,
    fields: RecordFields,
  ) => Promise<Result<Written, NotFound | NotAllowed | LeadsNowhere>>;
  readonly change: (
    permit: ClientPermit,
    kind: RecordKind,
    edit: Edit,
  ) => Promise<Result<Written, NotFound | NotAllowed | Changed | Locked | LeadsNowhere>>;
  readonly remove: (
    permit: ClientPermit,
    kind: RecordKind,
    edit: Omit<Edit, "fields">,
  ) => Promise<Result<void, NotFound | Changed | Locked | LeadsNowhere>>;
};
