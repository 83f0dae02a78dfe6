import { fail, ok } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Share, SharedPart, ShareStore } from "../../ports/care.ts";
import { type Desk, writerOf } from "../desk.ts";
import { asPage, byCreation, goesOn } from "../paging.ts";
import type { Tables } from "../tables.ts";
import { asPractice } from "./as-practice.ts";

/** What of a client's record is shared with supervisors. */
export const shareStore = (desk: Desk): ShareStore => ({
  list: (permit, page) => list(desk, permit, page),
  add: (permit, share) => add(desk, permit, share),
  end: (permit, id) => end(desk, permit, id),
});

const sharesOf = ({ tx, vault }: Desk, client: string) =>
  tx.selectFrom("share").selectAll().where("practice_id", "=", vault.practice).where("client_id", "=", client);

async function list(
  desk: Desk,
  { action, client }: ClientPermit,
  page: Parameters<ShareStore["list"]>[1],
): ReturnType<ShareStore["list"]> {
  const further = goesOn(page, { at: "created_at", id: "id" });
  if (!further.ok) return further;
  const rows = await sharesOf(desk, client)
    .where(further.value)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  desk.trail.note({ action, client, outcome: "seen" });
  return ok(asPage(rows, page, { row: asShare, cursor: byCreation }));
}

const asShare = (row: Tables["share"]): Share => ({
  id: row.id,
  version: row.version,
  memberId: row.member_id,
  givenBy: row.given_by,
  parts: row.parts as readonly SharedPart[],
  createdAt: row.created_at,
  until: row.until,
  ...(row.ended_at !== null && { endedAt: row.ended_at }),
});

async function add(
  desk: Desk,
  { action, client }: ClientPermit,
  { memberId, parts, until }: Parameters<ShareStore["add"]>[1],
): ReturnType<ShareStore["add"]> {
  const { tx, vault, ids, now, trail } = desk;
  if (!(await isSupervisor(desk, memberId))) return fail({ kind: "leads-nowhere" });
  const id = ids.next();
  const row = { practice_id: vault.practice, client_id: client, id, member_id: memberId, given_by: writerOf(desk) };
  await tx
    .insertInto("share")
    .values({ ...row, parts: [...new Set(parts)], version: 1, created_at: now, until, ended_at: null })
    .execute();
  trail.note({ action, object: { kind: "share", id }, client, outcome: "done" });
  return ok({ id, version: 1 });
}

async function isSupervisor({ tx, vault }: Desk, member: string): Promise<boolean> {
  const row = await tx
    .selectFrom("member")
    .select("roles")
    .where("practice_id", "=", vault.practice)
    .where("id", "=", member)
    .where("state", "=", "active")
    .executeTakeFirst();
  return row?.roles.includes("supervisor") ?? false;
}

/** The client may end it too, although only those who treat them change a share otherwise. */
async function end(desk: Desk, { action, client }: ClientPermit, id: string): ReturnType<ShareStore["end"]> {
  const share = await sharesOf(desk, client).where("id", "=", id).executeTakeFirst();
  if (share === undefined) return fail({ kind: "not-found" });
  if (share.ended_at === null)
    await asPractice(desk, () =>
      desk.tx
        .updateTable("share")
        .set((row) => ({ ended_at: desk.now, version: row("version", "+", 1) }))
        .where("practice_id", "=", desk.vault.practice)
        .where("client_id", "=", client)
        .where("id", "=", id)
        .where("ended_at", "is", null)
        .execute(),
    );
  desk.trail.note({ action, object: { kind: "share", id }, client, outcome: "done" });
  return ok(undefined);
}
