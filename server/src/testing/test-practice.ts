import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instant, ok } from "@attune/core";
import type { Hono } from "hono";
import { makeApp } from "../app/app.ts";
import type { Premises } from "../app/premises.ts";
import type { Actor, Role } from "../ports/actor.ts";
import type { JobAsked } from "../ports/jobs.ts";
import { testMachine } from "../serve/testing/test-machine.ts";
import { hours, laterBy } from "../sign-in/moments.ts";
import { makeToken } from "../sign-in/secret-token.ts";
import { addClient, type ClientFacts } from "../store/clients/add-client.ts";
import { type Database, databaseOn } from "../store/database.ts";
import type { Desk } from "../store/desk.ts";
import { idsBy, practiceId } from "../store/ids.ts";
import { migrate } from "../store/migrate.ts";
import { migrations } from "../store/migrations/index.ts";
import { addMember } from "../store/practice/add-member.ts";
import { addPractice } from "../store/practice/add-practice.ts";
import { inTransaction } from "../store/transaction.ts";
import { createVault } from "../vault/open-vault.ts";
import { rootFromKey } from "../vault/root/root.ts";
import { Secret } from "../vault/secret.ts";
import type { Vault } from "../vault/vault.ts";
import type { TestDatabase } from "./test-database.ts";

/** A practice on a test's database, with a clock that the test sets, and the whole app in front of it. */
export type TestPractice = {
  readonly id: string;
  readonly database: Database;
  readonly vault: Vault;
  readonly premises: Premises;
  readonly app: Hono;
  /** The background work that requests left behind; nothing does it here. */
  readonly asked: () => readonly JobAsked[];
  readonly now: () => Instant;
  readonly setNow: (now: Instant) => void;
  /** Adds a member who is signed in. */
  readonly member: (...roles: readonly Role[]) => Promise<SignedInPerson>;
  /** Adds a client in a member's care, signed in too. */
  readonly client: (therapist: SignedInPerson, facts?: Partial<ClientFacts>) => Promise<SignedInPerson>;
  /** Does work in a transaction of the practice's own jobs, or of somebody. */
  readonly within: <Value>(work: (desk: Omit<Desk, "trail">) => Promise<Value>, actor?: Actor) => Promise<Value>;
  /** Asks the server for something, as somebody; a key is made where none is given. */
  readonly ask: (asked: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

export type SignedInPerson = { readonly id: string; readonly token: string };
export type Ask = {
  readonly as?: Pick<SignedInPerson, "token"> | undefined;
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** As whoever runs the machine, by the socket. */
  readonly isOperator?: boolean;
};
export type Answer = {
  readonly status: number;
  /** Of whatever shape the test expects. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly etag: string | null;
  readonly text: string;
  readonly headers: Headers;
};

const START_OF_TEST = "2026-11-02T09:00:00.000Z" as Instant;

/** A fresh practice on a fresh database. Several may stand on one database: see `practiceOn`. */
export async function openPractice(open: () => Promise<TestDatabase>): Promise<TestPractice> {
  const test = await open();
  const migrated = await migrate(test.pool, migrations);
  if (!migrated.ok) throw new Error(`The schema could not be made: ${JSON.stringify(migrated.failure)}`);
  return practiceOn(test);
}

/** One more practice on a database whose schema is there. */
export async function practiceOn(test: TestDatabase): Promise<TestPractice> {
  const folder = await mkdtemp(join(tmpdir(), "attune-practice-"));
  const id = practiceId();
  const made = await createVault({ keyringFolder: folder, practice: id, root: rootFromKey(Secret.random()) });
  if (!made.ok) throw new Error(made.failure.kind);
  const { vault } = made.value;
  let now = START_OF_TEST;
  const ids = idsBy(() => now);
  const database = databaseOn(test.pool, test.kind);
  const asked: JobAsked[] = [];
  const premises: Premises = {
    database,
    vaultOf: (practice) => (practice === id ? vault : undefined),
    practice: () => id,
    clock: { now: () => now },
    ids,
    jobs: { ask: async (_tx, _practice, job) => void asked.push(job) },
    log: { note: () => {} },
    origins: ["http://localhost"],
    machine: testMachine(folder),
  };
  const within: TestPractice["within"] = async (work, actor = { kind: "system", practice: id, job: "test" }) => {
    const done = await inTransaction(database, { actor, now }, async (tx) =>
      ok(await work({ tx, actor, now, vault, ids })),
    );
    if (!done.ok) throw new Error("a test's own work failed");
    return done.value;
  };
  await within(({ tx }) => addPractice(tx, vault, { facts: { name: "Practice of a test" }, isDemo: false, now }));
  const network = makeApp(premises, () => ({ kind: "network", from: "192.0.2.1", isSecure: false }));
  const socket = makeApp(premises, () => ({ kind: "socket", from: "socket", isSecure: false }));
  return {
    id,
    database,
    vault,
    premises,
    app: network,
    asked: () => asked,
    now: () => now,
    setNow(next) {
      now = next;
    },
    member: (...roles) => within((desk) => member(desk, roles)),
    async client(therapist, facts = {}) {
      const client = ids.next();
      await vault.addClient(client);
      return within((desk) => newClient(desk, therapist, { client, facts }));
    },
    within,
    ask: (asked) => ask(asked.isOperator ? socket : network, asked),
    async close() {
      await vault.close();
      await rm(folder, { recursive: true });
      await test.close();
    },
  };
}

type Bench = Omit<Desk, "trail">;

async function member(desk: Bench, roles: readonly Role[]): Promise<SignedInPerson> {
  const number = desk.ids.next();
  const id = await addMember(desk, { facts: { name: `Member ${number}`, email: `${number}@example.org` }, roles });
  return { id, token: await signIn(desk, "member", id) };
}

type ClientOfTest = { readonly client: string; readonly facts: Partial<ClientFacts> };

async function newClient(
  desk: Bench,
  therapist: SignedInPerson,
  { client, facts }: ClientOfTest,
): Promise<SignedInPerson> {
  const added = await addClient(desk, {
    id: client,
    facts: { name: `Client ${client}`, ...facts },
    member: therapist.id,
  });
  if (!added.ok) throw new Error(added.failure.kind);
  return { id: client, token: await signIn(desk, "client", client) };
}

async function signIn(
  { tx, vault, ids, now }: Bench,
  holder_kind: "member" | "client",
  holder_id: string,
): Promise<string> {
  const id = ids.next();
  const { text, secretHash } = makeToken(vault.practice, id);
  const times = { began_at: now, seen_at: now, ends_at: laterBy(now, hours(12)), ended_at: null };
  const row = { practice_id: vault.practice, id, holder_kind, holder_id, token_hash: secretHash };
  await tx
    .insertInto("sign_in")
    .values({ ...row, caller_kind: "command-line", state: "open", ...times })
    .execute();
  return text;
}

let keys = 0;

async function ask(app: Hono, { as, method = "GET", path, body, key, version, headers = {} }: Ask): Promise<Answer> {
  keys += 1;
  const response = await app.request(path, {
    method,
    headers: {
      ...(as !== undefined && { authorization: `Bearer ${as.token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(method !== "GET" && { "idempotency-key": key ?? `test-key-${keys}` }),
      ...(version !== undefined && { "if-match": `"${version}"` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : undefined,
    text,
    etag: response.headers.get("etag"),
    headers: response.headers,
  };
}
