import type { KindId } from "@attune/api";
import type { RecordBody, RecordNamed } from "../../practice/records.ts";

/** What the server alone sets of a record. */
const SET_BY_SERVER: ReadonlySet<string> = new Set([
  "id",
  "version",
  "createdAt",
  "createdBy",
  "changedAt",
  "state",
  "signedAt",
  "signedBy",
]);

/** What may be changed of a session, a note, a private note or an appointment: none of them has a state of its own to send. */
export const bodyOfRecord = <Id extends KindId>(record: RecordNamed<Id>): RecordBody<Id> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !SET_BY_SERVER.has(name))) as RecordBody<Id>;
