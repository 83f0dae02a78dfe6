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
import { renewInvitation } from "./renew-invitation.ts";

/** A link that was forgotten in a mailbox opens nothing. */
const LASTS = hours(24);

/** Check-in links on the practice's database. Only a hash of a link's secret is kept. The link of a guest is read once. */
export function invitationStore(desk: Desk): InvitationStore {
  let found: Promise<Found | undefined> | undefined;
  let foundFor: Permit["actor"] | undefined;
  const guest = (permit: Permit): Promise<Found | undefined> => {
    if (foundFor !== permit.actor) found = findOwn(desk, permit);
    foundFor = permit.actor;
    return found ?? Promise.resolve(undefined);
  };
  return {
    list: (permit, page) => list(desk, permit, page),
    add: (permit, invitation) => add(desk, permit, invitation),
    revoke: (permit, id) => revoke(desk, permit, id),
    renewOwn: (permit, id) => renewInvitation(desk, permit, id),
    own: async (permit) => own(desk, await guest(permit)),
    noteOpened: ({ action }, { id, client }) => note(desk, { action, id, client }, "seen"),
    useUp: (permit, invitation) => useUp(desk, permit, invitation),
    async allowsRemoteForms({ client }) {
      const known = await found;
      return known?.client_id === client ? (known.remote_forms ?? false) : allowsRemoteForms(desk, client);
    },
  };
}

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

type Found = Row & {
  readonly remote_forms: boolean | null;
  readonly practice_version: number;
  readonly practice_sealed: Buffer;
};

/** The link that a guest came by, with what is always asked along with it. */
const findOwn = ({ tx, vault }: Desk, { actor: guest }: Permit): Promise<Found | undefined> =>
  tx
    .selectFrom("invitation as i")
    .innerJoin("practice as p", "p.practice_id", "i.practice_id")
    .leftJoin("client as c", (join) =>
      join.onRef("c.practice_id", "=", "i.practice_id").onRef("c.id", "=", "i.client_id"),
    )
    .selectAll("i")
    .select(["c.remote_forms", "p.version as practice_version", "p.sealed as practice_sealed"])
    .where("i.practice_id", "=", vault.practice)
    .where("i.id", "=", guest.kind === "guest" ? guest.id : null)
    .executeTakeFirst();

function own({ vault }: Desk, row: Found | undefined): Awaited<ReturnType<InvitationStore["own"]>> {
  if (row === undefined) return fail({ kind: "not-found" });
  const place = { table: "practice", row: vault.practice, version: row.practice_version } as const;
  const facts = openForPractice<{ readonly name: string }>(vault, place, row.practice_sealed);
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
