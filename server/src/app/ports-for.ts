import { ok } from "@attune/core";
import type { ClientPermit } from "../access/permit.ts";
import { permitFor } from "../access/permit-for.ts";
import { auditStore } from "../audit/audit-store.ts";
import { erasureStore } from "../erasure/erasure-store.ts";
import { exportStore } from "../export/export-store.ts";
import { noPacks } from "../packs/practice-packs.ts";
import type { Access, Ports } from "../ports/ports.ts";
import { doorStore } from "../sign-in/door-store.ts";
import { checkInDraftStore } from "../store/check-in/draft-store.ts";
import { careStore } from "../store/clients/care-store.ts";
import { clientStore } from "../store/clients/client-store.ts";
import { researchStore } from "../store/clients/research-rows.ts";
import { shareStore } from "../store/clients/share-store.ts";
import { consentStore } from "../store/consents/consent-store.ts";
import type { Desk } from "../store/desk.ts";
import { bundledInstruments } from "../store/measures/bundled-instruments.ts";
import { invitationStore } from "../store/measures/invitation-store.ts";
import { measureStore } from "../store/measures/measure-store.ts";
import { signalStore } from "../store/measures/signal-store.ts";
import { licenceStore } from "../store/practice/licence-store.ts";
import { memberStore } from "../store/practice/member-store.ts";
import { practiceStore } from "../store/practice/practice-store.ts";
import { recordStore } from "../store/records/record-store.ts";
import { todayStore } from "../store/today/today-store.ts";
import { noteStore } from "../store/transcripts/note-store.ts";
import { transcriptStore } from "../store/transcripts/transcript-store.ts";
import type { Premises } from "./premises.ts";

/** The ports of one transaction. */
export const portsFor = (desk: Desk, premises: Pick<Premises, "instruments" | "packs" | "jobs" | "doorOf">): Ports => ({
  access: accessFor(desk),
  audit: auditStore(desk),
  clock: { now: () => desk.now },
  care: careStore(desk),
  checkInDrafts: checkInDraftStore(desk),
  clients: clientStore(desk),
  consents: consentStore(desk),
  erasures: erasureStore(desk),
  exports: exportStore(desk, premises.instruments ?? bundledInstruments),
  instruments: premises.instruments ?? bundledInstruments,
  invitations: invitationStore(desk),
  jobs: { ask: (job) => premises.jobs.ask(desk.tx, desk.actor.practice, job) },
  licences: licenceStore(desk),
  measures: measureStore(desk),
  members: memberStore(desk),
  notes: noteStore(desk),
  packs: premises.packs ?? noPacks,
  practice: practiceStore(desk),
  door: doorStore(desk, premises.doorOf?.(desk.actor.practice)),
  records: recordStore(desk),
  research: researchStore(desk),
  shares: shareStore(desk),
  signals: signalStore(desk),
  today: todayStore(desk),
  transcripts: transcriptStore(desk),
});

const accessFor = (desk: Desk): Access => ({
  permit: (action) => permitFor(desk, action),
  async clientPermit<Action extends string>(action: Action, client: string) {
    const permit = await permitFor(desk, action, { client });
    return permit.ok ? ok(permit.value as ClientPermit<Action>) : permit;
  },
});
