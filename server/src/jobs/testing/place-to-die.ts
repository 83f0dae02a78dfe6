import { type Instant, ok } from "@attune/core";
import pg from "pg";
import type { FaultPoint } from "../../faults/fault-points.ts";
import { testMachine } from "../../serve/testing/test-machine.ts";
import { databaseOn } from "../../store/database.ts";
import { openEmbedded } from "../../store/embedded/index.ts";
import { idsBy } from "../../store/ids.ts";
import type { Tx } from "../../store/tables.ts";
import { inTransaction } from "../../store/transaction.ts";
import { createVault, openVault } from "../../vault/open-vault.ts";
import { rootFromKey } from "../../vault/root/root.ts";
import { Secret } from "../../vault/secret.ts";
import type { Vault } from "../../vault/vault.ts";
import type { Ground } from "../job.ts";

/** A practice that one process leaves and another opens again. */
export type PlaceToDie = {
  readonly folder: string;
  /** Of a PostgreSQL server; left out, the embedded database in the folder. */
  readonly url?: string;
  readonly practice: string;
  readonly client: string;
  readonly point: FaultPoint;
};

export type Opened = { readonly premises: Ground; readonly vault: Vault; readonly close: () => Promise<void> };

const KEY = "5".repeat(64);
const NOW = "2026-11-02T09:00:00.000Z" as Instant;

export async function openPlace({ folder, url, practice }: PlaceToDie): Promise<Opened> {
  const root = rootFromKey(new Secret(Buffer.from(KEY, "hex")));
  const keyring = { keyringFolder: `${folder}/keys`, practice, root };
  const known = await openVault(keyring);
  const vault = known.ok ? known.value : await newVault(keyring);
  const { pool, close, kind } = await openPool(folder, url);
  const now = (): Instant => NOW;
  const premises: Ground = {
    database: databaseOn(pool, kind),
    vaultOf: (asked) => (asked === practice ? vault : undefined),
    practice: () => practice,
    clock: { now },
    ids: idsBy(now),
    log: { note: () => {} },
    origins: [],
    machine: testMachine(folder),
  };
  return { premises, vault, close };
}

async function newVault(keyring: Parameters<typeof createVault>[0]): Promise<Vault> {
  const made = await createVault(keyring);
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value.vault;
}

async function openPool(folder: string, url: string | undefined) {
  if (url !== undefined) {
    const pool = new pg.Pool({ connectionString: url });
    return { pool, close: () => pool.end(), kind: "postgres" as const };
  }
  const opened = await openEmbedded({ folder: `${folder}/database`, ballastBytes: 0 });
  if (!opened.ok) throw new Error(opened.failure.kind);
  return { ...opened.value, kind: "embedded" as const };
}

/** One transaction of the practice's own. */
export const asPractice = async (
  { database, practice, clock }: Ground,
  work: (desk: { readonly tx: Tx; readonly now: Instant }) => Promise<unknown>,
): Promise<void> => {
  const now = clock.now();
  const actor = { kind: "system", practice: practice() ?? "", job: "test" } as const;
  await inTransaction(database, { actor, now }, async (tx) => ok(await work({ tx, now })));
};
