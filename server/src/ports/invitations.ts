import type { Instant, Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { BadCursor, LeadsNowhere, Page, PageAsked } from "./records.ts";

/** Forms of this client are filled in at the practice only. */
export type RemoteFormsOff = { readonly kind: "remote-forms-off" };
/** The practice has not said whom its clients can turn to; until it has, nobody fills in a form alone. */
export type NoCrisisLines = { readonly kind: "no-crisis-lines" };
/** The link has been used; what was sent by it is kept. */
export type LinkUsed = { readonly kind: "link-used" };

export type NewInvitation = {
  readonly instruments: readonly string[];
  readonly sessionId?: string | undefined;
  /** Left out, that of the session, else of the one to come. */
  readonly sessionNumber?: number | undefined;
};

export type KeptInvitation = {
  readonly id: string;
  readonly instruments: readonly string[];
  readonly createdAt: Instant;
  readonly endsAt: Instant;
  readonly usedAt?: Instant;
  readonly revokedAt?: Instant;
};

/** The invitation that a guest came by. */
export type OwnInvitation = Omit<KeptInvitation, "revokedAt"> & {
  readonly client: string;
  readonly sessionId?: string;
  readonly sessionNumber: number;
  /** The name of the practice. */
  readonly practice: string;
};

/** Check-in links: one client, some short forms, once, for 24 hours. */
export type InvitationStore = {
  readonly list: (permit: ClientPermit, page: PageAsked) => Promise<Result<Page<KeptInvitation>, BadCursor>>;
  readonly add: (
    permit: ClientPermit,
    invitation: NewInvitation,
  ) => Promise<Result<{ readonly id: string; readonly token: string; readonly endsAt: Instant }, LeadsNowhere>>;
  readonly revoke: (permit: ClientPermit, id: string) => Promise<Result<void, NotFound>>;
  /**
   * For a client who is signed in: ends an open link of theirs and makes one that asks the same, until the same moment.
   *
   * @error not-found when it was used, was ended or has run out.
   */
  readonly renewOwn: (
    permit: ClientPermit,
    id: string,
  ) => Promise<Result<{ readonly id: string; readonly token: string; readonly endsAt: Instant }, NotFound>>;
  /** The one that whoever holds the permit came by. */
  readonly own: (permit: Permit) => Promise<Result<OwnInvitation, NotFound | RecordDamaged>>;
  /** Notes that its questions were looked at. */
  readonly noteOpened: (permit: Permit, invitation: OwnInvitation) => void;
  readonly useUp: (permit: Permit, invitation: OwnInvitation) => Promise<Result<void, LinkUsed>>;
  /** Whether this client's forms may be filled in away from the practice. */
  readonly allowsRemoteForms: (about: Pick<ClientPermit, "client">) => Promise<boolean>;
};
