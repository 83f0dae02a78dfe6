import { fail, ok, type Result } from "@attune/core";
import type { Permit } from "../../access/permit.ts";
import type { Role } from "../../ports/actor.ts";
import type { LastAdministrator, Member, MemberFacts, MemberStore } from "../../ports/practice.ts";
import { emailIndex } from "../../sign-in/email.ts";
import { hours, laterBy } from "../../sign-in/moments.ts";
import { makeToken } from "../../sign-in/secret-token.ts";
import type { Desk } from "../desk.ts";
import { asPage, byCreation, goesOn, openAll } from "../paging.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { MemberRow } from "../tables.ts";
import { addMember } from "./add-member.ts";
import { openForPractice, sameVersion, sealForPractice } from "./sealed-row.ts";

/** Who works in the practice. */
export const memberStore = (desk: Desk): MemberStore => ({
  list: (permit, page) => list(desk, permit, page),
  names: () => names(desk),
  add: (permit, facts) => add(desk, permit, facts),
  change: (permit, edit) => change(desk, permit, edit),
  end: (permit, edit) => end(desk, permit, edit),
  speak: (permit, language) => speak(desk, permit, language),
  setUpLink: (permit, id) => setUpLink(desk, permit, id),
});

type Said = Pick<MemberFacts, "name" | "email" | "language">;

const saidOf = ({ vault }: Desk, { id, version, sealed }: MemberRow): Result<Said, RecordDamaged> =>
  openForPractice<Said>(vault, { table: "member", row: id, version }, sealed);

function opened(desk: Desk, row: MemberRow): Result<Member, RecordDamaged> {
  const { id, version, roles, state } = row;
  const said = saidOf(desk, row);
  return said.ok ? ok({ id, version, state, roles: roles as readonly Role[], ...said.value }) : said;
}

async function list(
  desk: Desk,
  { action }: Permit,
  page: Parameters<MemberStore["list"]>[1],
): ReturnType<MemberStore["list"]> {
  const { tx, vault, trail } = desk;
  const further = goesOn(page, { at: "created_at", id: "id" });
  if (!further.ok) return further;
  const rows = await tx
    .selectFrom("member")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where(further.value)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  trail.note({ action, outcome: "seen" });
  const paged = asPage(rows, page, { row: (row) => row, cursor: byCreation });
  const members = openAll(paged.rows, (row) => opened(desk, row));
  return members.ok ? ok({ ...paged, rows: members.value }) : members;
}

async function names(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const rows = await desk.tx.selectFrom("member").selectAll().where("practice_id", "=", desk.vault.practice).execute();
  return new Map(
    rows.flatMap((row) => {
      const member = opened(desk, row);
      return member.ok ? [[row.id, member.value.name] as const] : [];
    }),
  );
}

async function add(desk: Desk, { action }: Permit, { roles, ...facts }: MemberFacts): ReturnType<MemberStore["add"]> {
  if (await isTaken(desk, facts.email)) return fail({ kind: "email-taken" });
  const id = await addMember(desk, { facts, roles });
  desk.trail.note({ action, object: { kind: "member", id }, outcome: "done" });
  return ok({ id, version: 1 });
}

async function isTaken({ tx, vault }: Desk, email: string, except?: string): Promise<boolean> {
  const row = await tx
    .selectFrom("member")
    .select("id")
    .where("practice_id", "=", vault.practice)
    .where("email_index", "=", emailIndex(vault, email))
    .executeTakeFirst();
  return row !== undefined && row.id !== except;
}

const rowOf = ({ tx, vault }: Desk, id: string): Promise<MemberRow | undefined> =>
  tx
    .selectFrom("member")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();

async function change(
  desk: Desk,
  { action, actor }: Permit,
  { id, version, facts: { roles, ...said } }: Parameters<MemberStore["change"]>[1],
): ReturnType<MemberStore["change"]> {
  const row = await rowOf(desk, id);
  if (row === undefined) return fail({ kind: "not-found" });
  const same = sameVersion(row, version);
  if (!same.ok) return same;
  if (await isTaken(desk, said.email, id)) return fail({ kind: "email-taken" });
  const isOwn = actor.kind === "member" && actor.id === id;
  if (isOwn && (await takesMore(desk, row, roles))) return fail({ kind: "not-allowed", action });
  const stays = roles.includes("administrator") ? ok(undefined) : await keepsAdministrator(desk, id);
  if (!stays.ok) return stays;
  const before = saidOf(desk, row);
  const kept = before.ok && before.value.language !== undefined ? { language: before.value.language } : {};
  await write(desk, row, { said: { ...kept, ...said }, roles, state: row.state });
  desk.trail.note({ action, object: { kind: "member", id }, outcome: "done" });
  return ok({ id, version: version + 1 });
}

/** Whether somebody would have a part that they do not have, although another member is there to give it to them. */
async function takesMore({ tx, vault }: Desk, member: MemberRow, roles: readonly Role[]): Promise<boolean> {
  if (roles.every((role) => member.roles.includes(role))) return false;
  const other = await tx
    .selectFrom("member")
    .select("id")
    .where("practice_id", "=", vault.practice)
    .where("id", "!=", member.id)
    .where("state", "=", "active")
    .executeTakeFirst();
  return other !== undefined;
}

async function end(
  desk: Desk,
  { action }: Permit,
  { id, version }: Parameters<MemberStore["end"]>[1],
): ReturnType<MemberStore["end"]> {
  const row = await rowOf(desk, id);
  if (row === undefined) return fail({ kind: "not-found" });
  const same = sameVersion(row, version);
  if (!same.ok) return same;
  const kept = await keepsAdministrator(desk, id);
  if (!kept.ok) return kept;
  const said = saidOf(desk, row);
  // A name that can't be opened any more must not keep somebody in.
  await write(desk, row, { said: said.ok ? said.value : {}, roles: row.roles, state: "ended" });
  desk.trail.note({ action, object: { kind: "member", id }, outcome: "done" });
  return ok(undefined);
}

/** @error last-administrator when nobody else could manage the practice. */
async function keepsAdministrator({ tx, vault }: Desk, without: string): Promise<Result<void, LastAdministrator>> {
  const rows = await tx
    .selectFrom("member")
    .select(["id", "roles"])
    .where("practice_id", "=", vault.practice)
    .where("state", "=", "active")
    .forUpdate()
    .execute();
  const others = rows.some(({ id, roles }) => id !== without && roles.includes("administrator"));
  return others ? ok(undefined) : fail({ kind: "last-administrator" });
}

type NewRow = { readonly said: Partial<Said>; readonly roles: readonly string[]; readonly state: MemberRow["state"] };

async function write(
  { tx, vault, now }: Desk,
  { id, version, email_index }: MemberRow,
  { said, roles, state }: NewRow,
): Promise<void> {
  const next = version + 1;
  const sealed = sealForPractice(vault, { table: "member", row: id, version: next }, said);
  const index = said.email === undefined ? email_index : emailIndex(vault, said.email);
  await tx
    .updateTable("member")
    .set({ version: next, roles, state, email_index: index, changed_at: now, sealed })
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .execute();
}

/** Everybody may change their own row, as long as their parts stay the same. */
async function speak(
  desk: Desk,
  { action, actor }: Permit,
  language: NonNullable<Said["language"]>,
): ReturnType<MemberStore["speak"]> {
  const row = actor.kind === "member" ? await rowOf(desk, actor.id) : undefined;
  if (row === undefined) return fail({ kind: "not-found" });
  const said = saidOf(desk, row);
  if (!said.ok) return said;
  if (said.value.language !== language)
    await write(desk, row, { said: { ...said.value, language }, roles: row.roles, state: row.state });
  desk.trail.note({ action, object: { kind: "member", id: row.id }, outcome: "done" });
  return ok(undefined);
}

const LINK_LASTS = hours(24);

async function setUpLink(
  { tx, vault, ids, now, trail }: Desk,
  { action }: Permit,
  id: string,
): ReturnType<MemberStore["setUpLink"]> {
  const practice_id = vault.practice;
  const member = await tx
    .selectFrom("member")
    .select("id")
    .where("practice_id", "=", practice_id)
    .where("id", "=", id)
    .where("state", "=", "active")
    .executeTakeFirst();
  if (member === undefined) return fail({ kind: "not-found" });
  const code = ids.next();
  const { text, secretHash } = makeToken(practice_id, code);
  const holder = { holder_kind: "member", holder_id: id } as const;
  const times = { created_at: now, ends_at: laterBy(now, LINK_LASTS), used_at: null };
  const row = {
    practice_id,
    id: code,
    ...holder,
    purpose: "set-up" as const,
    code_hash: secretHash,
    tries: 0,
    sealed: null,
  };
  await tx
    .insertInto("sign_in_code")
    .values({ ...row, ...times })
    .execute();
  // With a new member the link is part of adding them, which was noted.
  if (action === "renew-member-access") trail.note({ action, object: { kind: "member", id }, outcome: "done" });
  return ok(text);
}
