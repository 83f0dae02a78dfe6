import { type BodyOf, type RouteNamed, routeById } from "@attune/api";
import { invariant, ok } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import type { Tx } from "../store/tables.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";

type Asked = Pick<Premises, "database" | "clock">;

/** Backups that are kept where the practice has not decided. */
const KEPT = 14;

/** How many backups the practice keeps. */
export async function keptBackups(asked: Asked, vault: Vault): Promise<number> {
  const row = await inOwn(asked, vault, (tx) =>
    tx
      .selectFrom("setting")
      .select(["version", "sealed"])
      .where("practice_id", "=", vault.practice)
      .where("name", "=", "backups")
      .executeTakeFirst(),
  );
  if (row === undefined) return KEPT;
  const opened = openForPractice(vault, { table: "setting", row: "backups", version: row.version }, row.sealed);
  const read = routeById("change-setting")?.body?.safeParse(opened.ok ? opened.value : undefined);
  const setting = read?.data as BodyOf<RouteNamed<"change-setting">> | undefined;
  return setting?.name === "backups" ? (setting.value as { readonly keep: number }).keep : KEPT;
}

/** Whether the practice has been set up: it has its own row then. */
export async function isSetUp(asked: Asked, vault: Vault): Promise<boolean> {
  return (await practiceRow(asked, vault)) !== undefined;
}

/** The practice's row in clear; none before it is set up. */
export const practiceRow = (asked: Asked, vault: Vault): Promise<{ readonly is_demo: boolean } | undefined> =>
  inOwn(asked, vault, (tx) =>
    tx.selectFrom("practice").select("is_demo").where("practice_id", "=", vault.practice).executeTakeFirst(),
  );

/** Background work that failed and that nobody has dealt with. */
export async function openJobFaults(asked: Asked, vault: Vault): Promise<number> {
  const rows = await inOwn(asked, vault, (tx) =>
    tx
      .selectFrom("job_fault")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("practice_id", "=", vault.practice)
      .where("settled_at", "is", null)
      .executeTakeFirst(),
  );
  return Number(rows?.count ?? 0);
}

async function inOwn<Value>(
  { database, clock }: Asked,
  vault: Vault,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  const actor = { kind: "system", practice: vault.practice, job: "upkeep" } as const;
  const done = await inTransaction<Value, never>(database, { actor, now: clock.now() }, async (tx) =>
    ok(await work(tx)),
  );
  invariant(done.ok, "reading cannot fail");
  return done.value;
}
