import { fail, ok, type Result } from "@attune/core";
import type { ClientPermit, Permit } from "../../access/permit.ts";
import type { Care, CareStore, LastCare } from "../../ports/care.ts";
import type { Desk } from "../desk.ts";
import { asPage, goesOn } from "../paging.ts";
import type { MemberRow, Tables } from "../tables.ts";
import { asPractice } from "./as-practice.ts";

/** Which member treats which client. An administrator rules over it and sees ids, never a client. */
export const careStore = (desk: Desk): CareStore => ({
  list: (permit, page) => list(desk, permit, page),
  treating: (permit) => treating(desk, permit),
  begin: (permit, care) => begin(desk, permit, care),
  end: (permit, id) => end(desk, permit, id),
});

const ofPractice = ({ tx, vault }: Desk) => tx.selectFrom("care").selectAll().where("practice_id", "=", vault.practice);

async function list(
  desk: Desk,
  { action }: Permit,
  page: Parameters<CareStore["list"]>[1],
): ReturnType<CareStore["list"]> {
  const further = goesOn(page, { at: "began_at", id: "id" });
  if (!further.ok) return further;
  const rows = await ofPractice(desk)
    .where(further.value)
    .orderBy("began_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  desk.trail.note({ action, outcome: "seen" });
  return ok(asPage(rows, page, { row: asCare, cursor: ({ began_at, id }) => ({ happenedAt: began_at, id }) }));
}

const asCare = ({ id, client_id, member_id, began_at, ended_at }: Tables["care"]): Care => ({
  id,
  clientId: client_id,
  memberId: member_id,
  beganAt: began_at,
  ...(ended_at !== null && { endedAt: ended_at }),
});

async function treating(desk: Desk, { client }: ClientPermit): Promise<readonly string[]> {
  const rows = await ofPractice(desk).where("client_id", "=", client).where("ended_at", "is", null).execute();
  return rows.map(({ member_id }) => member_id);
}

const CLINICIANS = ["therapist", "trainee"];

async function begin(
  desk: Desk,
  { action, actor }: Permit,
  { clientId, memberId }: Parameters<CareStore["begin"]>[1],
): ReturnType<CareStore["begin"]> {
  const { tx, vault, ids, now, trail } = desk;
  const known = await ofPractice(desk).where("client_id", "=", clientId).execute();
  // Whoever was erased is in nobody's care, not even of the past, and has no keys.
  const isClient = known.length > 0 && vault.hasClient(clientId);
  if (!isClient || !(await mayTreat(desk, memberId))) return fail({ kind: "leads-nowhere" });
  const open = known.find(({ member_id, ended_at }) => member_id === memberId && ended_at === null);
  const isOwn = actor.kind === "member" && actor.id === memberId;
  if (open === undefined && isOwn && (await anotherCouldTreat(desk, memberId)))
    return fail({ kind: "not-allowed", action });
  const id = open?.id ?? ids.next();
  if (open === undefined)
    await tx
      .insertInto("care")
      .values({
        practice_id: vault.practice,
        client_id: clientId,
        member_id: memberId,
        id,
        began_at: now,
        ended_at: null,
      })
      .execute();
  trail.note({ action, object: { kind: "care", id }, client: clientId, outcome: "done" });
  return ok({ id });
}

const activeMembers = ({ tx, vault }: Desk) =>
  tx.selectFrom("member").select("roles").where("practice_id", "=", vault.practice).where("state", "=", "active");

const isClinician = ({ roles }: Pick<MemberRow, "roles">): boolean => roles.some((role) => CLINICIANS.includes(role));

async function mayTreat(desk: Desk, member: string): Promise<boolean> {
  const row = await activeMembers(desk).where("id", "=", member).executeTakeFirst();
  return row !== undefined && isClinician(row);
}

/** Whoever rules over care comes to no record by it, as long as somebody else is there to treat. */
async function anotherCouldTreat(desk: Desk, than: string): Promise<boolean> {
  const others = await activeMembers(desk).where("id", "!=", than).execute();
  return others.some(isClinician);
}

/** All rows of the pair end: two that began at the same moment are one care. */
async function end(desk: Desk, { action }: Permit, id: string): ReturnType<CareStore["end"]> {
  const { tx, vault, now, trail } = desk;
  const care = await ofPractice(desk).where("id", "=", id).where("ended_at", "is", null).executeTakeFirst();
  if (care === undefined) return fail({ kind: "not-found" });
  const { client_id, member_id } = care;
  const kept = await keepsSomebody(desk, care);
  if (!kept.ok) return kept;
  await tx
    .updateTable("care")
    .set({ ended_at: now })
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client_id)
    .where("member_id", "=", member_id)
    .where("ended_at", "is", null)
    .execute();
  trail.note({ action, object: { kind: "care", id }, client: client_id, outcome: "done" });
  return ok(undefined);
}

/** @error last-care when nobody else treats a client whose work goes on: a risk answer must always reach somebody. */
async function keepsSomebody(
  desk: Desk,
  { client_id, member_id }: Pick<Tables["care"], "client_id" | "member_id">,
): Promise<Result<void, LastCare>> {
  // Taken for writing, so that of two who end at the same moment the second sees what the first did.
  const open = await ofPractice(desk)
    .where("client_id", "=", client_id)
    .where("ended_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  for (const other of new Set(open.map((each) => each.member_id)))
    if (other !== member_id && (await mayTreat(desk, other))) return ok(undefined);
  return (await isActive(desk, client_id)) ? fail({ kind: "last-care" }) : ok(undefined);
}

/** An administrator may not look at a client; only this is told. */
const isActive = (desk: Desk, client: string): Promise<boolean> =>
  asPractice(desk, async () => {
    const row = await desk.tx
      .selectFrom("client")
      .select("state")
      .where("practice_id", "=", desk.vault.practice)
      .where("id", "=", client)
      .executeTakeFirst();
    return row?.state === "active";
  });
