import type { Instant, Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { CaseloadRow } from "./clients.ts";
import type { KeptAdministration, ShownBySession, TwoCorners } from "./measures.ts";
import type { BadCursor, KeptRecord } from "./records.ts";

/** A day as a person sees it: from its first moment to the first of the next. */
export type DayAsked = { readonly from: Instant; readonly to: Instant };

export type AppointmentOfDay = KeptRecord & { readonly clientId: string; readonly sessionId?: string };

/** Something that waits for its therapist. */
export type Unfinished = {
  readonly kind: "draft-note" | "no-note" | "not-listened" | "no-prediction";
  readonly id: string;
  readonly clientId: string;
  readonly happenedAt: Instant;
  readonly sessionId?: string;
  readonly session?: number;
};

export type DayOfMember = {
  readonly appointments: readonly AppointmentOfDay[];
  readonly toFinish: readonly Unfinished[];
  readonly openSignals: number;
  readonly hasClients: boolean;
  /** The first meeting after that day. */
  readonly later?: { readonly clientId: string; readonly happenedAt: Instant };
};

/** What of a client's record is good to know before they come, as it is kept. */
export type BeforeMeeting = {
  readonly session?: KeptRecord;
  readonly plan?: KeptRecord;
  /** Only what the one who asks wrote. */
  readonly privateNote?: KeptRecord;
  readonly assignments: readonly KeptRecord[];
  readonly completions: readonly KeptRecord[];
  readonly forms: readonly KeptAdministration[];
  readonly diary: readonly KeptRecord[];
  readonly events: readonly KeptRecord[];
  readonly corners: readonly TwoCorners[];
  readonly shown: ShownBySession;
};

type Unreadable = NotFound | RecordDamaged | BadCursor;

/** `treated`: in the care of whoever asks, and not only shared with them. */
export type NamedClient = CaseloadRow & { readonly treated: boolean };

export type TodayStore = {
  /** Only of clients whom the one who asks treats. */
  readonly day: (permit: Permit, asked: DayAsked) => Promise<Result<DayOfMember, Unreadable>>;
  /** These clients, as the caseload shows them; those who are not to be seen are left out. */
  readonly named: (permit: Permit, clients: readonly string[]) => Promise<Result<readonly NamedClient[], Unreadable>>;
  readonly beforeMeeting: (permit: ClientPermit) => Promise<Result<BeforeMeeting, Unreadable>>;
};
