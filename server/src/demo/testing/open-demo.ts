import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Instant, loadModel, ok, type Result } from "@attune/core";
import type { Hono } from "hono";
import { makeApp } from "../../app/app.ts";
import type { Premises } from "../../app/premises.ts";
import { codeSession } from "../../jobs/code-session.ts";
import { openDoor } from "../../serve/open-door.ts";
import { testMachine } from "../../serve/testing/test-machine.ts";
import { makeDemoLink, signInWithLink } from "../../sign-in/actions/links.ts";
import { type Door, keptAtDoor } from "../../sign-in/door.ts";
import { emailIndex } from "../../sign-in/email.ts";
import { openPasswords } from "../../sign-in/password/passwords.ts";
import { memberByEmail } from "../../sign-in/store/holders.ts";
import { databaseOn } from "../../store/database.ts";
import { idsBy, practiceId } from "../../store/ids.ts";
import { migrate } from "../../store/migrate.ts";
import { migrations } from "../../store/migrations/index.ts";
import type { TestDatabase } from "../../testing/test-database.ts";
import { createVault } from "../../vault/open-vault.ts";
import { rootFromKey } from "../../vault/root/root.ts";
import { Secret } from "../../vault/secret.ts";
import type { Vault } from "../../vault/vault.ts";
import { knownDay } from "../content/days.ts";
import { demoDoors } from "../demo-doors.ts";
import { fillDemo } from "../fill-demo.ts";
import type { CodeTalk } from "../tell.ts";

/** A day like any other, and the morning of it. */
export const TODAY = knownDay("2026-09-17");
const MORNING = "2026-09-17T07:30:00.000Z" as Instant;

/** A server without a practice yet, into which a demo can be filled. */
export type DemoServer = {
  readonly premises: Premises;
  readonly vault: Vault;
  readonly door: Door;
  readonly app: Hono;
  readonly fill: () => ReturnType<typeof fillDemo>;
  /** Fresh links, as a start prints them. */
  readonly doors: () => Promise<{ readonly therapist: string; readonly client: string }>;
  /** Signs in by a link. */
  readonly enter: (link: string) => Promise<string>;
  /** Signs in as any member, by a link that is made for them. */
  readonly member: (email: string) => Promise<string>;
  /** What the server answers somebody who is signed in. */
  readonly read: (token: string, path: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
};
export type Answer = { readonly status: number; readonly body: ReturnType<typeof JSON.parse> };

export async function openDemoServer(open: () => Promise<TestDatabase>): Promise<DemoServer> {
  const test = await open();
  must(await migrate(test.pool, migrations));
  const folder = await mkdtemp(join(tmpdir(), "attune-demo-"));
  const root = rootFromKey(Secret.random());
  const { vault } = must(await createVault({ keyringFolder: folder, practice: practiceId(), root }));
  const now = (): Instant => MORNING;
  const premises: Premises = {
    database: databaseOn(test.pool, test.kind),
    vaultOf: (practice) => (practice === vault.practice ? vault : undefined),
    practice: () => vault.practice,
    clock: { now },
    ids: idsBy(now),
    jobs: { ask: async () => {} },
    log: { note: (event, facts) => console.error(event, facts) },
    origins: ["http://localhost"],
    machine: testMachine(folder),
  };
  // cheap: nobody in a demo has a password
  const passwords = await openPasswords({ memoryKiB: 64, passes: 1 });
  const relyingParty = { id: "localhost", origins: premises.origins };
  const door = openDoor(premises, vault, { passwords, relyingParty, post: undefined });
  const app = makeApp({ ...premises, doorOf: () => door }, () => ({
    kind: "network",
    from: "192.0.2.1",
    isSecure: false,
  }));
  const { database, clock } = premises;
  const enter = async (token: string): Promise<string> => must(await signInWithLink(door, { token }, AT_HOME)).token;
  return {
    premises,
    vault,
    door,
    app,
    fill: async () => fillDemo({ database, clock, vault, code: await coder() }, TODAY),
    doors: async () => must(await demoDoors(door)),
    enter,
    member: async (email) => enter(await linkOf(door, email)),
    read: (token, path) => read(app, token, path),
    async close() {
      await vault.close();
      await test.close();
      await rm(folder, { recursive: true });
    },
  };
}

const AT_HOME = { address: "192.0.2.1", kind: "command-line" } as const;

const linkOf = (door: Door, email: string): Promise<string> =>
  keptAtDoor(door, async (at) => {
    const { id } = await memberByEmail(at.tx, door.vault.practice, emailIndex(door.vault, email));
    return must(await makeDemoLink(at, id)).token;
  });

async function read(app: Hono, token: string, path: string): Promise<Answer> {
  const response = await app.request(`/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, body: await response.json() };
}

async function coder(): Promise<CodeTalk> {
  const bytes = await readFile(fileURLToPath(new URL("../../../../models/spoken.atm", import.meta.url)));
  const model = must(loadModel(bytes));
  return async (talk) => ok(codeSession(talk, model));
}

function must<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
