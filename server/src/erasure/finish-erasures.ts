import { invariant, ok, type Result } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import { faultPoint } from "../faults/fault-point.ts";
import { days, laterBy } from "../sign-in/moments.ts";
import type { Desk } from "../store/desk.ts";
import { openForPractice, sealForPractice } from "../store/practice/sealed-row.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { Tables, Tx } from "../store/tables.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { certificateText } from "./certificate.ts";
import { type Certificate, deleteRows, placeOf } from "./erasure-rows.ts";

/** What an erasure needs of the server, also of one that only starts. */
export type Erasing = Pick<Premises, "database" | "vaultOf" | "clock" | "ids" | "refreshKeysCopy">;
export type Finished = { readonly finished: number; readonly unusedKeys: number };

/**
 * Takes up erasures that a stop of the server interrupted, and destroys keys that never came to be used: those of a file
 * that was not opened in the end. Done at every start, and once a day.
 */
export async function finishErasures(premises: Erasing, practice: string): Promise<Result<Finished, RecordDamaged>> {
  const vault = premises.vaultOf(practice);
  if (vault === undefined) return ok({ finished: 0, unusedKeys: 0 });
  const open = await asJob(premises, vault, (tx) =>
    tx
      .selectFrom("erasure")
      .select("id")
      .where("practice_id", "=", practice)
      .where("state", "=", "rows-gone")
      .orderBy("began_at")
      .execute(),
  );
  for (const { id } of open) {
    const finished = await finishErasure(premises, vault, id);
    if (!finished.ok) return finished;
  }
  return ok({ finished: open.length, unusedKeys: await destroyUnusedKeys(premises, vault) });
}

/** Destroys the keys of one erasure, and says so in its certificate. It may be done twice without harm. */
export async function finishErasure(premises: Erasing, vault: Vault, id: string): Promise<Result<void, RecordDamaged>> {
  const erasure = await asJob(premises, vault, (tx) => erasureOf(tx, vault, id));
  if (erasure === undefined) return ok(undefined);
  await vault.destroyClient(erasure.client_id);
  faultPoint("erasure-after-keys");
  await premises.refreshKeysCopy?.();
  return certify(premises, vault, erasure);
}

const erasureOf = (tx: Tx, { practice }: Vault, id: string): Promise<Tables["erasure"] | undefined> =>
  tx
    .selectFrom("erasure")
    .selectAll()
    .where("practice_id", "=", practice)
    .where("id", "=", id)
    .where("state", "=", "rows-gone")
    .forUpdate()
    .executeTakeFirst();

async function asJob<Value>(
  { database, clock }: Erasing,
  vault: Vault,
  work: (tx: Tx, now: Desk["now"]) => Promise<Value>,
): Promise<Value> {
  const now = clock.now();
  const actor = { kind: "system", practice: vault.practice, job: "finish-erasures" } as const;
  const done = await inTransaction(database, { actor, now }, async (tx) => ok(await work(tx, now)));
  invariant(done.ok, "this work has no failure of its own");
  return done.value;
}

/** Rows that somebody was just adding when the others went are gone after this too: without keys nothing more is sealed. */
const certify = (premises: Erasing, vault: Vault, { id }: Tables["erasure"]): Promise<Result<void, RecordDamaged>> =>
  asJob(premises, vault, async (tx, now) => {
    const row = await erasureOf(tx, vault, id);
    if (row === undefined || row.certificate === null) return ok(undefined);
    const said = openForPractice<Certificate>(vault, placeOf(row), row.certificate);
    if (!said.ok) return said;
    const counts = added(row.counts, await deleteRows({ tx, vault, now }, row.client_id));
    const text = certificateText({
      id,
      practice: vault.practice,
      client: row.client_id,
      askedBy: row.asked_by,
      reason: said.value.reason,
      beganAt: row.began_at,
      doneAt: now,
      counts,
    });
    await tx
      .updateTable("erasure")
      .set({
        state: "done",
        done_at: now,
        counts: JSON.stringify(counts) as never,
        certificate: sealForPractice(vault, placeOf({ id, state: "done" }), { ...said.value, text }),
      })
      .where("practice_id", "=", vault.practice)
      .where("id", "=", id)
      .execute();
    return ok(undefined);
  });

type Counts = Readonly<Record<string, number>>;
const added = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(Object.keys(other).map((table) => [table, (one[table] ?? 0) + (other[table] ?? 0)]));

/** A file may be on its way: its keys are made before its row. */
const UNUSED_AFTER = days(1);

/** Keys that belong to no client's file, and are older than a day by their client's id. */
async function destroyUnusedKeys(premises: Erasing, vault: Vault): Promise<number> {
  const rows = await asJob(premises, vault, (tx) =>
    tx
      .selectFrom("client")
      .select("id")
      .where("practice_id", "=", vault.practice)
      .where("state", "<>", "erased")
      .execute(),
  );
  const used = new Set(rows.map(({ id }) => id));
  const before = Date.parse(laterBy(premises.clock.now(), -UNUSED_AFTER));
  const unused = vault.clients().filter((client) => !used.has(client) && madeAt(client) < before);
  for (const client of unused) await vault.destroyClient(client);
  if (unused.length > 0) await premises.refreshKeysCopy?.();
  return unused.length;
}

const VERSION_AT = 14;
const MOMENT_DIGITS = 12;

/** The moment that an id of version 7 begins with; of any other id nothing is known, so it is never old. */
const madeAt = (id: string): number =>
  id[VERSION_AT] === "7"
    ? Number.parseInt(id.replaceAll("-", "").slice(0, MOMENT_DIGITS), 16)
    : Number.POSITIVE_INFINITY;
