import { fail, ok, type Result } from "@attune/core";
import type { Permit } from "../../access/permit.ts";
import type { JobFault, KeptSetting, PracticeFacts, PracticeStore, Setting } from "../../ports/practice.ts";
import type { Changed } from "../../ports/records.ts";
import type { Desk } from "../desk.ts";
import { asPage, goesOn, openAll } from "../paging.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { Tables } from "../tables.ts";
import { openForPractice, sameVersion, sealForPractice } from "./sealed-row.ts";

/** The practice's own row, what it has decided, and background work that failed. */
export const practiceStore = (desk: Desk): PracticeStore => ({
  read: (permit) => read(desk, permit),
  change: (permit, edit) => change(desk, permit, edit),
  settings: (permit) => settings(desk, permit),
  setting: (name) => setting(desk, name),
  changeSetting: (permit, given, version) => changeSetting({ desk, permit }, given, version),
  faults: (permit, page) => faults(desk, permit, page),
  settleFault: (permit, id) => settleFault(desk, permit, id),
});

const ownRow = ({ tx, vault }: Desk) => tx.selectFrom("practice").selectAll().where("practice_id", "=", vault.practice);

async function read({ vault, ...desk }: Desk, { action }: Permit): ReturnType<PracticeStore["read"]> {
  const row = await ownRow({ vault, ...desk }).executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  const { version } = row;
  const facts = openForPractice<PracticeFacts>(vault, { table: "practice", row: vault.practice, version }, row.sealed);
  if (!facts.ok) return facts;
  desk.trail.note({ action, outcome: "seen" });
  return ok({ ...facts.value, id: vault.practice, version, isDemo: row.is_demo });
}

async function change(
  desk: Desk,
  { action }: Permit,
  { version, facts }: Parameters<PracticeStore["change"]>[1],
): ReturnType<PracticeStore["change"]> {
  const { tx, vault, now, trail } = desk;
  const row = await ownRow(desk).forUpdate().executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  const same = sameVersion(row, version);
  if (!same.ok) return same;

  const next = { version: version + 1, changed_at: now };
  const sealed = sealForPractice(vault, { table: "practice", row: vault.practice, version: next.version }, facts);
  await tx
    .updateTable("practice")
    .set({ ...next, sealed })
    .where("practice_id", "=", vault.practice)
    .execute();
  trail.note({ action, object: { kind: "practice", id: vault.practice }, outcome: "done" });
  return ok({ id: vault.practice, version: next.version });
}

type SettingRow = Pick<Tables["setting"], "name" | "version" | "sealed">;

const openSetting = ({ vault }: Desk, { name, version, sealed }: SettingRow) =>
  openForPractice<Setting>(vault, { table: "setting", row: name, version }, sealed);

async function settings(desk: Desk, { action }: Permit): ReturnType<PracticeStore["settings"]> {
  const { tx, vault, trail } = desk;
  const rows = await tx
    .selectFrom("setting")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .orderBy("name")
    .execute();
  trail.note({ action, outcome: "seen" });
  return openAll(rows, (row): Result<KeptSetting, RecordDamaged> => {
    const opened = openSetting(desk, row);
    return opened.ok ? ok({ version: row.version, setting: opened.value }) : opened;
  });
}

const rowOf = ({ tx, vault }: Desk, name: string) =>
  tx.selectFrom("setting").selectAll().where("practice_id", "=", vault.practice).where("name", "=", name);

async function setting(desk: Desk, name: string): ReturnType<PracticeStore["setting"]> {
  const row = await rowOf(desk, name).executeTakeFirst();
  return row === undefined ? ok(undefined) : openSetting(desk, row);
}

type Work = { readonly desk: Desk; readonly permit: Permit };

/** Version 0 is a setting that was never decided. */
async function changeSetting(
  { desk, permit }: Work,
  given: Setting,
  version: number,
): Promise<Result<{ version: number }, Changed>> {
  const { tx, vault, now, trail } = desk;
  const row = await rowOf(desk, given.name).forUpdate().executeTakeFirst();
  const same = sameVersion(row ?? { version: 0 }, version);
  if (!same.ok) return same;

  const next = version + 1;
  const sealed = sealForPractice(vault, { table: "setting", row: given.name, version: next }, given);
  const values = { practice_id: vault.practice, name: given.name, version: next, changed_at: now, sealed };
  if (row === undefined) await tx.insertInto("setting").values(values).execute();
  else
    await tx
      .updateTable("setting")
      .set({ version: next, changed_at: now, sealed })
      .where("practice_id", "=", vault.practice)
      .where("name", "=", given.name)
      .execute();
  trail.note({ action: permit.action, object: { kind: "setting", id: vault.practice }, outcome: "done" });
  return ok({ version: next });
}

async function faults(
  desk: Desk,
  { action }: Permit,
  page: Parameters<PracticeStore["faults"]>[1],
): ReturnType<PracticeStore["faults"]> {
  const { tx, vault, trail } = desk;
  const further = goesOn(page, { at: "last_at", id: "id" });
  if (!further.ok) return further;
  const rows = await tx
    .selectFrom("job_fault")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("settled_at", "is", null)
    .where(further.value)
    .orderBy("last_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  trail.note({ action, outcome: "seen" });
  return ok(asPage(rows, page, { row: asFault, cursor: ({ last_at, id }) => ({ happenedAt: last_at, id }) }));
}

const asFault = (row: Tables["job_fault"]): JobFault => ({
  id: row.id,
  job: row.job,
  ...(row.client_id !== null && { clientId: row.client_id }),
  ...(row.object_id !== null && { objectId: row.object_id }),
  kind: row.kind,
  tries: row.tries,
  firstAt: row.first_at,
  lastAt: row.last_at,
});

async function settleFault(
  { tx, vault, now, trail }: Desk,
  { action }: Permit,
  id: string,
): ReturnType<PracticeStore["settleFault"]> {
  const settled = await tx
    .updateTable("job_fault")
    .set({ settled_at: now })
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (settled === undefined) return fail({ kind: "not-found" });
  trail.note({ action, object: { kind: "job-fault", id }, outcome: "done" });
  return ok(undefined);
}
