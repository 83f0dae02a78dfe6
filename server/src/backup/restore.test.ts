import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "../audit/practice-audit.ts";
import {
  answering,
  asksFor,
  type FolderPractice,
  fillPractice,
  giveDatabase,
  openFolder,
  SAID,
} from "../serve/testing/folder-practice.ts";
import {
  type Home,
  lastingHome,
  removeHome,
  runProgram,
  startServer,
  testHome,
} from "../serve/testing/server-process.ts";
import { rowsOf } from "../store/dump/testing/rows-of.ts";
import { openJson } from "../store/sealing.ts";
import { noPostgres } from "../testing/ask-for.ts";
import { openPostgres } from "../testing/postgres-database.ts";
import { readKeyFile } from "../vault/root/key-file.ts";
import { recoveryCode } from "../vault/root/recovery-code.ts";
import { must } from "../vault/testing/must.ts";
import { makeBackup, refreshKeysCopy } from "./make-backup.ts";
import { restore } from "./restore.ts";
import { restoringFolder } from "./swap.ts";

const now = () => new Date().toISOString() as never;

/** A check-in link that waits and one that was used, and an answer that was kept. */
const addLinks = (practice: FolderPractice, client: string): Promise<unknown> =>
  practice.within(async ({ tx, ids, now, vault }) => {
    const practice_id = vault.practice;
    const link = (used_at: typeof now | null) => {
      const times = { created_at: now, ends_at: "2999-01-01T00:00:00.000Z" as typeof now, used_at, revoked_at: null };
      const about = { session_id: null, session_number: 1, instruments: ["phq-9"], created_by: ids.next() };
      return { practice_id, client_id: client, id: ids.next(), token_hash: Buffer.alloc(32), ...about, ...times };
    };
    await tx
      .insertInto("invitation")
      .values([link(null), link(now)])
      .execute();
    const hashes = { key_hash: Buffer.alloc(32), request_hash: Buffer.alloc(32) };
    const answer = { practice_id, actor_id: ids.next(), ...hashes, client_id: null, status: 200, created_at: now };
    await tx
      .insertInto("done_once")
      .values({ ...answer, sealed: Buffer.alloc(32) })
      .execute();
  });

const linksOf = (practice: FolderPractice) =>
  practice.within(async ({ tx }) => {
    const links = await tx.selectFrom("invitation").select(["used_at", "revoked_at"]).execute();
    const answers = await tx.selectFrom("done_once").select("key_hash").execute();
    const ended = links.filter(({ revoked_at }) => revoked_at !== null).length;
    const used = links.filter(({ used_at, revoked_at }) => used_at !== null && revoked_at === null).length;
    return { unused: links.length - ended - used, used, ended, answers: answers.length };
  });

/** A home whose practice was filled and backed up, and is closed. */
async function backedUp() {
  const home = lastingHome();
  await giveDatabase(home);
  const practice = await openFolder(asksFor(home));
  const clients = await fillPractice(practice);
  await addLinks(practice, clients[2] ?? "");
  const { file, keysFile } = must(await makeBackup(practice.premises));
  const rows = await rowsOf(practice.premises.database, practice.vault.practice);
  await practice.close();
  return { home, clients, file, keysFile, rows, id: practice.vault.practice };
}

type BackedUp = Awaited<ReturnType<typeof backedUp>>;

/** Another home with the same practice: copied, since to fill one takes seconds. */
function copyOf({ home }: BackedUp): Home {
  const copy = testHome();
  cpSync(home.folder, copy.folder, { recursive: true });
  rmSync(join(copy.data, "ownership"), { recursive: true });
  writeFileSync(join(copy.data, "key-file"), copy.keyFile);
  return copy;
}

/** What a restoring changes nothing of. */
const lasting = (rows: readonly string[]) => rows.filter((row) => !/^(audit_|invitation )/.test(row));
const notesOf = (practice: FolderPractice, client: string) =>
  practice.within(async ({ tx, vault }) => {
    const rows = await tx.selectFrom("event_note").selectAll().where("client_id", "=", client).execute();
    return rows.map(({ id, version, sealed }) =>
      openJson<{ text: string }>({ vault, client, store: "record" }, { table: "event_note", row: id, version }, sealed),
    );
  });

describe("a backup", () => {
  let made: BackedUp;
  beforeAll(async () => {
    made = await backedUp();
  });
  afterAll(() => removeHome(made.home));
  const again = (home: Home) => ({ ...asksFor(home), keysFile: undefined, now });
  const fileIn = (home: Home) => made.file.replace(made.home.folder, home.folder);

  test("restores what was there, though all of it was lost since; the old folder is kept", async () => {
    const home = copyOf(made);
    const practice = await openFolder(asksFor(home));
    await practice.within(({ tx }) => tx.deleteFrom("event_note").execute());
    await practice.close();

    const restored = must(await restore({ ...again(home), file: fileIn(home) }));
    expect(restored).toMatchObject({ leftOut: 0, kept: expect.stringContaining("data.before-restore-") });
    expect(existsSync(join(restored.kept ?? "", "database"))).toBe(true);
    expect(existsSync(fileIn(home))).toBe(true);
    const after = await openFolder(asksFor(home));
    const rows = await rowsOf(after.premises.database, made.id);
    expect(lasting(rows)).toEqual(lasting(made.rows));
    expect(await verifyAudit(after.premises, after.vault)).toMatchObject({ holds: true, anchored: { events: 4 } });
    expect(rows.some((row) => row.includes('"action":"restore-backup"'))).toBe(true);
    await after.close();
  });

  test("never brings back a client who was erased since", async () => {
    const home = copyOf(made);
    const [erased = "", stays = ""] = made.clients;
    const practice = await openFolder(asksFor(home));
    await practice.vault.destroyClient(erased);
    await refreshKeysCopy(practice.premises, practice.vault);
    await practice.close();

    const restored = must(await restore({ ...again(home), file: fileIn(home) }));
    expect(restored.leftOut).toBe(41);
    const after = await openFolder(asksFor(home));
    expect(await notesOf(after, erased)).toEqual([]);
    expect((await notesOf(after, stays)).map((note) => note.ok && note.value.text)).toEqual(Array(40).fill(SAID));
    const files = await after.within(({ tx }) => tx.selectFrom("client").select(["id", "state", "sealed"]).execute());
    expect(files.find(({ id }) => id === erased)).toMatchObject({ state: "erased", sealed: Buffer.alloc(0) });
    await after.close();

    // and neither does another machine, with the copy of the keys that was made after the erasure
    const elsewhere = testHome();
    cpSync(home.keyFile, elsewhere.keyFile);
    const keysFile = join(
      home.data,
      "backups",
      readdirSync(join(home.data, "backups")).find((name) => name.endsWith(".keys")) ?? "",
    );
    expect(must(await restore({ ...again(elsewhere), file: fileIn(home), keysFile })).leftOut).toBe(41);
  });

  test("is restored on another machine by the copy of the keys and the code on the sheet", async () => {
    const key = must(await readKeyFile({ file: made.home.keyFile, dataFolder: made.home.data }));
    const home = testHome();
    const { file, keysFile } = made;
    expect(await restore({ ...again(home), file })).toEqual({ ok: false, failure: { kind: "keys-needed" } });
    expect(await restore({ ...again(home), file, keysFile })).toMatchObject({ failure: { kind: "nobody-to-ask" } });
    const typed = answering(recoveryCode(key).join("-"));
    must(await restore({ ...asksFor(home, typed), keysFile, now, file }));
    expect(readFileSync(home.keyFile, "latin1")).toBe(readFileSync(made.home.keyFile, "latin1"));
    const after = await openFolder(asksFor(home));
    expect(lasting(await rowsOf(after.premises.database, made.id))).toEqual(lasting(made.rows));
    expect((await notesOf(after, made.clients[2] ?? "")).every(({ ok }) => ok)).toBe(true);
    await after.close();
  });

  test("brings no answer back that was kept for a request, and ends links that were not used", async () => {
    const home = copyOf(made);
    expect(made.rows.filter((row) => row.startsWith("done_once"))).toEqual([]);
    must(await restore({ ...again(home), file: fileIn(home) }));
    const after = await openFolder(asksFor(home));
    expect(await linksOf(after)).toEqual({ unused: 0, used: 1, ended: 1, answers: 0 });
    await after.close();
  });

  test("is refused when cut short, changed, another's or under another key; and nothing has changed", async () => {
    const home = copyOf(made);
    const bytes = readFileSync(made.file);
    const entries = () => readdirSync(home.data).filter((name) => name !== "ownership");
    const before = entries();
    const refusal = async (content: Buffer) => {
      const file = join(home.folder, "changed.backup");
      writeFileSync(file, content);
      const refused = await restore({ ...again(home), file });
      return refused.ok || (refused.failure.kind === "unreadable-backup" && refused.failure.because);
    };
    expect(await refusal(bytes.subarray(0, bytes.length - 1))).toBe("truncated");
    expect(await refusal(bytes.subarray(0, 4000))).toBe("truncated");
    for (const at of [200, Math.floor(bytes.length / 2), bytes.length - 20]) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
      expect(["tampered", "wrong-key"]).toContain(await refusal(flipped));
    }
    expect(await refusal(Buffer.from("not a backup at all"))).toBe("not-a-backup");

    const other = testHome();
    await giveDatabase(other);
    await (await openFolder(asksFor(other))).close();
    expect(await restore({ ...again(other), file: made.file })).toMatchObject({
      failure: { kind: "unreadable-backup", because: "wrong-key" },
    });
    expect(entries()).toEqual(before);
    expect(existsSync(restoringFolder(home.data))).toBe(false);
  });

  test("is not restored under a server that runs", async () => {
    const home = copyOf(made);
    const server = await startServer(home);
    const refused = await runProgram(home, ["restore", fileIn(home), "--data", home.data]);
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining(`process ${server.pid}`) });
  });

  test.each(["restore-half:5", "restore-before-swap"])(
    "whose restoring is killed at %s leaves all as it was",
    async (fault) => {
      const home = copyOf(made);
      const killed = await runProgram(home, ["restore", fileIn(home), "--data", home.data], {
        environment: { FAULT: fault },
      });
      expect(killed).toMatchObject({ code: "SIGKILL" });
      const practice = await openFolder(asksFor(home));
      expect(await rowsOf(practice.premises.database, made.id)).toEqual(made.rows);
      await practice.close();
      must(await restore({ ...again(home), file: fileIn(home) }));
      expect(existsSync(restoringFolder(home.data))).toBe(false);
    },
  );

  test("whose restoring stopped between its last two steps is in place after the next start", async () => {
    const home = copyOf(made);
    const killed = await runProgram(home, ["restore", fileIn(home), "--data", home.data], {
      environment: { FAULT: "restore-before-swap" },
    });
    expect(killed).toMatchObject({ code: "SIGKILL" });
    renameSync(home.data, `${home.data}.aside`);
    const server = await startServer(home);
    expect(server.output()).not.toContain("RECOVERY");
    server.signal("SIGTERM");
    await server.ended;
    const practice = await openFolder(asksFor(home));
    expect(lasting(await rowsOf(practice.premises.database, made.id)).length).toBe(lasting(made.rows).length);
    await practice.close();
  });

  test.skipIf(noPostgres() !== undefined)(
    "restores into an empty PostgreSQL with the same rows, and into no other",
    async () => {
      const postgres = await openPostgres();
      try {
        const home = copyOf(made);
        const asked = { ...asksFor(home, answering(), postgres.url), keysFile: undefined, now, file: fileIn(home) };
        must(await restore(asked));
        expect(await restore(asked)).toEqual({ ok: false, failure: { kind: "database-not-empty" } });
        const practice = await openFolder(asksFor(home, answering(), postgres.url));
        expect(lasting(await rowsOf(practice.premises.database, made.id))).toEqual(lasting(made.rows));
        expect(await verifyAudit(practice.premises, practice.vault)).toMatchObject({ holds: true });

        // and from there back to the embedded database
        expect(await linksOf(practice)).toEqual({ unused: 0, used: 1, ended: 1, answers: 0 });
        const back = must(await makeBackup(practice.premises));
        await practice.close();
        const laptop = testHome();
        cpSync(home.keyFile, laptop.keyFile);
        must(await restore({ ...again(laptop), file: back.file, keysFile: back.keysFile }));
        const after = await openFolder(asksFor(laptop));
        expect(lasting(await rowsOf(after.premises.database, made.id))).toEqual(lasting(made.rows));
        await after.close();
      } finally {
        await postgres.close();
      }
    },
  );
});
