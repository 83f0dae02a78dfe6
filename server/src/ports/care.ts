import type { Instant, Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotAllowed, NotFound } from "../access/permit-for.ts";
import type { BadCursor, LeadsNowhere, Page, PageAsked, Written } from "./records.ts";

/** A member treats a client, or did. */
export type Care = {
  readonly id: string;
  readonly clientId: string;
  readonly memberId: string;
  readonly beganAt: Instant;
  readonly endedAt?: Instant;
};

/** Nobody would treat this client any more, although the work goes on: somebody else begins first. */
export type LastCare = { readonly kind: "last-care" };

/** Which member treats which client: ids and moments, without a name. */
export type CareStore = {
  readonly list: (permit: Permit, page: PageAsked) => Promise<Result<Page<Care>, BadCursor>>;
  /** The members who treat a client now, for the client themselves. */
  readonly treating: (permit: ClientPermit) => Promise<readonly string[]>;
  /**
   * A member who treats the client already goes on doing so.
   *
   * @error not-allowed when a member would give a client to themselves, and another could treat them.
   */
  readonly begin: (
    permit: Permit,
    care: Pick<Care, "clientId" | "memberId">,
  ) => Promise<Result<{ readonly id: string }, LeadsNowhere | NotAllowed>>;
  readonly end: (permit: Permit, id: string) => Promise<Result<void, NotFound | LastCare>>;
};

export type SharedPart = "record" | "notes" | "process";
export type NewShare = {
  readonly memberId: string;
  readonly parts: readonly SharedPart[];
  readonly until: Instant;
};
export type Share = NewShare & {
  readonly id: string;
  readonly version: number;
  readonly givenBy: string;
  readonly createdAt: Instant;
  readonly endedAt?: Instant;
};

/** A share begins now and ends within so many days. */
export type ShareTooLong = { readonly kind: "share-too-long"; readonly mostDays: number };

/** The client agreed to supervision until then, and no share lasts longer. */
export type BeyondConsent = { readonly kind: "beyond-consent"; readonly until: Instant };

/** Parts of a record that a supervisor may look at, for a time. */
export type ShareStore = {
  readonly list: (permit: ClientPermit, page: PageAsked) => Promise<Result<Page<Share>, BadCursor>>;
  /** @error leads-nowhere when the member is no supervisor of this practice. */
  readonly add: (permit: ClientPermit, share: NewShare) => Promise<Result<Written, LeadsNowhere>>;
  /** One that has ended already stays as it is. */
  readonly end: (permit: ClientPermit, id: string) => Promise<Result<void, NotFound>>;
};
