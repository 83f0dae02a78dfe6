import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "@attune/core";
import pg from "pg";
import type { Premises } from "../../app/premises.ts";
import { testMachine } from "../../serve/testing/test-machine.ts";
import { databaseOn } from "../../store/database.ts";
import { openEmbedded } from "../../store/embedded/index.ts";
import { idsBy } from "../../store/ids.ts";
import { createVault, openVault } from "../../vault/open-vault.ts";
import { rootFromKey } from "../../vault/root/root.ts";
import { Secret } from "../../vault/secret.ts";
import type { Vault } from "../../vault/vault.ts";

/** Where a practice of a test lies, so that two processes can open it one after the other. */
export type Place = {
  readonly folder: string;
  readonly practice: string;
  /** Of a PostgreSQL server; left out, the database lies in the folder. */
  readonly url?: string;
};

/** In tests only: a key that both processes know. */
const KEY = Buffer.alloc(32, 7);
export const AT = "2026-11-02T09:00:00.000Z" as Instant;

export type OpenPlace = { readonly premises: Premises; readonly vault: Vault; readonly close: () => Promise<void> };

export const copyTemplate = (template: string, folder: string): Promise<void> =>
  cp(join(template, "database"), join(folder, "database"), { recursive: true });

export async function openPlace({ folder, practice, url }: Place, isNew = false): Promise<OpenPlace> {
  const keyringFolder = join(folder, "keys");
  await mkdir(keyringFolder, { recursive: true });
  const keyring = { keyringFolder, practice, root: rootFromKey(new Secret(KEY)) };
  const vault = isNew ? await newVault(keyring) : await vaultAt(keyring);
  const { pool, close } = url === undefined ? await embeddedIn(folder) : serverAt(url);
  const now = () => AT;
  const premises: Premises = {
    database: databaseOn(pool, url === undefined ? "embedded" : "postgres"),
    vaultOf: (asked) => (asked === practice ? vault : undefined),
    practice: () => practice,
    clock: { now },
    ids: idsBy(now),
    jobs: { ask: async () => {} },
    log: { note: () => {} },
    origins: [],
    machine: testMachine(folder),
  };
  return {
    premises,
    vault,
    async close() {
      await vault.close();
      await close();
    },
  };
}

type Keyring = Parameters<typeof openVault>[0];

async function newVault(keyring: Keyring): Promise<Vault> {
  const made = await createVault(keyring);
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value.vault;
}

async function vaultAt(keyring: Keyring): Promise<Vault> {
  const opened = await openVault(keyring);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

async function embeddedIn(folder: string) {
  const opened = await openEmbedded({ folder, ballastBytes: 0 });
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

function serverAt(url: string) {
  const pool = new pg.Pool({ connectionString: url });
  return { pool, close: () => pool.end() };
}
