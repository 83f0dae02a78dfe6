import { fail, ok, type Result } from "@attune/core";
import { permitFor } from "../access/permit-for.ts";
import type { Premises } from "../app/premises.ts";
import { writeTrail } from "../audit/write-trail.ts";
import type { Failure } from "../failure.ts";
import { faultPoint } from "../faults/fault-point.ts";
import type { Actor } from "../ports/actor.ts";
import type { ErasureReason, UnderRetention } from "../ports/erasure.ts";
import { openFacts } from "../store/clients/client-facts.ts";
import { namesOf } from "../store/clients/names.ts";
import type { Desk } from "../store/desk.ts";
import { sameVersion, sealForPractice } from "../store/practice/sealed-row.ts";
import type { Tables } from "../store/tables.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { type Certificate, deleteRows, fileToErase, placeOf } from "./erasure-rows.ts";
import { finishErasure } from "./finish-erasures.ts";

export type ErasureAsked = {
  readonly actor: Actor;
  readonly client: string;
  readonly version: number;
  /** The client's name, typed in once more. */
  readonly name: string;
  readonly reason: ErasureReason;
};
export type Erased = { readonly certificate: string; readonly counts: Readonly<Record<string, number>> };

/**
 * Erases a client: first every row, in one transaction, then the keys, without which no copy of a row can be read. Killed
 * in between, it is finished at the next start. Asked for again, it answers what was done.
 */
export async function eraseClient(premises: Premises, asked: ErasureAsked): Promise<Result<Erased, Failure>> {
  const vault = premises.vaultOf(asked.actor.practice);
  if (vault === undefined) return fail({ kind: "not-found" });
  const before = await erasedBefore(premises, vault, asked);
  if (before !== undefined) {
    const left = await finishErasure(premises, vault, before.certificate);
    return left.ok ? ok(before) : left;
  }

  const allowed = await mayErase(premises, asked);
  if (!allowed.ok) return allowed;
  const erased = await eraseRows(premises, vault, asked);
  if (!erased.ok) return erased;
  faultPoint("erasure-after-rows");
  namesOf(vault).forget(asked.client);
  const finished = await finishErasure(premises, vault, erased.value.certificate);
  return finished.ok ? erased : finished;
}

/** What this member erased before, as whoever asks twice under one key expects it. */
async function erasedBefore(
  premises: Premises,
  vault: Vault,
  { actor, client }: ErasureAsked,
): Promise<Erased | undefined> {
  const scope = { actor, now: premises.clock.now() };
  const found = await inTransaction(premises.database, scope, async (tx) => {
    const row = await tx
      .selectFrom("erasure")
      .select(["id", "counts"])
      .where("practice_id", "=", actor.practice)
      .where("client_id", "=", client)
      .where("asked_by", "=", "id" in actor ? actor.id : actor.practice)
      .executeTakeFirst();
    if (row === undefined) return ok(undefined);
    await writeTrail({ tx, ...scope, ids: premises.ids, mac: (bytes) => vault.auditMac(bytes) }, [
      { action: "erase-client", object: { kind: "erasure", id: row.id }, client, outcome: "seen" },
    ]);
    return ok({ certificate: row.id, counts: row.counts });
  });
  return found.ok ? found.value : undefined;
}

async function mayErase({ database, clock }: Premises, { actor, client }: ErasureAsked) {
  const scope = { actor, now: clock.now() };
  return inTransaction(database, scope, (tx) => permitFor({ tx, ...scope }, "erase-client", { client }));
}

type Bench = Pick<Desk, "tx" | "vault" | "ids" | "now">;

/** As the practice's own job, which alone may delete every kind of row; the event is in the name of whoever asked. */
async function eraseRows(
  { database, clock, ids }: Premises,
  vault: Vault,
  asked: ErasureAsked,
): Promise<Result<Erased, Failure>> {
  const now = clock.now();
  const actor = { kind: "system", practice: vault.practice, job: "erase-client" } as const;
  return inTransaction(database, { actor, now }, async (tx): Promise<Result<Erased, Failure>> => {
    const bench: Bench = { tx, vault, ids, now };
    const file = await fileToErase(tx, vault.practice, asked.client);
    if (file === undefined) return fail({ kind: "not-found" });
    const held = checkAsked(bench, file, asked);
    if (!held.ok) return held;

    const counts = await deleteRows(bench, asked.client);
    const id = await keepErasure(bench, asked, counts);
    const object = { kind: held.value ? "client-under-retention" : "client", id: asked.client };
    await writeTrail({ tx, actor: asked.actor, now, ids, mac: (bytes) => vault.auditMac(bytes) }, [
      { action: "erase-client", object, client: asked.client, outcome: "done" },
    ]);
    return ok({ certificate: id, counts });
  });
}

/**
 * Whether the record was still to be kept, and is erased all the same.
 *
 * @error changed-meanwhile, name-differs, under-retention
 */
function checkAsked(
  { vault, now }: Bench,
  file: Tables["client"],
  { version, name, reason }: ErasureAsked,
): Result<boolean, Failure> {
  const same = sameVersion(file, version);
  if (!same.ok) return same;
  const facts = openFacts(vault, file);
  if (!facts.ok) return facts;
  if (asTyped(facts.value.name) !== asTyped(name)) return fail({ kind: "name-differs" });

  const isHeld = file.retain_until === null || file.retain_until > now.slice(0, DAY);
  return isHeld && reason === "retention-ended" ? fail(heldUntil(file)) : ok(isHeld && file.retain_until !== null);
}

const DAY = "2026-11-25".length;
const heldUntil = ({ retain_until }: Tables["client"]): UnderRetention => ({
  kind: "under-retention",
  ...(retain_until !== null && { until: retain_until }),
});

const asTyped = (name: string): string => name.normalize("NFC").trim().replaceAll(/\s+/gu, " ");

async function keepErasure(
  { tx, vault, ids, now }: Bench,
  { actor, client, reason }: ErasureAsked,
  counts: Readonly<Record<string, number>>,
): Promise<string> {
  const id = ids.next();
  const said: Certificate = { reason };
  await tx
    .insertInto("erasure")
    .values({
      practice_id: vault.practice,
      client_id: client,
      id,
      state: "rows-gone",
      began_at: now,
      done_at: null,
      asked_by: "id" in actor ? actor.id : actor.practice,
      counts: JSON.stringify(counts) as never,
      certificate: sealForPractice(vault, placeOf({ id, state: "rows-gone" }), said),
    })
    .execute();
  return id;
}
