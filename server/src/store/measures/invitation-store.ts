import { fail, ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { ClientPermit, Permit } from "../../access/permit.ts";
import type { InvitationStore, KeptInvitation, NewInvitation, OwnInvitation } from "../../ports/invitations.ts";
import type { LeadsNowhere } from "../../ports/records.ts";
import { hours, laterBy } from "../../sign-in/moments.ts";
import { makeToken } from "../../sign-in/secret-token.ts";
import { type Desk, writerOf } from "../desk.ts";
import { asPage, byCreation, goesOn } from "../paging.ts";
import { openForPractice } from "../practice/sealed-row.ts";
import type { Tables } from "../tables.ts";

/** A link that was forgotten in a mailbox opens nothing. */
const LASTS = hours(24);

/** Check-in links on the practice's database. Only a hash of a link's secret is kept. */
export const invitationStore = (desk: Desk): InvitationStore => ({
  list: (permit, page) => list(desk, permit, page),
  add: (permit, invitation) => add(desk, permit, invitation),
  revoke: (permit, id) => revoke(desk, permit, id),
  own: (permit) => own(desk, permit),
  noteOpened: ({ action }, { id, client }) => note(desk, { action, id, client }, "seen"),
  useUp: (permit, invitation) => useUp(desk, permit, invitation),
  allowsRemoteForms: (about) => allowsRemoteForms(desk, about.client),
});

type Row = Tables["invitation"];
type About = { readonly action: string; readonly id: string; readonly client: string };

const note = ({ trail }: Desk, { action, id, client }: About, outcome: "done" | "seen"): void =>
  trail.note({ action, object: { kind: "invitation", id }, client, outcome });

const toKept = (row: Row): KeptInvitation => ({
  id: row.id,
  instruments: row.instruments,
  createdAt: row.created_at,
  endsAt: row.ends_at,
  ...(row.used_at !== null && { usedAt: row.used_at }),
  ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
});

async function list(
  desk: Desk,
  { action, client }: ClientPermit,
  page: Parameters<InvitationStore["list"]>[1],
): ReturnType<InvitationStore["list"]> {
  const further = goesOn(page, { at: "created_at", id: "id" });
  if (!further.ok) return further;
  const rows = await desk.tx
    .selectFrom("invitation")
    .selectAll()
    .where("practice_id", "=", desk.actor.practice)
    .where("client_id", "=", client)
    .where(further.value)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  desk.trail.note({ action, client, outcome: "seen" });
  return ok(asPage(rows, page, { row: toKept, cursor: byCreation }));
}

async function add(
  desk: Desk,
  { action, client }: ClientPermit,
  invitation: NewInvitation,
): ReturnType<InvitationStore["add"]> {
  const { tx, actor, now, ids } = desk;
  const number = await sessionNumberOf(desk, client, invitation);
  if (!number.ok) return number;
  const id = ids.next();
  const { text: token, secretHash } = makeToken(actor.practice, id);
  const endsAt = laterBy(now, LASTS);
  await tx
    .insertInto("invitation")
    .values({
      practice_id: actor.practice,
      client_id: client,
      id,
      token_hash: secretHash,
      instruments: invitation.instruments,
      session_id: invitation.sessionId ?? null,
      session_number: number.value,
      created_at: now,
      created_by: writerOf(desk),
      ends_at: endsAt,
      used_at: null,
      revoked_at: null,
    })
    .execute();
  note(desk, { action, id, client }, "done");
  return ok({ id, token, endsAt });
}

/** Whoever comes by the link cannot look it up, so it is settled here. */
async function sessionNumberOf(
  { tx, actor }: Desk,
  client: string,
  { sessionId, sessionNumber }: NewInvitation,
): Promise<Result<number, LeadsNowhere>> {
  const sessions = await tx
    .selectFrom("session")
    .select(["id", sql<number>`number`.as("number")])
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .execute();
  const meant = sessions.find(({ id }) => id === sessionId);
  if (sessionId !== undefined && meant === undefined) return fail({ kind: "leads-nowhere" });
  const toCome = 1 + sessions.reduce((latest, { number }) => Math.max(latest, number), 0);
  return ok(sessionNumber ?? meant?.number ?? toCome);
}

async function revoke(desk: Desk, { action, client }: ClientPermit, id: string): ReturnType<InvitationStore["revoke"]> {
  const ended = await desk.tx
    .updateTable("invitation")
    .set({ revoked_at: desk.now })
    .where("practice_id", "=", desk.actor.practice)
    .where("client_id", "=", client)
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (ended === undefined) return fail({ kind: "not-found" });
  note(desk, { action, id, client }, "done");
  return ok(undefined);
}

const rowOf = ({ tx, actor }: Desk, { actor: guest }: Permit) =>
  tx
    .selectFrom("invitation")
    .selectAll()
    .where("practice_id", "=", actor.practice)
    .where("id", "=", guest.kind === "guest" ? guest.id : null);

async function own(desk: Desk, permit: Permit): ReturnType<InvitationStore["own"]> {
  const { tx, vault } = desk;
  const row = await rowOf(desk, permit).executeTakeFirst();
  const practice = await tx
    .selectFrom("practice")
    .select(["version", "sealed"])
    .where("practice_id", "=", vault.practice)
    .executeTakeFirst();
  if (row === undefined || practice === undefined) return fail({ kind: "not-found" });
  const place = { table: "practice", row: vault.practice, version: practice.version } as const;
  const facts = openForPractice<{ readonly name: string }>(vault, place, practice.sealed);
  return facts.ok ? ok(toOwn(row, facts.value.name)) : facts;
}

const FIRST_SESSION = 1;

function toOwn(row: Row, practice: string): OwnInvitation {
  const { revokedAt: _, ...kept } = toKept(row);
  const sessionNumber = row.session_number ?? FIRST_SESSION;
  const session = row.session_id === null ? {} : { sessionId: row.session_id };
  return { ...kept, client: row.client_id, ...session, sessionNumber, practice };
}

/** Of two requests with one link only one gets here first: the other one waits, and then finds it used. */
async function useUp(desk: Desk, permit: Permit, { id, client }: OwnInvitation): ReturnType<InvitationStore["useUp"]> {
  const { tx, actor, now } = desk;
  const used = await tx
    .updateTable("invitation")
    .set({ used_at: now })
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("id", "=", id)
    .where("used_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (used === undefined) return fail({ kind: "link-used" });
  note(desk, { action: permit.action, id, client }, "done");
  return ok(undefined);
}

async function allowsRemoteForms({ tx, actor }: Desk, client: string): Promise<boolean> {
  const row = await tx
    .selectFrom("client")
    .select("remote_forms")
    .where("practice_id", "=", actor.practice)
    .where("id", "=", client)
    .executeTakeFirst();
  return row?.remote_forms ?? false;
}
