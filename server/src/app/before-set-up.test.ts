import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NamedRouteId, routeById } from "@attune/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDoor } from "../serve/open-door.ts";
import { openPasswords } from "../sign-in/password/passwords.ts";
import { practiceId } from "../store/ids.ts";
import { addPractice } from "../store/practice/add-practice.ts";
import { inTransaction } from "../store/transaction.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type TestPractice } from "../testing/test-practice.ts";
import { createVault } from "../vault/open-vault.ts";
import { rootFromKey } from "../vault/root/root.ts";
import { Secret } from "../vault/secret.ts";
import { must } from "../vault/testing/must.ts";
import type { Vault } from "../vault/vault.ts";
import { makeApp } from "./app.ts";
import type { Premises } from "./premises.ts";

/** Bodies that the door's routes take. */
const AT_DOOR: readonly (readonly [NamedRouteId, object])[] = [
  ["sign-in-with-password", { email: "ada.fenn@example.org", password: "a kettle on the stove", code: "123456" }],
  ["begin-passkey-sign-in", {}],
  ["sign-in-with-passkey", { challenge: practiceId(), response: {} }],
  ["ask-sign-in-code", { email: "ada.fenn@example.org" }],
  ["sign-in-with-code", { ask: practiceId(), email: "ada.fenn@example.org", code: "12345678" }],
  ["sign-in-with-link", { token: "a.b.c" }],
  ["open-set-up", { token: "a.b.c" }],
];

describeEachDatabase("a server whose practice is not set up", (open) => {
  let around: TestPractice;
  let vault: Vault;
  let premises: Premises;
  let folder: string;
  beforeAll(async () => {
    around = await openPractice(open);
    folder = await mkdtemp(join(tmpdir(), "attune-before-"));
    const root = rootFromKey(Secret.random());
    ({ vault } = must(await createVault({ keyringFolder: folder, practice: practiceId(), root })));
    const passwords = await openPasswords({ memoryKiB: 64, passes: 1 });
    const alone = { ...around.premises, vaultOf: () => vault, practice: () => vault.practice };
    const post = { send: async () => ({ ok: true, value: undefined }) as const };
    const relyingParty = { id: "localhost", origins: alone.origins };
    const door = openDoor(alone, vault, { passwords, relyingParty, post });
    premises = { ...alone, doorOf: () => door };
  });
  afterAll(async () => {
    await vault.close();
    await around.close();
    await rm(folder, { recursive: true });
  });

  const ask = async (kind: "network" | "socket", id: NamedRouteId, body?: object) => {
    const { method, path } = routeById(id) ?? { method: "", path: "" };
    const app = makeApp(premises, () => ({ kind, from: "192.0.2.1", isSecure: false }));
    const headers = { "content-type": "application/json" };
    const response = await app.request(path, {
      method,
      ...(body !== undefined && { headers, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  test.each(AT_DOOR)("has no door yet: %s", async (id, body) => {
    expect(await ask("network", id, body)).toEqual({
      status: 404,
      body: { type: "/problems/not-found", status: 404 },
    });
  });

  test("refuses whoever runs the machine without a fault, although there is no audit to note it in", async () => {
    expect(await ask("socket", "read-me")).toMatchObject({ status: 403, body: { type: "/problems/not-allowed" } });
    expect(await ask("socket", "read-practice")).toMatchObject({ status: 404 });
  });

  test("has its door as soon as the practice is there", async () => {
    const scope = { actor: { kind: "system", practice: vault.practice, job: "test" }, now: around.now() } as const;
    await inTransaction(premises.database, scope, async (tx) => {
      await addPractice(tx, vault, { facts: { name: "Mill House" }, isDemo: false, now: scope.now });
      return { ok: true, value: undefined };
    });
    expect((await ask("network", "begin-passkey-sign-in", {})).status).toBe(200);
    expect((await ask("network", "open-set-up", { token: "a.b.c" })).body.type).toBe("/problems/link-refused");
  });
});
