import { type Instant, ok } from "@attune/core";
import { consents as consentRegister } from "@attune/core/library";
import { dataFolder } from "../../serve/data-folder.ts";
import { openOwn, openServer } from "../../serve/open-database.ts";
import { days, hours, laterBy } from "../../sign-in/moments.ts";
import { makeToken } from "../../sign-in/secret-token.ts";
import { addClient } from "../../store/clients/add-client.ts";
import type { Database } from "../../store/database.ts";
import { type Ids, idsBy } from "../../store/ids.ts";
import { sealJson } from "../../store/sealing.ts";
import type { Tx } from "../../store/tables.ts";
import { inTransaction } from "../../store/transaction.ts";
import { openVaultByKeyFile } from "../../vault/key-file-vault.ts";
import type { Vault } from "../../vault/vault.ts";

/**
 * Fills a practice that is set up, with the server stopped, so that its speed can be measured: so many invented clients of one
 * therapist, each with so many sessions, and one check-in link each where asked for. Prints the links as JSON.
 */
type Order = {
  readonly folder: string;
  readonly keyFile: string;
  readonly practice: string;
  readonly member: string;
  readonly clients: number;
  readonly sessions: number;
  readonly links: boolean;
  readonly databaseUrl?: string;
};

type Filling = {
  readonly database: Database;
  readonly vault: Vault;
  readonly ids: Ids;
  readonly now: Instant;
  readonly order: Order;
};

const AT_ONCE = 100;

async function fill(order: Order): Promise<readonly string[]> {
  const files = dataFolder(order.folder);
  const opened = order.databaseUrl === undefined ? await openOwn(files) : await openServer(files, order.databaseUrl);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const keyring = { keyringFolder: files.keys, practice: order.practice };
  const vault = await openVaultByKeyFile(keyring, { file: order.keyFile, dataFolder: files.folder });
  if (!vault.ok) throw new Error(vault.failure.kind);
  const now = new Date().toISOString() as Instant;
  const filling = { database: opened.value.database, vault: vault.value, ids: idsBy(() => now), now, order };
  const links: string[] = [];
  for (let done = 0; done < order.clients; done += AT_ONCE)
    links.push(...(await fillSome(filling, Math.min(AT_ONCE, order.clients - done))));
  // An embedded database has nobody who counts its rows from time to time; a server has.
  if (order.databaseUrl !== undefined) await filling.database.pool.query("analyze");
  await vault.value.close();
  await opened.value.close();
  return links;
}

async function fillSome(filling: Filling, count: number): Promise<readonly string[]> {
  const { vault, ids, database, order, now } = filling;
  const clients = Array.from({ length: count }, () => ids.next());
  await Promise.all(clients.map((client) => vault.addClient(client)));
  const actor = { kind: "system", practice: vault.practice, job: "fill" } as const;
  const done = await inTransaction(database, { actor, now }, async (tx) => {
    const links: string[] = [];
    for (const client of clients) {
      await oneClient(filling, tx, client);
      if (order.links) links.push(await oneLink(filling, tx, client));
    }
    return ok(links);
  });
  if (!done.ok) throw new Error("not filled");
  return done.value;
}

const PRESENTATIONS = ["anxiety", "depression", "ptsd", "ocd", "bipolar", "relationship", "loss", "life-changes"];

async function oneClient({ vault, ids, now, order }: Filling, tx: Tx, client: string): Promise<void> {
  const at = Number.parseInt(client.slice(0, 8), 16);
  const facts = {
    name: `Invented person ${client.slice(-6)}`,
    presentation: PRESENTATIONS[at % PRESENTATIONS.length] ?? "other",
    approach: "humanistic",
    remoteForms: true,
  };
  const added = await addClient({ tx, vault, ids, now }, { id: client, facts: facts as never, member: order.member });
  if (!added.ok) throw new Error(added.failure.kind);
  const summary = sealJson(
    { vault, client, store: "record" },
    { table: "client", row: client, version: 1, column: "summary" },
    SUMMARY,
  );
  if (!summary.ok) throw new Error("no keys");
  await tx.updateTable("client").set({ summary: summary.value, summary_version: 1 }).where("id", "=", client).execute();
  await consentsOf({ vault, ids, now }, tx, client);
  await sessionsOf({ vault, ids, now, order }, tx, client);
}

const SUMMARY = {
  sessions: 50,
  missed: 3,
  openSignals: 0,
  openRisk: 0,
  openAssignments: 1,
  main: { instrument: "phq-9", scale: "total", values: Array.from({ length: 20 }, (_, at) => 18 - (at % 9)) },
  felt: Array.from({ length: 20 }, (_, at) => 6 + (at % 4)),
};

type Parts = Pick<Filling, "vault" | "ids" | "now">;

async function consentsOf({ vault, ids, now }: Parts, tx: Tx, client: string): Promise<void> {
  const rows = consentRegister.map(({ id: purpose, terms }) => {
    const id = ids.next();
    const sealed = sealJson({ vault, client, store: "record" }, { table: "consent", row: id, version: 1 }, {});
    if (!sealed.ok) throw new Error("no keys");
    return {
      practice_id: vault.practice,
      client_id: client,
      id,
      version: 1,
      purpose,
      terms,
      state: "given" as const,
      asked_at: now,
      given_at: now,
      until: laterBy(now, days(300)),
      refused_at: null,
      withdrawn_at: null,
      happened_at: now,
      created_at: now,
      created_by: client,
      changed_at: now,
      sealed: sealed.value,
    };
  });
  await tx.insertInto("consent").values(rows).execute();
}

async function sessionsOf(
  { vault, ids, now, order }: Parts & Pick<Filling, "order">,
  tx: Tx,
  client: string,
): Promise<void> {
  if (order.sessions === 0) return;
  const rows = Array.from({ length: order.sessions }, (_, at) => {
    const id = ids.next();
    const sealed = sealJson(
      { vault, client, store: "record" },
      { table: "session", row: id, version: 1 },
      { agenda: ["Invented."] },
    );
    if (!sealed.ok) throw new Error("no keys");
    return {
      practice_id: vault.practice,
      client_id: client,
      id,
      version: 1,
      happened_at: laterBy(now, -days(7 * (at + 1))),
      created_at: now,
      created_by: order.member,
      changed_at: now,
      number: order.sessions - at,
      sealed: sealed.value,
    };
  });
  await tx
    .insertInto("session")
    .values(rows as never)
    .execute();
}

async function oneLink({ vault, ids, now, order }: Filling, tx: Tx, client: string): Promise<string> {
  const id = ids.next();
  const { text, secretHash } = makeToken(vault.practice, id);
  const row = {
    practice_id: vault.practice,
    client_id: client,
    id,
    token_hash: secretHash,
    instruments: ["phq-4", "session-check"],
    session_id: null,
    session_number: 51,
    created_at: now,
    created_by: order.member,
    ends_at: laterBy(now, hours(24)),
    used_at: null,
    revoked_at: null,
  };
  await tx
    .insertInto("invitation")
    .values(row as never)
    .execute();
  return text;
}

const [given = "{}"] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await fill(JSON.parse(given) as Order)));
