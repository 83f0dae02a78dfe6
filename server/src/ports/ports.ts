import type { Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { Denied } from "../access/permit-for.ts";
import type { AuditStore } from "./audit.ts";
import type { CareStore, ShareStore } from "./care.ts";
import type { CheckInDraftStore } from "./check-in-drafts.ts";
import type { ClientStore } from "./clients.ts";
import type { Clock } from "./clock.ts";
import type { ConsentStore } from "./consents.ts";
import type { DoorStore } from "./door.ts";
import type { ErasureStore } from "./erasure.ts";
import type { ExportStore, ResearchStore } from "./exports.ts";
import type { Instruments } from "./instruments.ts";
import type { InvitationStore } from "./invitations.ts";
import type { Jobs } from "./jobs.ts";
import type { MeasureStore } from "./measures.ts";
import type { NoteStore } from "./notes.ts";
import type { Packs } from "./packs.ts";
import type { LicenceStore, MemberStore, PracticeStore } from "./practice.ts";
import type { RecordStore } from "./records.ts";
import type { SignalStore } from "./signals.ts";
import type { TodayStore } from "./today.ts";
import type { TranscriptStore } from "./transcripts.ts";

/** Leave to do things; see access/. */
export type Access = {
  readonly permit: <Action extends string>(action: Action) => Promise<Result<Permit<Action>, Denied>>;
  readonly clientPermit: <Action extends string>(
    action: Action,
    client: string,
  ) => Promise<Result<ClientPermit<Action>, Denied>>;
};

/** What actions work with. All of it belongs to one transaction of one actor. */
export type Ports = {
  readonly access: Access;
  readonly audit: AuditStore;
  readonly care: CareStore;
  readonly checkInDrafts: CheckInDraftStore;
  readonly clients: ClientStore;
  readonly clock: Clock;
  readonly consents: ConsentStore;
  readonly erasures: ErasureStore;
  readonly exports: ExportStore;
  readonly instruments: Instruments;
  readonly invitations: InvitationStore;
  readonly jobs: Jobs;
  readonly licences: LicenceStore;
  readonly measures: MeasureStore;
  readonly members: MemberStore;
  readonly notes: NoteStore;
  readonly packs: Packs;
  readonly practice: PracticeStore;
  readonly door: DoorStore;
  readonly records: RecordStore;
  readonly research: ResearchStore;
  readonly shares: ShareStore;
  readonly signals: SignalStore;
  readonly today: TodayStore;
  readonly transcripts: TranscriptStore;
};
