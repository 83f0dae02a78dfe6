import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownerOf, SEALED_COLUMNS, type SealedColumn } from "../keys/sealed-columns.ts";
import { openVaultByKeyFile } from "../vault/key-file-vault.ts";
import { newStem } from "./testing/canaries.ts";
import { editDatabase } from "./testing/edit-database.ts";
import { canariesFrom, type Filling, fillClient, fillPractice } from "./testing/fill-with-canaries.ts";
import { begunPlace, copyOf, type Place, removePlace } from "./testing/place.ts";
import { killAll, type RunningServer, runProgram, startServer } from "./testing/server-process.ts";
import { callerAt, must, type SetUpPractice, setUp, signInAgain } from "./testing/set-up.ts";
import type { Row } from "./testing/swaps.ts";

const PATIENCE = { timeout: 900_000 };

let place: Place;
/** Before the erasing. */
let older: Place;
let backup: string;
let practice: SetUpPractice;
let erased: string;
let other: string;

beforeAll(async () => {
  place = await begunPlace();
  let server = await startServer(place);
  practice = await setUp(server);
  const filling: Filling = { server, ...practice, canaries: canariesFrom(newStem(9)) };
  await fillPractice(filling);
  ({ id: erased } = await fillClient(filling));
  ({ id: other } = await fillClient(filling));
  backup = join(place.folder, "older.backup");
  const made = await makeBackup(server);
  await server.stop();
  cpSync(made, backup);
  older = copyOf(place);

  server = await startServer(place);
  const caller = callerAt(server, practice);
  const file = must(await caller.call("read-client", { params: { client: erased } })).body;
  const body = { name: file.name, reason: "client-asked" } as const;
  must(await caller.call("erase-client", { params: { client: erased }, body, version: file.version }));
  await server.stop();
}, PATIENCE.timeout);

afterAll(() => {
  killAll();
  for (const each of [place, older]) removePlace(each);
});

async function makeBackup(server: RunningServer): Promise<string> {
  for (;;) {
    const made = await callerAt(server, practice).call("make-backup", { body: {} });
    if (made.ok) return made.value.body.file;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The one is gone, the other is as before, and the practice works on. */
async function worksWithout(here: Place, isRestored = false): Promise<void> {
  const server = await startServer(here);
  // After a restoring everybody signs in anew.
  const caller = callerAt(server, isRestored ? await signInAgain(server, practice) : practice);
  for (const route of ["read-client", "list-notes", "list-administrations", "list-client-signals", "export-client"]) {
    const gone = await caller.callRecord(route, { params: { client: erased } });
    expect({ route, gone }).toMatchObject({ route, gone: { ok: false, failure: { because: "not-found" } } });
    const kept = await caller.callRecord(route, { params: { client: other } });
    expect({ route, kept }).toMatchObject({ route, kept: { ok: true } });
  }
  must(await caller.call("list-clients"));
  must(await caller.call("list-signals"));
  const added = must(await caller.call("add-client", { body: { name: "Somebody new" } })).body;
  must(await caller.call("read-client", { params: { client: added.id } }));
  expect((await server.stop()).errors).not.toContain('"level":50');
}

/** Every row that is sealed under a client's own keys. */
async function sealedRows(pool: Pool) {
  const found: { readonly column: SealedColumn; readonly row: Row }[] = [];
  for (const column of SEALED_COLUMNS.filter(({ client }) => client !== undefined)) {
    const { rows } = await pool.query<Row>(`select * from ${column.table} where ${column.column} is not null`);
    found.push(...rows.map((row) => ({ column, row })));
  }
  return found;
}

describe("a client who was erased", () => {
  test("is not in the practice, which works on", PATIENCE, () => worksWithout(place));

  test("does not come back with an older backup: it is restored without them", PATIENCE, async () => {
    const here = copyOf(place);
    const restored = await runProgram(here, ["restore", backup]);
    expect(restored).toMatchObject({
      by: 0,
      output: expect.stringMatching(/[1-9]\d* rows of clients whose keys are gone/),
    });
    await worksWithout(here, true);
    removePlace(here);
  });

  test("cannot be read in an older copy of the database either: none of their rows opens", PATIENCE, async () => {
    const here = copyOf(place);
    rmSync(join(here.data, "database"), { recursive: true });
    cpSync(join(older.data, "database"), join(here.data, "database"), { recursive: true });
    const keyring = { keyringFolder: join(here.data, "keys"), practice: practice.practice };
    const opened = await openVaultByKeyFile(keyring, { file: here.keyFile, dataFolder: here.data });
    if (!opened.ok) throw new Error(opened.failure.kind);
    const vault = opened.value;
    const rows = await editDatabase(here, sealedRows);
    const opens = ({ column, row }: (typeof rows)[number]): boolean =>
      vault.openBytes(ownerOf(column, row), column.placeOf(row), row[column.column] as Buffer).ok;
    const countOf = (client: string, counts: typeof opens): number =>
      rows.filter((each) => each.row[each.column.client ?? ""] === client && counts(each)).length;
    expect(countOf(erased, () => true)).toBeGreaterThan(20);
    expect(countOf(erased, opens)).toBe(0);
    expect(countOf(other, opens)).toBeGreaterThan(20);
    await vault.close();
    await worksWithout(here);
    removePlace(here);
  });
});
