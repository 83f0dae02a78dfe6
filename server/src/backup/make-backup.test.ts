import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { DUMPED_TABLES } from "../store/dump/dumped-tables.ts";
import { rowsOf } from "../store/dump/testing/rows-of.ts";
import { tablesOf } from "../store/testing/catalogue.ts";
import { describeEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { readBackup } from "../vault/backup-file/read-backup.ts";
import { must } from "../vault/testing/must.ts";
import { makeBackup } from "./make-backup.ts";

/** What is only good at the door for a while, and what belongs to no practice. */
const LEFT_OUT = ["schema_step", "check_in_draft", "done_once", "sign_in", "sign_in_code", "sign_in_failure"];

describeEachDatabase("a backup", (open) => {
  let database: TestDatabase;
  let practice: TestPractice;
  let administrator: SignedInPerson;
  const backUp = (body: object, as?: SignedInPerson) =>
    practice.ask({ ...(as ? { as } : { isOperator: true }), method: "POST", path: "/api/v1/backups", body });
  const pass = (seconds: number) =>
    practice.setNow(new Date(Date.parse(practice.now()) + seconds * 1000).toISOString() as never);

  beforeAll(async () => {
    practice = await openPractice(async () => {
      database = await open();
      return database;
    });
    administrator = await practice.member("therapist", "administrator");
    await practice.client(administrator);
  });

  test("names every table of the schema as kept or as left out", async () => {
    expect([...DUMPED_TABLES, ...LEFT_OUT].sort()).toEqual([...(await tablesOf(database.pool))].sort());
  });

  test("holds every row there is, in one file that the practice's key opens, with the keys beside it", async () => {
    const rows = await rowsOf(practice.database, practice.id);
    const made = await backUp({});
    expect(made).toMatchObject({ status: 200, body: { rows: rows.length } });
    expect(statSync(made.body.file)).toMatchObject({ size: made.body.bytes, mode: 0o100600 });
    expect(existsSync(made.body.keysFile)).toBe(true);
    const backup = must(await readBackup(made.body.file, practice.vault.backupIdentity()));
    const held: string[] = [];
    for await (const { table, row } of backup.records()) held.push(`${table} ${row}`);
    await backup.close();
    expect(held).toEqual(rows);
    expect(backup.header.practice).toBe(practice.id);
    expect((await practice.ask({ path: "/api/v1/health" })).body.lastBackupAt).toBe(backup.header.madeAt);
  });

  test("goes where whoever runs the machine says, over nothing that lies there; an administrator says not where", async () => {
    const folder = join(practice.premises.machine.files.folder, "disk");
    mkdirSync(folder);
    const file = join(folder, "monday.backup");
    pass(1);
    expect(await backUp({ file })).toMatchObject({ status: 200, body: { file, keysFile: `${file}.keys` } });
    expect(await backUp({ file })).toMatchObject({ status: 422, body: { because: "exists" } });
    expect(await backUp({ file: "monday.backup" })).toMatchObject({ status: 422, body: { because: "relative" } });
    writeFileSync(join(folder, "file"), "");
    expect(await backUp({ file: join(folder, "file", "x") })).toMatchObject({
      status: 422,
      body: { because: "unwritable" },
    });
    expect((await backUp({ file: join(folder, "tuesday.backup") }, administrator)).status).toBe(403);
    expect((await backUp({}, administrator)).status).toBe(200);
    expect((await backUp({}, await practice.member("therapist"))).status).toBe(403);
  });

  test("is kept as often as the practice decided, and nothing else in the folder is touched", async () => {
    const { backups } = practice.premises.machine.files;
    writeFileSync(join(backups, "letter.txt"), "");
    writeFileSync(join(backups, ".rows-0123456789abcdef"), "");
    const setting = { name: "backups", value: { everyHours: 24, keep: 2 } };
    await practice.ask({ as: administrator, method: "PUT", path: "/api/v1/settings", body: setting, version: 0 });
    const files: string[] = [];
    for (let day = 0; day < 3; day++) {
      pass(86_400);
      files.push(must(await makeBackup(practice.premises)).file);
    }
    const kept = files.slice(1).map((file) => file.split("/").at(-1));
    const keys = `attune-${practice.id.slice(0, 8)}.keys`;
    expect(readdirSync(backups).sort()).toEqual([...kept, keys, "letter.txt"].sort());
  });

  test("is made once at a time, and others work meanwhile", async () => {
    pass(1);
    const [one, other, read] = await Promise.all([
      makeBackup(practice.premises),
      makeBackup(practice.premises),
      practice.ask({ path: "/api/v1/health" }),
    ]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    expect(read.status).toBe(200);
  });

  test("before the practice is set up is refused", async () => {
    const nobody = { ...practice.premises, practice: () => undefined };
    expect(await makeBackup(nobody)).toEqual({ ok: false, failure: { kind: "not-set-up" } });
  });
});
