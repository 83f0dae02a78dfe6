import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { readKeysCopy, restoreKeyring } from "./keys-copy.ts";
import { createVault, openVault } from "./open-vault.ts";
import { BackupIdentity } from "./root/backup-identity.ts";
import { rootFromKey, rootFromPassphrase } from "./root/root.ts";
import { Secret } from "./secret.ts";
import { must, newId } from "./testing/must.ts";
import { note, recordOf, temporaryFolder, testVault, theirPractice } from "./testing/test-vault.ts";

const SAID = "My father never said my name.";
const PASSPHRASE = "seven slow trains at dawn";

describe("a vault", () => {
  test("gives back, after it was opened again, what it sealed", async () => {
    const { vault, place } = await testVault();
    const client = newId();
    await vault.addClient(client);
    const sealed = [recordOf(client), theirPractice].map((owner) => must(vault.seal(owner, note, SAID)));
    await vault.close();

    const again = must(await openVault(place));
    const [theirs, ours] = sealed;
    expect(again.clients()).toEqual([client]);
    expect(again.open(recordOf(client), note, theirs ?? Buffer.alloc(0))).toEqual({ ok: true, value: SAID });
    expect(again.open(theirPractice, note, ours ?? Buffer.alloc(0))).toEqual({ ok: true, value: SAID });
  });

  test("keeps three stores of a client apart, and two clients", async () => {
    const { vault } = await testVault();
    const [one, other] = [newId(), newId()];
    await Promise.all([vault.addClient(one), vault.addClient(other)]);
    const sealed = must(vault.seal({ kind: "client", client: one, store: "process" }, note, SAID));
    const refused = { ok: false, failure: { kind: "unsealable", because: "not-authentic" } };
    expect(vault.open(recordOf(one), note, sealed)).toMatchObject(refused);
    expect(vault.open({ kind: "client", client: one, store: "client" }, note, sealed)).toMatchObject(refused);
    expect(vault.open({ kind: "client", client: other, store: "process" }, note, sealed)).toMatchObject(refused);
    expect(vault.open({ kind: "client", client: one, store: "process" }, note, sealed).ok).toBe(true);
  });

  test("gives back bytes as they were", async () => {
    const { vault } = await testVault();
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 251));
    const sealed = must(vault.sealBytes(theirPractice, note, bytes));
    expect(must(vault.openBytes(theirPractice, note, sealed)).equals(bytes)).toBe(true);
  });

  test("says whether sealed bytes are cut short, of a later format, or changed", async () => {
    const { vault } = await testVault();
    const sealed = must(vault.seal(theirPractice, note, SAID));
    const because = (bytes: Buffer) => {
      const opened = vault.open(theirPractice, note, bytes);
      return !opened.ok && "because" in opened.failure && opened.failure.because;
    };
    const withByte = (at: number, value: number) => Buffer.from(sealed).fill(value, at, at + 1);
    expect(because(sealed.subarray(0, -1))).toBe("truncated");
    expect(because(Buffer.alloc(0))).toBe("truncated");
    expect(because(withByte(0, 2))).toBe("newer-format");
    expect(because(withByte(0, 0))).toBe("not-authentic");
    expect(because(withByte(2, 9))).toBe("retired-generation");
    expect(because(withByte(200, sealed.readUInt8(200) ^ 1))).toBe("not-authentic");
  });

  test("has no key for a client it was not given", async () => {
    const { vault } = await testVault();
    const client = newId();
    const destroyed = { ok: false, failure: { kind: "key-destroyed", client } };
    expect(vault.seal(recordOf(client), note, SAID)).toEqual(destroyed);
    expect(vault.open(recordOf(client), note, Buffer.alloc(0))).toEqual(destroyed);
    expect(vault.hasClient(client)).toBe(false);
  });

  test("keeps a client's keys when the client is added again", async () => {
    const { vault } = await testVault();
    const client = newId();
    await vault.addClient(client);
    const sealed = must(vault.seal(recordOf(client), note, SAID));
    await Promise.all([vault.addClient(client), vault.addClient(client)]);
    expect(must(vault.open(recordOf(client), note, sealed))).toBe(SAID);
  });

  test("opens nothing once it is closed, and has wiped its keys", async () => {
    const { vault } = await testVault();
    const sealed = must(vault.seal(theirPractice, note, SAID));
    await vault.close();
    expect(() => vault.open(theirPractice, note, sealed)).toThrow("the vault is open while it is used");
    expect(() => vault.auditMac(sealed)).toThrow("the vault is open while it is used");
  });

  test("shows no key to whoever prints it", async () => {
    const key = Secret.random();
    const { vault, text } = await testVault(rootFromKey(key));
    await vault.addClient(newId());
    const shown = [vault, key, rootFromKey(key), vault.backupIdentity()].map(
      (each) => `${inspect(each, { depth: 20, showHidden: true, getters: true })} ${JSON.stringify(each)} ${each}`,
    );
    for (const secret of [key.expose().toString("hex"), key.expose().toString("base64"), "AGE-SECRET", "<Buffer"]) {
      expect(shown.join("\n").includes(secret)).toBe(false);
      expect(text("practice.key").includes(secret)).toBe(false);
    }
  });

  test("shows nobody's words or keys in a failure", async () => {
    const { vault } = await testVault();
    const failures = [
      vault.open(theirPractice, note, Buffer.from(SAID.repeat(20))),
      vault.seal(recordOf(newId()), note, SAID),
    ];
    expect(JSON.stringify(failures)).not.toContain("father");
  });
});

describe("what a practice derives", () => {
  test("is the same after opening again, after each rotation, and another in another practice", async () => {
    const { vault, place } = await testVault();
    const other = await testVault(place.root);
    const client = newId();
    const derived = (of: typeof vault) => [
      of.blindIndex("e-mail", "someone@example.org").toString("hex"),
      of.auditMac(Buffer.from("entry")).toString("hex"),
      of.pseudonym(client),
    ];
    const first = derived(vault);
    await vault.rotatePractice();
    await vault.retirePracticeGenerations();
    expect(derived(vault)).toEqual(first);
    await vault.close();
    expect(derived(must(await openVault(place)))).toEqual(first);
    expect(derived(other.vault).some((each) => first.includes(each))).toBe(false);
  });

  test("finds equal texts of one purpose, and says nothing across purposes", async () => {
    const { vault } = await testVault();
    const index = (purpose: string, text: string) => vault.blindIndex(purpose, text).toString("hex");
    expect(index("e-mail", "a")).toBe(index("e-mail", "a"));
    expect(new Set([index("e-mail", "a"), index("name", "a"), index("e-mail", "b"), index("e-mai", "la")]).size).toBe(
      4,
    );
    expect(vault.blindIndex("name", "a").length).toBe(32);
  });
});

describe("erasing a client", () => {
  test("makes noise of what was sealed, in this process and in the next, whatever rows were kept", async () => {
    const { vault, place, text } = await testVault();
    const [client, stays] = [newId(), newId()];
    await Promise.all([vault.addClient(client), vault.addClient(stays)]);
    const [kept, theirs] = [client, stays].map((each) => must(vault.seal(recordOf(each), note, SAID)));
    await vault.destroyClient(client);

    const destroyed = { ok: false, failure: { kind: "key-destroyed", client } };
    expect(vault.open(recordOf(client), note, kept ?? Buffer.alloc(0))).toEqual(destroyed);
    expect(text("clients.keys")).not.toContain(client);
    await vault.close();
    const again = must(await openVault(place));
    expect(again.open(recordOf(client), note, kept ?? Buffer.alloc(0))).toEqual(destroyed);
    expect(must(again.open(recordOf(stays), note, theirs ?? Buffer.alloc(0)))).toBe(SAID);

    await again.addClient(client);
    expect(again.open(recordOf(client), note, kept ?? Buffer.alloc(0)).ok).toBe(false);
  });

  test("leaves a fresh keys copy that cannot read the client either", async () => {
    const { vault, place } = await testVault();
    const file = join(temporaryFolder(), "keys.age");
    const [client, stays] = [newId(), newId()];
    await Promise.all([vault.addClient(client), vault.addClient(stays)]);
    // both are asked for at once: the copy made before must not be what is left
    await Promise.all([vault.copyKeys(file), vault.destroyClient(client), vault.copyKeys(file)]);
    const copy = must(await readKeysCopy(file, BackupIdentity.of(place.root.secret)));
    expect(copy.clients()).toEqual([stays]);
  });
});

describe("a keys copy", () => {
  test("and the recovery key make the keyring anew on another machine", async () => {
    const { vault, recovery } = await testVaultWithRecovery(rootFromPassphrase(PASSPHRASE));
    const client = newId();
    await vault.addClient(client);
    await vault.rotateClient(client);
    const sealed = must(vault.seal(recordOf(client), note, SAID));
    const index = vault.blindIndex("name", "a").toString("hex");
    const folder = temporaryFolder();
    await vault.copyKeys(join(folder, "keys.age"));
    await vault.close();

    const copy = must(await readKeysCopy(join(folder, "keys.age"), BackupIdentity.of(recovery)));
    const root = rootFromKey(Secret.random());
    must(await restoreKeyring(copy, { keyringFolder: folder, root }));
    const again = must(await openVault({ keyringFolder: folder, practice: copy.practice, root }));
    expect(must(again.open(recordOf(client), note, sealed))).toBe(SAID);
    expect(again.blindIndex("name", "a").toString("hex")).toBe(index);
    expect(await restoreKeyring(copy, { keyringFolder: folder, root })).toEqual({
      ok: false,
      failure: { kind: "keyring-exists", practice: copy.practice },
    });
  });

  test("opens by nobody else, and not when it is damaged", async () => {
    const { vault, place } = await testVault();
    const file = join(temporaryFolder(), "keys.age");
    const because = async (identity = BackupIdentity.of(place.root.secret)) => {
      const copy = await readKeysCopy(file, identity);
      return !copy.ok && copy.failure.because;
    };
    expect(await because()).toBe("missing");
    await vault.copyKeys(file);
    expect(await because()).toBe(false);
    expect(await because(BackupIdentity.of(Secret.random()))).toBe("wrong-key");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(bytes.readUInt8(bytes.length - 5) ^ 1, bytes.length - 5, bytes.length - 4));
    expect(await because()).toBe("tampered");
    writeFileSync(file, "not a copy at all");
    expect(await because()).toBe("tampered");
  });

  const testVaultWithRecovery = async (root = rootFromPassphrase(PASSPHRASE)) =>
    must(await createVault({ keyringFolder: temporaryFolder(), practice: newId(), root }));
});

describe("opening", () => {
  test("takes the passphrase, however its letters are composed, and the recovery key, and nothing else", async () => {
    const passphrase = "caf\u00e9 au lait in the rain";
    const { place, vault, recovery } = await createdBy(passphrase);
    const sealed = must(vault.seal(theirPractice, note, SAID));
    await vault.close();
    const openBy = (root: typeof place.root) => openVault({ ...place, root });
    const wrong = { ok: false, failure: { kind: "wrong-root", practice: place.practice, takes: "passphrase" } };

    const composed = must(await openBy(rootFromPassphrase("cafe\u0301 au lait in the rain")));
    expect(must(composed.open(theirPractice, note, sealed))).toBe(SAID);
    expect(must(must(await openBy(rootFromKey(recovery))).open(theirPractice, note, sealed))).toBe(SAID);
    expect(await openBy(rootFromPassphrase("Caf\u00e9 au lait in the rain"))).toEqual(wrong);
    expect(await openBy(rootFromKey(Secret.random()))).toEqual(wrong);
  });

  test("refuses a passphrase under 15 characters before there is a keyring", async () => {
    const place = { keyringFolder: temporaryFolder(), practice: newId(), root: rootFromPassphrase("fourteen chars") };
    expect(await createVault(place)).toEqual({
      ok: false,
      failure: { kind: "passphrase-too-short", characters: 14, atLeast: 15 },
    });
    expect(existsSync(join(place.keyringFolder, place.practice))).toBe(false);
  });

  test("never makes a second keyring over a first", async () => {
    const { place, text } = await testVault();
    const before = text("practice.key");
    expect(await createVault({ ...place, root: rootFromKey(Secret.random()) })).toEqual({
      ok: false,
      failure: { kind: "keyring-exists", practice: place.practice },
    });
    expect(text("practice.key")).toBe(before);
  });

  test("says that there is no keyring where there is none", async () => {
    const place = { keyringFolder: temporaryFolder(), practice: newId(), root: rootFromKey(Secret.random()) };
    expect(await openVault(place)).toEqual({
      ok: false,
      failure: { kind: "keyring-missing", practice: place.practice },
    });
  });

  const createdBy = async (passphrase: string) => {
    const place = { keyringFolder: temporaryFolder(), practice: newId(), root: rootFromPassphrase(passphrase) };
    return { place, ...must(await createVault(place)) };
  };
});
