import { fail, ok, type Result } from "@attune/core";
import type { Permit } from "../../access/permit.ts";
import type { Licence, LicenceFacts, LicenceStore } from "../../ports/practice.ts";
import type { LeadsNowhere } from "../../ports/records.ts";
import type { Desk } from "../desk.ts";
import { asPage, byCreation, goesOn, openAll } from "../paging.ts";
import type { Tables } from "../tables.ts";
import { openForPractice, sameVersion, sealForPractice } from "./sealed-row.ts";

/** The licences of those who work in the practice. */
export const licenceStore = (desk: Desk): LicenceStore => ({
  list: (permit, page) => list(desk, permit, page),
  add: (permit, facts) => add(desk, permit, facts),
  change: (permit, edit) => change(desk, permit, edit),
});

type Said = Omit<LicenceFacts, "memberId" | "validUntil">;

const opened = ({ vault }: Desk, { id, version, member_id, valid_until, sealed }: Tables["licence"]) => {
  const said = openForPractice<Said>(vault, { table: "licence", row: id, version }, sealed);
  if (!said.ok) return said;
  const validUntil = valid_until === null ? {} : { validUntil: valid_until };
  return ok<Licence>({ id, version, memberId: member_id, ...validUntil, ...said.value });
};

async function list(
  desk: Desk,
  { action }: Permit,
  page: Parameters<LicenceStore["list"]>[1],
): ReturnType<LicenceStore["list"]> {
  const { tx, vault, trail } = desk;
  const further = goesOn(page, { at: "created_at", id: "id" });
  if (!further.ok) return further;
  const rows = await tx
    .selectFrom("licence")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where(further.value)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  trail.note({ action, outcome: "seen" });
  const paged = asPage(rows, page, { row: (row) => row, cursor: byCreation });
  const licences = openAll(paged.rows, (row) => opened(desk, row));
  return licences.ok ? ok({ ...paged, rows: licences.value }) : licences;
}

/** @error leads-nowhere when there is no such member. */
async function isMember({ tx, vault }: Desk, id: string): Promise<Result<void, LeadsNowhere>> {
  const row = await tx
    .selectFrom("member")
    .select("id")
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? fail({ kind: "leads-nowhere" }) : ok(undefined);
}

async function add(
  desk: Desk,
  { action }: Permit,
  { memberId, validUntil, ...said }: LicenceFacts,
): ReturnType<LicenceStore["add"]> {
  const { tx, vault, ids, now, trail } = desk;
  const known = await isMember(desk, memberId);
  if (!known.ok) return known;
  const id = ids.next();
  const sealed = sealForPractice(vault, { table: "licence", row: id, version: 1 }, said);
  const row = { practice_id: vault.practice, id, member_id: memberId, version: 1, valid_until: validUntil ?? null };
  await tx
    .insertInto("licence")
    .values({ ...row, created_at: now, changed_at: now, sealed })
    .execute();
  trail.note({ action, object: { kind: "licence", id }, outcome: "done" });
  return ok({ id, version: 1 });
}

async function change(
  desk: Desk,
  { action }: Permit,
  { id, version, facts: { memberId, validUntil, ...said } }: Parameters<LicenceStore["change"]>[1],
): ReturnType<LicenceStore["change"]> {
  const { tx, vault, now, trail } = desk;
  const row = await tx
    .selectFrom("licence")
    .select("version")
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  const same = sameVersion(row, version);
  if (!same.ok) return same;
  const known = await isMember(desk, memberId);
  if (!known.ok) return known;

  const next = version + 1;
  const sealed = sealForPractice(vault, { table: "licence", row: id, version: next }, said);
  await tx
    .updateTable("licence")
    .set({ member_id: memberId, valid_until: validUntil ?? null, version: next, changed_at: now, sealed })
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .execute();
  trail.note({ action, object: { kind: "licence", id }, outcome: "done" });
  return ok({ id, version: next });
}
