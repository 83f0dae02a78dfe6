import type { ClientExport } from "@attune/api";
import { didWords } from "../audit/seen.wording.ts";
import type { Desk } from "../store/desk.ts";

/** Members' names by id. */
export type MemberNames = ReadonlyMap<string, string>;

/** Every question about consent, and what became of it. */
export async function consentsOf({ tx, vault }: Desk, client: string): Promise<ClientExport["consents"]> {
  const rows = await tx
    .selectFrom("consent")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    terms: row.terms,
    state: row.state,
    askedAt: row.asked_at,
    ...(row.given_at !== null && { givenAt: row.given_at }),
    ...(row.until !== null && { until: row.until }),
    ...(row.refused_at !== null && { refusedAt: row.refused_at }),
    ...(row.withdrawn_at !== null && { withdrawnAt: row.withdrawn_at }),
  }));
}

const named = (names: MemberNames, id: string) => {
  const member = names.get(id);
  return member === undefined ? {} : { member };
};

export async function sharesOf(
  { tx, vault }: Desk,
  client: string,
  names: MemberNames,
): Promise<ClientExport["shares"]> {
  const rows = await tx
    .selectFrom("share")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    ...named(names, row.member_id),
    givenBy: row.given_by,
    parts: [...row.parts],
    createdAt: row.created_at,
    until: row.until,
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
  }));
}

/** Who treats the client and who did, as far as whoever exports may know. */
export async function careOf({ tx, vault }: Desk, client: string, names: MemberNames): Promise<ClientExport["care"]> {
  const rows = await tx
    .selectFrom("care")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .orderBy("began_at")
    .orderBy("id")
    .execute();
  return rows.map(({ member_id, began_at, ended_at }) => ({
    memberId: member_id,
    ...named(names, member_id),
    beganAt: began_at,
    ...(ended_at !== null && { endedAt: ended_at }),
  }));
}

export async function invitationsOf({ tx, vault }: Desk, client: string): Promise<ClientExport["invitations"]> {
  const rows = await tx
    .selectFrom("invitation")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    instruments: [...row.instruments],
    createdAt: row.created_at,
    endsAt: row.ends_at,
    ...(row.used_at !== null && { usedAt: row.used_at }),
  }));
}

/** Who has seen or changed the record, in the order of the audit. */
export async function seenByOf(
  { tx, vault }: Desk,
  client: string,
  names: MemberNames,
): Promise<ClientExport["seenBy"]> {
  const rows = await tx
    .selectFrom("audit_event")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .where("outcome", "<>", "refused")
    .orderBy("place")
    .execute();
  return rows.map(({ at, actor_kind, actor_id, action, outcome }) => {
    const who = names.get(actor_id ?? "");
    return {
      at,
      as: actor_kind,
      ...(actor_id !== null && { whoId: actor_id }),
      ...(who !== undefined && { who }),
      did: didWords(action),
      action,
      outcome,
    };
  });
}
