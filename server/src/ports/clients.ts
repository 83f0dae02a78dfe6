import type { Instant, Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { EmailTaken } from "./practice.ts";
import type { BadCursor, Changed, Page, PageAsked, Written } from "./records.ts";

/** Who a client is. */
export type ClientFacts = {
  readonly name: string;
  readonly bornOn?: string;
  readonly pronouns?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly emergencyContact?: string;
  readonly locale?: string;
  readonly presentation?: string;
  readonly approach?: string;
  /** Whether forms may be filled in away from the practice. */
  readonly remoteForms?: boolean;
};

export type WorkState = "active" | "ended";

export type ClientFile = ClientFacts & {
  readonly id: string;
  readonly version: number;
  readonly state: WorkState;
  readonly happenedAt: Instant;
  /** The day until which the record is kept by law. */
  readonly retainUntil?: string;
};

export type ClientEdit = {
  readonly version: number;
  readonly facts: ClientFacts;
  /** Left out, it stays as it is. */
  readonly state?: WorkState | undefined;
  /** The last day of keeping, where the work ends with this change. */
  readonly retainUntil?: string | undefined;
};

/** What the last write to a client's record left for the caseload. */
export type ClientSummary = {
  readonly sessions: number;
  readonly missed: number;
  readonly lastSessionAt?: Instant;
  readonly nextAppointmentAt?: Instant;
  readonly openSignals: number;
  readonly openRisk: number;
  readonly openAssignments: number;
  readonly main?: {
    readonly instrument: string;
    readonly scale: string;
    readonly values: readonly number[];
    readonly verdict?: string;
  };
  readonly felt?: readonly number[];
};

export type CaseloadRow = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly state: WorkState;
  readonly presentation?: string;
  readonly approach?: string;
  readonly happenedAt: Instant;
  readonly summary?: ClientSummary;
};

export type CaseloadAsked = PageAsked & {
  readonly state?: WorkState | undefined;
  readonly presentation?: string | undefined;
  readonly approach?: string | undefined;
  /** Part of a name. */
  readonly name?: string | undefined;
};

export type NewClientFile = { readonly id: string; readonly facts: ClientFacts };

/** Who the clients are. */
export type ClientStore = {
  /** Opens a file whose keys are on the disk, treated by whoever opens it. */
  readonly add: (permit: Permit, client: NewClientFile) => Promise<Result<Written, NotFound | EmailTaken>>;
  readonly read: (permit: ClientPermit) => Promise<Result<ClientFile, NotFound | RecordDamaged>>;
  readonly change: (
    permit: ClientPermit,
    edit: ClientEdit,
  ) => Promise<Result<Written, NotFound | RecordDamaged | Changed | EmailTaken>>;
  /** Clients that whoever asks treats, and those whose record is shared with them. */
  readonly caseload: (
    permit: Permit,
    asked: CaseloadAsked,
  ) => Promise<Result<Page<CaseloadRow>, BadCursor | RecordDamaged>>;
};
