import { fail, ok, type Result } from "@attune/core";
import type { AuditStore, ListedEvent, Seen } from "../ports/audit.ts";
import type { BadCursor, Page, PageAsked } from "../ports/records.ts";
import type { Desk } from "../store/desk.ts";
import type { AuditEventRow } from "../store/ledger-rows.ts";
import { memberStore } from "../store/practice/member-store.ts";
import { AS_WORDS, didWords, WHO_WORDS } from "./seen.wording.ts";

/** The audit as members and clients read it. That somebody read it is an event too. */
export const auditStore = (desk: Desk): AuditStore => ({
  async list({ action }, page) {
    const rows = await latest(desk, page);
    if (!rows.ok) return rows;
    desk.trail.note({ action, outcome: "seen" });
    return ok(asPage(rows.value, page, listed));
  },
  async seenBy({ action, client }, page) {
    const rows = await latest(desk, page, client);
    if (!rows.ok) return rows;
    desk.trail.note({ action, client, outcome: "seen" });
    const people = await peopleOf(desk, client);
    return ok(asPage(rows.value, page, (row) => seen(row, people)));
  },
});

async function latest(
  { tx, actor }: Desk,
  { after, limit }: PageAsked,
  client?: string,
): Promise<Result<readonly AuditEventRow[], BadCursor>> {
  const before = after === undefined ? undefined : readPlace(after);
  if (before?.ok === false) return before;
  let query = tx.selectFrom("audit_event").selectAll().where("practice_id", "=", actor.practice);
  if (client !== undefined) query = query.where("client_id", "=", client).where("outcome", "!=", "refused");
  if (before !== undefined) query = query.where("place", "<", before.value);
  return ok(
    await query
      .orderBy("place", "desc")
      .limit(limit + 1)
      .execute(),
  );
}

const PLACE = /^p\d{1,15}$/;

/** The place of the last event of a page; places never change, so nothing else is needed to go on. */
const writePlace = (place: number): string => Buffer.from(`p${place}`).toString("base64url");

function readPlace(cursor: string): Result<number, BadCursor> {
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  return PLACE.test(text) ? ok(Number(text.slice(1))) : fail({ kind: "bad-cursor" });
}

function asPage<Shown>(
  rows: readonly AuditEventRow[],
  { limit }: PageAsked,
  show: (row: AuditEventRow) => Shown,
): Page<Shown> {
  const last = rows[limit - 1];
  const page = { rows: rows.slice(0, limit).map(show) };
  return rows.length > limit && last !== undefined ? { ...page, next: writePlace(last.place) } : page;
}

const listed = (row: AuditEventRow): ListedEvent => ({
  place: row.place,
  id: row.id,
  at: row.at,
  actorKind: row.actor_kind,
  ...(row.actor_id !== null && { actorId: row.actor_id }),
  action: row.action,
  ...(row.object_kind !== null && { objectKind: row.object_kind }),
  ...(row.object_id !== null && { objectId: row.object_id }),
  ...(row.client_id !== null && { clientId: row.client_id }),
  outcome: row.outcome,
});

type People = {
  readonly names: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Who treats the client, or did. */
  readonly treating: ReadonlySet<string>;
};

async function peopleOf(desk: Desk, client: string): Promise<People> {
  const practice = desk.actor.practice;
  const members = await desk.tx
    .selectFrom("member")
    .select(["id", "roles"])
    .where("practice_id", "=", practice)
    .execute();
  const care = await desk.tx
    .selectFrom("care")
    .select("member_id")
    .where("practice_id", "=", practice)
    .where("client_id", "=", client)
    .execute();
  return {
    names: await memberStore(desk).names(),
    roles: new Map(members.map(({ id, roles }) => [id, roles])),
    treating: new Set(care.map(({ member_id }) => member_id)),
  };
}

const seen = (row: AuditEventRow, people: People): Seen => ({
  at: row.at,
  who: whoOf(row, people),
  as: partOf(row, people),
  did: didWords(row.action),
});

function whoOf({ actor_kind: kind, actor_id: id }: AuditEventRow, { names }: People): string {
  if (kind === "member") return names.get(id ?? "") ?? WHO_WORDS.formerMember;
  return WHO_WORDS[kind as keyof typeof WHO_WORDS] ?? WHO_WORDS.system;
}

const PARTS = ["supervisor", "therapist", "trainee", "researcher", "administrator"] as const;

function partOf({ actor_kind: kind, actor_id: id }: AuditEventRow, { roles, treating }: People): string {
  if (kind === "client" || kind === "guest") return AS_WORDS.self;
  if (kind === "operator" || kind === "system") return AS_WORDS[kind];
  if (treating.has(id ?? "")) return AS_WORDS.care;
  const part = PARTS.find((role) => roles.get(id ?? "")?.includes(role));
  return AS_WORDS[part ?? "none"];
}
