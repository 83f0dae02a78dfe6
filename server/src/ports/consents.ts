import type { Consent, ConsentLanguage, DerivedKind, Instant, Purpose, Result, WhyNoConsent } from "@attune/core";
import type { ClientPermit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { BadCursor, Page, PageAsked, Written } from "./records.ts";

/** The client has not agreed to these, or not any more; so it is not done. */
export type NoConsent = {
  readonly kind: "no-consent";
  readonly purposes: readonly Purpose[];
  readonly because: Readonly<Partial<Record<Purpose, WhyNoConsent>>>;
};
/** The words have changed since the question was asked: it is asked anew in those of today. */
export type TermsChanged = { readonly kind: "terms-changed"; readonly purpose: Purpose };

/** Consent as an interlock: what needs it asks here first. */
export type Consents = {
  /**
   * @param about the client; whoever came by a check-in link has no permit about one, so the client alone is enough.
   * @error no-consent with every purpose that is not given at this moment, and those that these rest on.
   */
  readonly need: (
    about: Pick<ClientPermit, "client">,
    purposes: readonly Purpose[],
  ) => Promise<Result<void, NoConsent>>;
};

/** A consent in the record. */
export type KeptConsent = Consent & { readonly version: number; readonly askedAt: Instant };
/** Who said it: the client by themselves, or to the therapist, who wrote it down. */
export type SaidBy = "client" | "client-to-therapist";

/** How it was said: by whom, and which words they had before them, where that is known. */
export type HowSaid = { readonly saidBy: SaidBy; readonly language?: ConsentLanguage };

/** As it is shown: who asked and who answered, and whether its purpose is allowed by it now. */
export type ShownConsent = KeptConsent & {
  readonly allows: boolean;
  readonly askedBy: string;
  readonly saidBy?: SaidBy;
  /** Of the words that the client was shown when they answered. */
  readonly language?: ConsentLanguage;
};

/** What went when a consent was taken back. */
export type Deleted = { readonly kind: DerivedKind; readonly count: number };

export type ConsentStore = Consents & {
  /** Until when a purpose is given; undefined where it is not. */
  readonly givenUntil: (permit: ClientPermit, purpose: Purpose) => Promise<Instant | undefined>;
  readonly list: (
    permit: ClientPermit,
    page: PageAsked,
  ) => Promise<Result<Page<ShownConsent>, BadCursor | NotFound | RecordDamaged>>;
  /** All of a client's consents, taken for writing. */
  readonly toAnswer: (permit: ClientPermit) => Promise<readonly KeptConsent[]>;
  readonly newId: () => string;
  /** The question stands already; that it was asked once more is in the audit. */
  readonly noteAsked: (permit: ClientPermit, consent: KeptConsent) => Written;
  readonly add: (permit: ClientPermit, consent: Consent) => Promise<Result<Written, NotFound>>;
  /** Keeps a consent as it is now. */
  readonly save: (
    permit: ClientPermit,
    consent: KeptConsent,
    how: HowSaid,
  ) => Promise<Result<Written, NotFound | RecordDamaged>>;
  /** Keeps when the time of earlier consents is over, without another event: the answer that ended them has one. */
  readonly endEarlier: (
    permit: ClientPermit,
    consents: readonly KeptConsent[],
  ) => Promise<Result<void, NotFound | RecordDamaged>>;
  /** Deletes what was derived from a consent; each thing that goes is in the audit. */
  readonly deleteDerived: (permit: ClientPermit, kinds: readonly DerivedKind[]) => Promise<readonly Deleted[]>;
};
