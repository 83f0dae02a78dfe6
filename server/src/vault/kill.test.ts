import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readBackup } from "./backup-file/read-backup.ts";
import { openVaultByKeyFile } from "./key-file-vault.ts";
import { createVault } from "./open-vault.ts";
import { createKeyFile } from "./root/key-file.ts";
import { rootFromKey } from "./root/root.ts";
import { must, newId } from "./testing/must.ts";
import { note, recordOf, temporaryFolder, theirPractice } from "./testing/test-vault.ts";

const fixture = fileURLToPath(new URL("testing/kill.fixture.ts", import.meta.url));
const SAID = "Nobody asked, so I stopped saying it.";

/** A practice with a key file, forty clients, and something sealed for one of them and for the practice. */
async function practiceWithClients() {
  const folder = temporaryFolder();
  const data = join(folder, "data");
  mkdirSync(data);
  const keyFile = { file: join(folder, "root.key"), dataFolder: data };
  const keyring = { keyringFolder: join(folder, "keyring"), practice: newId() };
  const root = rootFromKey(must(await createKeyFile(keyFile)));
  const { vault } = must(await createVault({ ...keyring, root }));
  const clients = Array.from({ length: 40 }, newId);
  await Promise.all(clients.map((client) => vault.addClient(client)));
  const first = recordOf(clients[0] ?? "");
  const sealed = [first, theirPractice].map((owner) => ({ owner, bytes: must(vault.seal(owner, note, SAID)) }));
  await vault.close();
  return { folder, keyFile, keyring, clients, sealed };
}

type Practice = Awaited<ReturnType<typeof practiceWithClients>>;

function start(work: string, { folder, keyring }: Practice, fault: readonly string[] = []): ChildProcess {
  const words = [fixture, work, keyring.keyringFolder, keyring.practice, folder, ...fault];
  return spawn(process.execPath, ["--import", import.meta.resolve("tsx"), ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** What a process wrote, once it was killed; a process that ends otherwise is a fault of the test. */
async function untilKilled(child: ChildProcess, afterMilliseconds?: number): Promise<string[]> {
  let said = "";
  let isTimed = false;
  child.stdout?.on("data", (piece: Buffer) => {
    said += piece.toString("utf8");
    if (isTimed || afterMilliseconds === undefined) return;
    isTimed = true;
    setTimeout(() => child.kill("SIGKILL"), afterMilliseconds);
  });
  const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
  expect(signal).toBe("SIGKILL");
  return said.split("\n").slice(1, -1);
}

/** The vault as it opens after the kill; what was there before is there and can be read. */
async function opensWhole({ keyring, keyFile, clients, sealed }: Practice) {
  const vault = must(await openVaultByKeyFile(keyring, keyFile));
  expect(vault.clients()).toEqual(expect.arrayContaining(clients));
  for (const { owner, bytes } of sealed) expect(must(vault.open(owner, note, bytes))).toBe(SAID);
  return vault;
}

describe("a process killed", () => {
  test.each([
    // the draft of the practice file, between the two files, the draft of the clients' file
    ["rotate-practice", 1],
    ["rotate-practice", 2],
    ["rotate-practice", 3],
    ["rotate-practice", 5],
    // the draft of the practice file, between it and the key file
    ["rotate-root", 1],
    ["rotate-root", 2],
    ["rotate-root", 4],
  ])("%s, at its %i. half, leaves a keyring that opens", async (work, count) => {
    const practice = await practiceWithClients();
    await untilKilled(start(work, practice, ["rotation-half", `${count}`]));
    await (await opensWhole(practice)).close();

    expect(existsSync(`${practice.keyFile.file}.next`)).toBe(false);
    expect(readdirSync(join(practice.keyring.keyringFolder, practice.keyring.practice)).sort()).toEqual([
      "clients.keys",
      "practice.key",
    ]);
    // and it was finished, so that it opens once more by the key file alone
    const again = await opensWhole(practice);
    expect(await again.rotatePractice()).toBeGreaterThan(1);
  });

  test.each(["rotate-practice", "rotate-root"])("%s, at any moment, leaves a keyring that opens", async (work) => {
    const practice = await practiceWithClients();
    for (const milliseconds of [0, 9, 31, 70]) {
      await untilKilled(start(work, practice), milliseconds);
      await opensWhole(practice);
    }
  });

  test("while clients are added, has lost none that it had acknowledged", async () => {
    const practice = await practiceWithClients();
    let acknowledged = 0;
    for (const milliseconds of [5, 30, 70, 110]) {
      const told = await untilKilled(start("add-clients", practice), milliseconds);
      acknowledged += told.length;
      const vault = await opensWhole(practice);
      expect(told.filter((client) => !vault.hasClient(client))).toEqual([]);
    }
    expect(acknowledged).toBeGreaterThan(0);
  });

  test.each(["backup-half", "backup-before-rename"])("at %s, leaves no backup that is taken for one", async (point) => {
    const practice = await practiceWithClients();
    const file = join(practice.folder, "backup.attune");
    await untilKilled(start("back-up", practice, [point, "1"]));
    const vault = await opensWhole(practice);
    expect(existsSync(`${file}.part`)).toBe(true);
    expect(await readBackup(file, vault.backupIdentity())).toMatchObject({ failure: { because: "missing" } });
    if (point === "backup-half") {
      expect(await readBackup(`${file}.part`, vault.backupIdentity())).toMatchObject({ ok: false });
    }
  });
});
