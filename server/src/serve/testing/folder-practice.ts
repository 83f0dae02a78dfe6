import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, ok } from "@attune/core";
import type { Premises } from "../../app/premises.ts";
import { pendingTrail } from "../../audit/pending-trail.ts";
import { writeTrail } from "../../audit/write-trail.ts";
import { addClient } from "../../store/clients/add-client.ts";
import type { Desk } from "../../store/desk.ts";
import { idsBy } from "../../store/ids.ts";
import { addMember } from "../../store/practice/add-member.ts";
import { addPractice } from "../../store/practice/add-practice.ts";
import { sealJson } from "../../store/sealing.ts";
import { inTransaction } from "../../store/transaction.ts";
import { askFor } from "../../testing/ask-for.ts";
import { must } from "../../vault/testing/must.ts";
import type { Vault } from "../../vault/vault.ts";
import { dataFolder } from "../data-folder.ts";
import { openDatabase } from "../open-database.ts";
import type { KeysAsked } from "../open-keys.ts";
import { openKeys, sheetShown } from "../open-keys.ts";
import type { Terminal } from "../surroundings.ts";
import type { Home } from "./server-process.ts";
import { testMachine } from "./test-machine.ts";

/** Gives the answers that a test has thought of, one after the other; then nobody is there. */
export const answering = (...answers: readonly string[]): Terminal => {
  const left = [...answers];
  return { ask: async () => left.shift() };
};

export const asksFor = (home: Home, terminal: Terminal = answering(), databaseUrl?: string): KeysAsked => ({
  files: dataFolder(home.data),
  options: { data: home.data, keyFile: home.keyFile, keyFolder: home.folder, byPassphrase: false, databaseUrl },
  asking: { terminal, passphraseFile: undefined },
});

let prepared: Promise<string> | undefined;

/** Puts an embedded database with its schema and no practice into a home, which is quicker than having one made. */
export async function giveDatabase({ data }: Pick<Home, "data">): Promise<void> {
  prepared ??= prepare();
  await mkdir(data, { recursive: true, mode: 0o700 });
  await cp(await prepared, join(data, "database"), { recursive: true });
}

/** Made once for a file of tests, beside the one that the whole run has: it goes when the run ends. */
async function prepare(): Promise<string> {
  const template = await askFor("embedded");
  const folder = await mkdtemp(`${template}-`);
  await cp(join(template, "database"), join(folder, "database"), { recursive: true });
  const opened = must(await openDatabase(dataFolder(folder), undefined));
  await opened.close();
  return join(folder, "database");
}

export type FolderPractice = {
  readonly premises: Premises;
  readonly vault: Vault;
  /** Of the recovery sheet, as it was printed. */
  readonly sheet: string | undefined;
  readonly within: <Value>(work: (desk: Desk) => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
};

/** Opens the practice of a home as a start of the server does, without a server in front of it. */
export async function openFolder(asked: KeysAsked): Promise<FolderPractice> {
  const opened = must(await openDatabase(asked.files, asked.options.databaseUrl));
  const { vault, sheet } = must(await openKeys(asked, opened.database));
  await sheetShown(asked.files);
  const now = (): Instant => new Date().toISOString() as Instant;
  const ids = idsBy(now);
  const { database } = opened;
  const premises: Premises = {
    database,
    vaultOf: (practice) => (practice === vault.practice ? vault : undefined),
    practice: () => vault.practice,
    clock: { now },
    ids,
    jobs: { ask: async () => {} },
    log: { note: () => {} },
    origins: [],
    machine: testMachine(asked.files.folder),
  };
  return {
    premises,
    vault,
    sheet,
    async within(work) {
      const actor = { kind: "system", practice: vault.practice, job: "test" } as const;
      const scope = { actor, now: now() };
      const done = await inTransaction(database, scope, async (tx) => {
        const trail = pendingTrail();
        const value = await work({ tx, ...scope, vault, ids, trail });
        await writeTrail({ tx, ...scope, ids, mac: (bytes) => vault.auditMac(bytes) }, trail.events());
        return ok(value);
      });
      if (!done.ok) throw new Error("a test's own work failed");
      return done.value;
    },
    async close() {
      await vault.close();
      await opened.close();
    },
  };
}

export const SAID = "The kettle was still warm when I came home.";

/** A practice with a member and three clients, of whom each has said something in forty notes. @returns the clients */
export async function fillPractice({ vault, within }: FolderPractice): Promise<readonly string[]> {
  const member = await within(async (desk) => {
    await addPractice(desk.tx, vault, { facts: { name: "Mill House" }, isDemo: false, now: desk.now });
    return addMember(desk, { facts: { name: "Ada Fenn", email: "ada@example.org" }, roles: ["therapist"] });
  });
  const clients: string[] = [];
  for (const name of ["Iris", "Jonas", "Karin"]) clients.push(await fillClient({ vault, within }, { member, name }));
  return clients;
}

type Filled = { readonly member: string; readonly name: string };

async function fillClient(
  { vault, within }: Pick<FolderPractice, "vault" | "within">,
  { member, name }: Filled,
): Promise<string> {
  return within(async (desk) => {
    const client = desk.ids.next();
    await vault.addClient(client);
    must(await addClient(desk, { id: client, facts: { name }, member }));
    for (let note = 0; note < 40; note++) await addEventNote(desk, client, member);
    desk.trail.note({ action: "add-client", client, outcome: "done" });
    return client;
  });
}

async function addEventNote({ tx, vault, ids, now }: Desk, client: string, member: string): Promise<void> {
  const id = ids.next();
  const place = { table: "event_note", row: id, version: 1 };
  const times = { happened_at: now, created_at: now, created_by: member, changed_at: now };
  const sealed = must(sealJson({ vault, client, store: "record" }, place, { text: SAID }));
  const row = { practice_id: vault.practice, client_id: client, id, version: 1, ...times, audience: "both", sealed };
  await tx.insertInto("event_note").values(row).execute();
}
