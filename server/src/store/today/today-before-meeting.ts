import { type KindId, kindById } from "@attune/api";
import { invariant, ok, type Result } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { KeptRecord } from "../../ports/records.ts";
import type { TodayStore } from "../../ports/today.ts";
import { type Desk, writerOf } from "../desk.ts";
import { measureStore } from "../measures/measure-store.ts";
import { recordStore } from "../records/record-store.ts";

/** Of each kind of record, so many of the latest are looked at. */
const LATEST = {
  session: 1,
  plan: 1,
  "private-note": 3,
  assignment: 40,
  completion: 60,
  "diary-entry": 5,
  "event-note": 5,
};
const FORMS = 24;

/**
 * However many parts were read, it was one look, and the trail has it once. A private note comes only to whoever wrote it.
 */
export async function readBeforeMeeting(desk: Desk, permit: ClientPermit): ReturnType<TodayStore["beforeMeeting"]> {
  const { action, client } = permit;
  const quiet: Desk = { ...desk, trail: { note: () => {} } };
  const measures = measureStore(quiet);
  const forms = await measures.administrations(permit, { limit: FORMS });
  if (!forms.ok) return forms;
  const corners = await measures.corners(permit);
  if (!corners.ok) return corners;
  const shown = await measures.shown(permit);
  if (!shown.ok) return shown;
  const records = await latestOf(quiet, permit);
  if (!records.ok) return records;

  desk.trail.note({ action, client, outcome: "seen" });
  const of = (kind: keyof typeof LATEST): readonly KeptRecord[] => records.value.get(kind) ?? [];
  const [session] = of("session");
  const [plan] = of("plan");
  const privateNote = of("private-note").find(({ createdBy }) => createdBy === writerOf(desk));
  return ok({
    ...(session !== undefined && { session }),
    ...(plan !== undefined && { plan }),
    ...(privateNote !== undefined && { privateNote }),
    assignments: of("assignment"),
    completions: of("completion"),
    forms: forms.value.rows,
    diary: of("diary-entry"),
    events: of("event-note").filter(({ createdBy }) => createdBy === client),
    corners: corners.value,
    shown: shown.value,
  });
}

type Listed = ReadonlyMap<string, readonly KeptRecord[]>;
type ListFailure = Extract<
  Awaited<ReturnType<ReturnType<typeof recordStore>["list"]>>,
  { readonly ok: false }
>["failure"];

async function latestOf(desk: Desk, permit: ClientPermit): Promise<Result<Listed, ListFailure>> {
  const found = new Map<string, readonly KeptRecord[]>();
  for (const [id, limit] of Object.entries(LATEST)) {
    const kind = kindById(id as KindId);
    invariant(kind !== undefined, "every kind is listed");
    const page = await recordStore(desk).list(permit, kind, { limit });
    if (!page.ok) return page;
    found.set(id, page.value.rows);
  }
  return ok(found);
}
