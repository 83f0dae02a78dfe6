import { existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openVault } from "../open-vault.ts";
import { rootFromPassphrase } from "../root/root.ts";
import { must, newId } from "../testing/must.ts";
import { note, recordOf, testVault } from "../testing/test-vault.ts";

/** A keyring of three clients, closed, and a way to see what it says when its file holds something else. */
async function threeClients() {
  const { vault, place, file, text } = await testVault();
  const clients = [newId(), newId(), newId()];
  for (const client of clients) await vault.addClient(client);
  await vault.close();
  const lines = text("clients.keys").split("\n").slice(0, 3);
  const openWith = async (content: string) => {
    writeFileSync(file("clients.keys"), content, "latin1");
    return openVault(place);
  };
  return { clients, lines, openWith, text, whole: text("clients.keys"), place, file };
}

describe("the file of the clients' keys", () => {
  test("cut anywhere in its last line, it opens without that line, and the next client is written whole", async () => {
    const { clients, whole, openWith, text, place } = await threeClients();
    const [first, second] = clients;
    const lineBytes = whole.length / 3;
    for (const kept of [1, 36, 60, lineBytes - 2]) {
      const vault = must(await openWith(whole.slice(0, 2 * lineBytes + kept)));
      expect(vault.clients()).toEqual([first, second]);
      const next = newId();
      await vault.addClient(next);
      await vault.close();
      expect(must(await openVault(place)).clients()).toEqual([first, second, next]);
      expect(text("clients.keys").length).toBe(whole.length);
    }
  });

  test("a last page that was never filled is a torn line too", async () => {
    const { clients, whole, openWith } = await threeClients();
    const vault = must(await openWith(`${whole}${clients[0]?.slice(0, 9)}${"\0".repeat(4096)}`));
    expect(vault.clients()).toEqual(clients);
  });

  test("a whole last line that only lacks its line break is kept", async () => {
    const { clients, whole, openWith, text } = await threeClients();
    expect(must(await openWith(whole.slice(0, -1))).clients()).toEqual(clients);
    expect(text("clients.keys")).toBe(whole);
  });

  test("a line changed at any byte is named by its number", async () => {
    const { lines, openWith } = await threeClients();
    const line = lines[1] ?? "";
    for (let at = 0; at < line.length; at += 7) {
      const other = String.fromCharCode(line.charCodeAt(at) ^ 1);
      const changed = [lines[0], line.slice(0, at) + other + line.slice(at + 1), lines[2], ""].join("\n");
      expect(await openWith(changed)).toEqual({
        ok: false,
        failure: { kind: "keyring-broken", file: "clients.keys", line: 2 },
      });
    }
  });

  test.each([
    ["a line twice", (lines: string[]) => [...lines, lines[0]], 4],
    ["an empty line", (lines: string[]) => [lines[0], "", lines[1]], 2],
    [
      "a whole last line that is changed",
      ([one, two, three = ""]: string[]) => [one, two, three.replace(/.==$/, "/==")],
      3,
    ],
    [
      "a line under another client's id",
      ([one, two = "", three = ""]: string[]) => [one, newId() + two.slice(36), three],
      2,
    ],
  ] as const)("%s is broken", async (_, change, at) => {
    const { lines, openWith } = await threeClients();
    expect(await openWith(`${change(lines).join("\n")}\n`)).toMatchObject({
      failure: { kind: "keyring-broken", line: at },
    });
  });

  test("a line of another practice under the same root is broken", async () => {
    const { place, openWith } = await threeClients();
    const other = await testVault(place.root);
    await other.vault.addClient(newId());
    expect(await openWith(other.text("clients.keys"))).toMatchObject({ failure: { kind: "keyring-broken", line: 1 } });
  });

  test("clients who come at once are all there, each with keys of their own", async () => {
    const { vault, place } = await testVault();
    const clients = Array.from({ length: 300 }, newId);
    await Promise.all(clients.map((client) => vault.addClient(client)));
    const sealed = clients.map((client) => must(vault.seal(recordOf(client), note, client)));
    await Promise.all(clients.slice(0, 20).map((client) => vault.destroyClient(client)));
    await vault.close();
    const again = must(await openVault(place));
    expect([...again.clients()].sort()).toEqual(clients.slice(20).sort());
    expect(
      clients
        .slice(20)
        .map((client, at) => must(again.open(recordOf(client), note, sealed[at + 20] ?? Buffer.alloc(0)))),
    ).toEqual(clients.slice(20));
  });

  test("where the disk does not take it, nothing has changed, and it says so without a word of a key", async () => {
    const { vault, file } = await testVault();
    const [client, next] = [newId(), newId()];
    await vault.addClient(client);
    renameSync(file("."), `${file(".")}.away`);
    for (const change of [vault.addClient(next), vault.destroyClient(client), vault.rotateClient(client)]) {
      await expect(change).rejects.toEqual(expect.objectContaining({ name: "KeyringUnwritable" }));
    }
    expect(vault.clients()).toEqual([client]);
    expect(vault.seal(recordOf(client), note, "still").ok).toBe(true);
  });

  test.runIf(existsSync("/dev/full"))("a full disk refuses a client, and nobody is told otherwise", async () => {
    const { vault, file } = await testVault();
    rmSync(file("clients.keys"));
    symlinkSync("/dev/full", file("clients.keys"));
    const clients = [newId(), newId()];
    const added = await Promise.allSettled(clients.map((client) => vault.addClient(client)));
    expect(added).toMatchObject(clients.map(() => ({ status: "rejected", reason: { code: "ENOSPC" } })));
    expect(vault.clients()).toEqual([]);
  });

  test("only its owner may read it", async () => {
    const { file, place } = await threeClients();
    expect(["clients.keys", "practice.key"].map((name) => statSync(file(name)).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(statSync(file(".")).mode & 0o777).toBe(0o700);
    expect((await openVault(place)).ok).toBe(true);
  });
});

describe("the file of the practice", () => {
  test("a later format is said to be one", async () => {
    const { place, file, text } = await testVault();
    writeFileSync(file("practice.key"), text("practice.key").replace(`"attune-keyring": 1`, `"attune-keyring": 2`));
    expect(await openVault(place)).toEqual({ ok: false, failure: { kind: "keyring-newer", format: 2 } });
  });

  test("changed at any byte, it opens no vault", async () => {
    const { place, file, text } = await testVault();
    const whole = text("practice.key");
    const kinds = new Set<string>();
    for (let at = 0; at < whole.length; at++) {
      writeFileSync(
        file("practice.key"),
        whole.slice(0, at) + String.fromCharCode(whole.charCodeAt(at) ^ 1) + whole.slice(at + 1),
        "latin1",
      );
      const opened = await openVault(place);
      kinds.add(opened.ok ? "opened" : opened.failure.kind);
    }
    expect([...kinds].sort()).toEqual(["keyring-broken", "wrong-root"]);
  });

  test("a lock that was changed is noticed when another lock is used", async () => {
    const { vault, place, file } = await testVault(rootFromPassphrase("eleven grey pigeons"));
    await vault.close();
    const written = JSON.parse(readFileSync(file("practice.key"), "utf8"));
    written.locks[1].wrapped = written.locks[0].wrapped;
    writeFileSync(file("practice.key"), JSON.stringify(written));
    expect(await openVault(place)).toEqual({
      ok: false,
      failure: { kind: "keyring-broken", file: "practice.key", line: 1 },
    });
  });

  test("does not let a passphrase be stretched less, or take the machine's memory", async () => {
    const { vault, place, file } = await testVault(rootFromPassphrase("eleven grey pigeons"));
    await vault.close();
    const whole = readFileSync(file("practice.key"), "utf8");
    writeFileSync(file("practice.key"), whole.replace(`"passes": 3`, `"passes": 1`));
    expect(await openVault(place)).toMatchObject({ failure: { kind: "wrong-root" } });
    writeFileSync(file("practice.key"), whole.replace(`"memoryKiB": 65536`, `"memoryKiB": 2000000000`));
    expect(await openVault(place)).toMatchObject({ failure: { kind: "keyring-broken" } });
  });
});
