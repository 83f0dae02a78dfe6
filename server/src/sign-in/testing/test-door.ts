import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Instant, ok } from "@attune/core";
import { sql } from "kysely";
import type { Role } from "../../ports/actor.ts";
import { type Database, databaseOn } from "../../store/database.ts";
import { idsBy } from "../../store/ids.ts";
import { migrate } from "../../store/migrate.ts";
import { migrations } from "../../store/migrations/index.ts";
import type { Tx } from "../../store/tables.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { TestDatabase } from "../../testing/databases.ts";
import { createVault } from "../../vault/open-vault.ts";
import { rootFromKey } from "../../vault/root/root.ts";
import { Secret } from "../../vault/secret.ts";
import { atDoor, type Caller, type Door, type HolderNames } from "../door.ts";
import { recordAtDoor } from "../door-trail.ts";
import { emailIndex } from "../email.ts";
import type { Holder } from "../holder.ts";
import { laterBy } from "../moments.ts";
import { openPasswords } from "../password/passwords.ts";
import type { Letter } from "../post.ts";
import { findSignIn } from "../recognise.ts";

export const ORIGIN = "http://localhost:4180";
const START = "2026-11-25T09:30:00.000Z" as Instant;

export type SentLetter = Letter & { readonly to: string };

/** The door of a new practice that nobody has entered yet, with a clock that tests turn. One database may have many. */
export class TestDoor {
  readonly door: Door;
  readonly letters: SentLetter[] = [];
  readonly #names = new Map<string, HolderNames>();
  readonly #close: () => Promise<void>;
  #now = START;
  #waiting: Promise<void>[] = [];

  private constructor(made: Made) {
    const clock = { now: () => this.#now };
    const ids = idsBy(clock.now);
    this.#close = made.close;
    this.door = {
      ...made,
      clock,
      ids,
      relyingParty: { id: "localhost", origins: [ORIGIN] },
      post: {
        send: async (to, letter) => {
          this.letters.push({ to, ...letter });
          return { ok: true, value: undefined };
        },
      },
      record: recordAtDoor({ vault: made.vault, ids, clock }),
      practiceName: async () => "Harbour Lane Practice",
      namesOf: async (_, { id }) => this.#names.get(id) ?? { name: "Nobody", email: "nobody@example.org" },
      afterwards: (work) => this.#waiting.push(work()),
    };
  }

  static async on(database: TestDatabase): Promise<TestDoor> {
    return new TestDoor(await make(database));
  }

  get now(): Instant {
    return this.#now;
  }

  pass(milliseconds: number): void {
    this.#now = laterBy(this.#now, milliseconds);
  }

  /** Waits for what happens after the answers. */
  async settle(): Promise<void> {
    await Promise.all(this.#waiting);
    this.#waiting = [];
  }

  async addMember(
    email: string,
    { name = "Robin Vale", roles = ["therapist"] as readonly Role[] } = {},
  ): Promise<Holder> {
    const id = this.door.ids.next();
    const { vault } = this.door;
    await this.asSystem((tx) =>
      sql`insert into member (practice_id, id, version, roles, state, email_index, created_at, changed_at, sealed)
       values (${vault.practice}, ${id}, 1, ${roles}, 'active', ${emailIndex(vault, email)}, ${this.#now}, ${this.#now}, '')`.execute(
        tx,
      ),
    );
    this.#names.set(id, { name, email });
    return { kind: "member", id };
  }

  async addClient(email: string): Promise<Holder> {
    const id = this.door.ids.next();
    const { vault } = this.door;
    const now = this.#now;
    await this.asSystem((tx) =>
      sql`insert into client (practice_id, id, version, state, email_index, remote_forms, happened_at, created_at,
         created_by, changed_at, sealed, summary_version) values (${vault.practice}, ${id}, 1, 'active',
         ${emailIndex(vault, email)}, false, ${now}, ${now}, ${id}, ${now}, '', 1)`.execute(tx),
    );
    this.#names.set(id, { name: "Jo Field", email });
    return { kind: "client", id };
  }

  /** Does something with the practice's rows that is not the door's. */
  asSystem<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    return asSystem(this.door.database, { practice: this.door.vault.practice, now: this.#now }, work);
  }

  /** Who is signed in by a token at this moment. */
  recognise(token: string) {
    return atDoor(this.door, ({ tx, now }) => findSignIn(tx, token, now));
  }

  /** How many rows of the practice a table has. */
  async count(table: "sign_in" | "sign_in_code" | "sign_in_failure" | "credential" | "audit_event"): Promise<number> {
    const { rows } = await this.asSystem((tx) =>
      sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(tx),
    );
    return Number(rows[0]?.count);
  }

  close = (): Promise<void> => this.#close();
}

type Made = Pick<Door, "database" | "passwords"> & {
  readonly vault: Awaited<ReturnType<typeof makeVault>>["vault"];
  readonly close: () => Promise<void>;
};

async function makeVault(practice: string) {
  const keyringFolder = await mkdtemp(join(tmpdir(), "door-"));
  const made = await createVault({ keyringFolder, practice, root: rootFromKey(Secret.random()) });
  if (!made.ok) throw new Error(made.failure.kind);
  return { vault: made.value.vault, keyringFolder };
}

async function make(testDatabase: TestDatabase): Promise<Made> {
  const { pool, kind } = testDatabase;
  const migrated = await migrate(pool, migrations);
  if (!migrated.ok) throw new Error(migrated.failure.kind);

  const { vault, keyringFolder } = await makeVault(randomUUID());
  const database = databaseOn(pool, kind);
  await seedPractice(database, vault.practice);
  return {
    database,
    vault,
    // cheap: tests state what is hashed, not how dear it is
    passwords: await openPasswords({ memoryKiB: 64, passes: 1 }),
    async close() {
      await vault.close();
      await rm(keyringFolder, { recursive: true });
    },
  };
}

function seedPractice(database: Database, practice: string): Promise<void> {
  return asSystem(database, { practice, now: START }, async (tx) => {
    await sql`insert into practice values (${practice}, 1, ${START}, ${START}, false, '')`.execute(tx);
    await sql`insert into audit_head values (${practice}, 0, ${Buffer.alloc(32)})`.execute(tx);
  });
}

type Moment = { readonly practice: string; readonly now: Instant };

async function asSystem<Value>(
  database: Database,
  { practice, now }: Moment,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  const actor = { kind: "system", practice, job: "test" } as const;
  const done = await inTransaction<Value, never>(database, { actor, now }, async (tx) => ok(await work(tx)));
  if (!done.ok) throw new Error("work that cannot fail failed");
  return done.value;
}

export const atHome: Caller = { address: "192.0.2.1", kind: "browser" };
export const elsewhere = (host: number): Caller => ({ address: `198.51.100.${host}`, kind: "browser" });
