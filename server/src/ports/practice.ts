import type { Instant, Result } from "@attune/core";
import type { Permit } from "../access/permit.ts";
import type { NotAllowed, NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { Role } from "./actor.ts";
import type { BadCursor, Changed, LeadsNowhere, Page, PageAsked, Written } from "./records.ts";

/** The languages of the pages. */
export type Language = "en" | "de";

/** What a practice says of itself. */
export type PracticeFacts = {
  readonly name: string;
  readonly country?: string;
  readonly locale?: string;
  /** Of the pages, for whoever chose none. */
  readonly language?: Language;
};
export type Practice = PracticeFacts & { readonly id: string; readonly version: number; readonly isDemo: boolean };

export type MemberFacts = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Of the pages; left out in a change, it stays. */
  readonly language?: Language;
};
export type Member = MemberFacts & {
  readonly id: string;
  readonly version: number;
  readonly state: "active" | "ended";
};

/** Somebody else in the practice signs in with this address. */
export type EmailTaken = { readonly kind: "email-taken" };
/** The practice would be left without anybody who may manage it. */
export type LastAdministrator = { readonly kind: "last-administrator" };

export type LicenceFacts = {
  readonly memberId: string;
  readonly profession: string;
  readonly number?: string;
  readonly issuedBy: string;
  readonly validUntil?: string;
  readonly conditions?: readonly string[];
  readonly approaches?: readonly string[];
};
export type Licence = LicenceFacts & { readonly id: string; readonly version: number };

/** One thing that a practice decides, by its name. */
export type Setting = { readonly name: string; readonly value: Readonly<Record<string, unknown>> };
export type KeptSetting = { readonly version: number; readonly setting: Setting };

export type JobFault = {
  readonly id: string;
  readonly job: string;
  readonly clientId?: string;
  readonly objectId?: string;
  readonly kind: string;
  readonly tries: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
};

/** A change of one version. */
export type EditOf<Facts> = { readonly id: string; readonly version: number; readonly facts: Facts };

export type PracticeStore = {
  readonly read: (permit: Permit) => Promise<Result<Practice, NotFound | RecordDamaged>>;
  readonly change: (
    permit: Permit,
    edit: Omit<EditOf<PracticeFacts>, "id">,
  ) => Promise<Result<Written, NotFound | Changed>>;
  readonly settings: (permit: Permit) => Promise<Result<readonly KeptSetting[], RecordDamaged>>;
  /** Undefined where it was never decided. */
  readonly setting: (name: string) => Promise<Result<Setting | undefined, RecordDamaged>>;
  readonly changeSetting: (
    permit: Permit,
    setting: Setting,
    version: number,
  ) => Promise<Result<{ readonly version: number }, Changed>>;
  readonly faults: (permit: Permit, page: PageAsked) => Promise<Result<Page<JobFault>, BadCursor>>;
  readonly settleFault: (permit: Permit, id: string) => Promise<Result<void, NotFound>>;
};

export type MemberStore = {
  readonly list: (permit: Permit, page: PageAsked) => Promise<Result<Page<Member>, BadCursor | RecordDamaged>>;
  /** Members' names by id, for words such as "Anna Berg read your goals". */
  readonly names: () => Promise<ReadonlyMap<string, string>>;
  readonly add: (permit: Permit, facts: MemberFacts) => Promise<Result<Written, EmailTaken>>;
  /** @error not-allowed when a member would give themselves a further role, and another is there to do it. */
  readonly change: (
    permit: Permit,
    edit: EditOf<MemberFacts>,
  ) => Promise<Result<Written, NotFound | NotAllowed | Changed | EmailTaken | LastAdministrator>>;
  readonly end: (
    permit: Permit,
    edit: Omit<EditOf<never>, "facts">,
  ) => Promise<Result<void, NotFound | Changed | LastAdministrator>>;
  /** The language in which whoever asks sees the pages. */
  readonly speak: (permit: Permit, language: Language) => Promise<Result<void, NotFound | RecordDamaged>>;
  /** A link by which a member chooses how to sign in, told this once. */
  readonly setUpLink: (permit: Permit, id: string) => Promise<Result<string, NotFound>>;
};

export type LicenceStore = {
  readonly list: (permit: Permit, page: PageAsked) => Promise<Result<Page<Licence>, BadCursor | RecordDamaged>>;
  readonly add: (permit: Permit, facts: LicenceFacts) => Promise<Result<Written, LeadsNowhere>>;
  readonly change: (
    permit: Permit,
    edit: EditOf<LicenceFacts>,
  ) => Promise<Result<Written, NotFound | Changed | LeadsNowhere>>;
};
