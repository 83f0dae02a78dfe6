import type { Result } from "@attune/core";
import type { Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { OwnInvitation } from "./invitations.ts";

/** What was answered of one form; a question left open has no entry. */
export type DraftedForm = {
  readonly instrument: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly inWords: Readonly<Record<string, string>>;
};
export type Draft = readonly DraftedForm[];

/** What changed since a device last saved: what stands at `null` was taken back. */
export type DraftChange = readonly {
  readonly instrument: string;
  readonly answers: Readonly<Record<string, number | null>>;
  readonly inWords: Readonly<Record<string, string | null>>;
}[];

/** What arrives sealed by a device cannot be opened, or is not what it says. */
export type NotOpened = {
  readonly kind: "bad-request";
  readonly problems: readonly [{ readonly at: "body.sealed"; readonly rule: "sealed" }];
};

/** Answers by a check-in link that were not sent: seen by whoever holds the link and by nobody else, and never counted. */
export type CheckInDraftStore = {
  readonly read: (
    permit: Permit,
    invitation: OwnInvitation,
  ) => Promise<Result<Draft | undefined, NotFound | RecordDamaged>>;
  /** Holds the draft against others who save by the same link, and keeps what the change makes of it. */
  readonly save: <Failure>(
    permit: Permit,
    invitation: OwnInvitation,
    change: (before: Draft) => Result<Draft, Failure>,
  ) => Promise<Result<void, Failure | NotFound | RecordDamaged>>;
  /** That of whoever holds the permit. */
  readonly remove: (permit: Permit) => Promise<void>;
  /** The same for a link that somebody ends; they never come to see what was answered by it. */
  readonly removeEnded: (invitation: Pick<OwnInvitation, "id" | "client">) => Promise<void>;
  /** Takes what was begun by one link of a client to another one of theirs that asks the same. */
  readonly move: (moving: {
    readonly client: string;
    readonly from: string;
    readonly to: string;
  }) => Promise<Result<void, NotFound | RecordDamaged>>;
  /** Of the client whose link it is. */
  readonly localeOf: (permit: Permit, invitation: OwnInvitation) => Promise<string | undefined>;
  /** The public half of the link's key, in base64url. */
  readonly keyOf: (invitation: OwnInvitation) => string;
  readonly openChange: (invitation: OwnInvitation, sealed: string) => Result<DraftChange, NotOpened>;
  /** Of whoever holds the permit. */
  readonly openForms: (permit: Permit, sealed: string) => Result<SealedForms, NotOpened>;
};

/** As they are sent. */
export type SealedForms = readonly {
  readonly instrument: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly inWords?: Readonly<Record<string, string>>;
}[];
