import type { DerivedKind } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Deleted } from "../../ports/consents.ts";
import { asPractice } from "../clients/as-practice.ts";
import type { Desk } from "../desk.ts";

/** What lies in the database of a kind, a table that leads to another before that one. Research rows lie nowhere. */
const IN_ORDER = ["model-coding", "person-coding", "share", "invitation", "transcript"] as const;
/** As the audit calls what went with a consent; the taking back has an event of its own. */
const DELETED = "delete-with-consent";
type KeptKind = (typeof IN_ORDER)[number];

/**
 * Deletes what was derived from a consent that was taken back. A client who takes it back may not read all of that, so
 * it is done as the practice; each thing that goes has an event in the audit.
 */
export async function deleteDerived(
  desk: Desk,
  { client }: ClientPermit,
  kinds: readonly DerivedKind[],
): Promise<readonly Deleted[]> {
  const going = IN_ORDER.filter((kind) => kinds.includes(kind));
  const gone = await asPractice(desk, async () => {
    const all: { readonly kind: KeptKind; readonly ids: readonly string[] }[] = [];
    for (const kind of going) all.push({ kind, ids: await deleteAll(desk, client, kind) });
    return all;
  });
  for (const { kind, ids } of gone)
    for (const id of ids) desk.trail.note({ action: DELETED, object: { kind, id }, client, outcome: "done" });
  return gone.map(({ kind, ids }) => ({ kind, count: ids.length }));
}

async function deleteAll(desk: Desk, client: string, kind: KeptKind): Promise<readonly string[]> {
  const rows = await deletion(desk, client, kind).returning("id").execute();
  if (kind === "model-coding") await noLongerCoded(desk, client);
  return rows.map(({ id }) => id);
}

function deletion({ tx, vault }: Desk, client: string, kind: KeptKind) {
  const from = <Table extends "coding" | "share" | "invitation" | "transcript">(table: Table) =>
    tx
      .deleteFrom(table as "coding")
      .where("practice_id", "=", vault.practice)
      .where("client_id", "=", client);
  switch (kind) {
    case "model-coding":
      return from("coding").where("coder_kind", "in", ["model", "rule"]);
    case "person-coding":
      return from("coding").where("coder_kind", "=", "person");
    case "share":
      return from("share");
    case "invitation":
      // One that was used says by which way answers came, and stays with them.
      return tx
        .deleteFrom("invitation")
        .where("practice_id", "=", vault.practice)
        .where("client_id", "=", client)
        .where("used_at", "is", null);
    case "transcript":
      return from("transcript");
  }
}

/** Also those that wait: work that is on its way finds that it is not wanted. */
const noLongerCoded = ({ tx, vault }: Desk, client: string): Promise<unknown> =>
  tx
    .updateTable("transcript")
    .set({ coding_state: "not-coded" })
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .execute();
