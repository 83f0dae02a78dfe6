import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openVault } from "./open-vault.ts";
import { rootFromKey, rootFromPassphrase } from "./root/root.ts";
import { Secret } from "./secret.ts";
import { must, newId } from "./testing/must.ts";
import { note, recordOf, testVault, theirPractice } from "./testing/test-vault.ts";

const SAID = "I left the room before she could answer.";

describe("rotating a client's keys", () => {
  test("leaves the old text readable until the old generation is retired", async () => {
    const { vault, place } = await testVault();
    const client = newId();
    await vault.addClient(client);
    const owner = recordOf(client);
    const old = must(vault.seal(owner, note, SAID));
    expect(vault.isStale(owner, old)).toBe(false);

    expect(must(await vault.rotateClient(client))).toBe(2);
    const resealed = must(vault.seal(owner, note, must(vault.open(owner, note, old))));
    expect([vault.isStale(owner, old), vault.isStale(owner, resealed)]).toEqual([true, false]);

    await vault.retireGenerations(client);
    expect(vault.open(owner, note, old)).toMatchObject({ failure: { because: "retired-generation" } });
    expect(must(vault.open(owner, note, resealed))).toBe(SAID);
    await vault.close();
    const again = must(await openVault(place));
    expect(again.open(owner, note, old).ok).toBe(false);
    expect(must(again.open(owner, note, resealed))).toBe(SAID);
    expect(must(await again.rotateClient(client))).toBe(3);
  });

  test("is refused for a client whose keys are destroyed", async () => {
    const { vault } = await testVault();
    const client = newId();
    expect(await vault.rotateClient(client)).toEqual({ ok: false, failure: { kind: "key-destroyed", client } });
  });
});

describe("rotating the practice key", () => {
  test("wraps every client anew, while clients are added, and keeps what was sealed", async () => {
    const { vault, place, text } = await testVault();
    const clients = Array.from({ length: 600 }, newId);
    await Promise.all(clients.slice(0, 400).map((client) => vault.addClient(client)));
    const sealed = clients.slice(0, 400).map((client) => must(vault.seal(recordOf(client), note, client)));
    const ours = must(vault.seal(theirPractice, note, SAID));
    const before = text("clients.keys").split("\n");

    const [generation] = await Promise.all([
      vault.rotatePractice(),
      ...clients.slice(400).map((client) => vault.addClient(client)),
    ]);
    expect(generation).toBe(2);
    const after = new Set(text("clients.keys").split("\n"));
    expect(before.filter((line) => line !== "" && after.has(line))).toEqual([]);
    expect(vault.isStale(theirPractice, ours)).toBe(true);
    expect(must(vault.open(theirPractice, note, ours))).toBe(SAID);
    await vault.close();

    const again = must(await openVault(place));
    expect(again.clients().length).toBe(600);
    expect(must(again.open(theirPractice, note, ours))).toBe(SAID);
    sealed.forEach((each, at) => {
      expect(must(again.open(recordOf(clients[at] ?? ""), note, each))).toBe(clients[at]);
    });

    await again.retirePracticeGenerations();
    expect(again.open(theirPractice, note, ours)).toMatchObject({ failure: { because: "retired-generation" } });
    await again.close();
    expect(must(await openVault(place)).clients().length).toBe(600);
  });
});

describe("rotating the root", () => {
  test("shuts the old key out, also of a passphrase, and keeps what was sealed", async () => {
    const { vault, place } = await testVault();
    const client = newId();
    await vault.addClient(client);
    const sealed = must(vault.seal(recordOf(client), note, SAID));
    const root = rootFromPassphrase("four paper boats upstream");
    const { recovery } = must(await vault.rotateRoot(root));
    const recipients = vault.backupRecipients();
    expect(recipients.length).toBe(2);
    expect(recipients).toContain(await vault.backupIdentity().recipient());
    await vault.close();

    expect(await openVault(place)).toMatchObject({ failure: { kind: "wrong-root" } });
    const again = must(await openVault({ ...place, root }));
    expect(must(again.open(recordOf(client), note, sealed))).toBe(SAID);
    const byRecovery = must(await openVault({ ...place, root: rootFromKey(recovery) }));
    expect(recipients).toContain(await byRecovery.backupIdentity().recipient());

    must(await again.rotateRoot(rootFromKey(Secret.random())));
    expect(await openVault({ ...place, root })).toMatchObject({ failure: { kind: "wrong-root", takes: "key" } });
    expect(await openVault({ ...place, root: rootFromKey(recovery) })).toMatchObject({
      failure: { kind: "wrong-root" },
    });
  });

  test("is refused for a short passphrase, and nothing has changed", async () => {
    const { vault, place, file } = await testVault();
    const before = readFileSync(file("practice.key"), "utf8");
    expect(await vault.rotateRoot(rootFromPassphrase("short"))).toMatchObject({
      failure: { kind: "passphrase-too-short" },
    });
    expect(readFileSync(file("practice.key"), "utf8")).toBe(before);
    expect((await openVault(place)).ok).toBe(true);
  });

  test("an old practice file beside new keys is noticed", async () => {
    const { vault, place, file } = await testVault();
    await vault.addClient(newId());
    const before = readFileSync(file("practice.key"));
    await vault.rotatePractice();
    await vault.close();
    writeFileSync(file("practice.key"), before);
    expect(await openVault(place)).toEqual({
      ok: false,
      failure: { kind: "keyring-broken", file: "clients.keys", line: 1 },
    });
  });
});
