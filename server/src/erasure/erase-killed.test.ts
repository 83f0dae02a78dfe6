import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok } from "@attune/core";
import { expect, test } from "vitest";
import { addClient } from "../store/clients/add-client.ts";
import { practiceId } from "../store/ids.ts";
import { migrate } from "../store/migrate.ts";
import { migrations } from "../store/migrations/index.ts";
import { addMember } from "../store/practice/add-member.ts";
import { addPractice } from "../store/practice/add-practice.ts";
import { inTransaction } from "../store/transaction.ts";
import { askFor } from "../testing/ask-for.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { finishErasures } from "./finish-erasures.ts";
import { AT, copyTemplate, type OpenPlace, openPlace, type Place } from "./testing/place.ts";

/** A practice with a therapist and a client, on the disk and closed again. */
async function filled(place: Place) {
  const open = await openPlace(place, true);
  const { premises, vault } = open;
  await migrate(premises.database.pool, migrations);
  const client = premises.ids.next();
  await vault.addClient(client);
  const member = await asJob(open, async (tx) => {
    const desk = { tx, vault, ids: premises.ids, now: AT };
    await addPractice(tx, vault, { facts: { name: "Practice of a test" }, isDemo: false, now: AT });
    const id = await addMember(desk, { facts: { name: "T", email: "t@example.org" }, roles: ["therapist"] });
    await addClient(desk, { id: client, facts: { name: "Jo Field" }, member: id });
    return id;
  });
  await open.close();
  return { client, member };
}

async function asJob<Value>(
  { premises, vault }: OpenPlace,
  work: (tx: Parameters<typeof addPractice>[0]) => Promise<Value>,
): Promise<Value> {
  const scope = { actor: { kind: "system", practice: vault.practice, job: "test" } as const, now: AT };
  const done = await inTransaction(premises.database, scope, async (tx) => ok(await work(tx)));
  if (!done.ok) throw new Error("a test's own work failed");
  return done.value;
}

async function dieAt(point: string, { folder, practice, url }: Place, who: readonly string[]): Promise<void> {
  const script = join(import.meta.dirname, "testing", "erase-and-die.ts");
  const words = [folder, practice, point, ...who, ...(url === undefined ? [] : [url])];
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script, ...words], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}

describeEachDatabase("an erasure that is killed", (open) => {
  test.each([
    ["erasure-after-rows", true],
    ["erasure-after-keys", false],
  ])("at %s has no row left, and is finished at the next start", async (point, hasKeys) => {
    const database = await open();
    const folder = await mkdtemp(join(tmpdir(), "attune-erasure-"));
    const isEmbedded = database.kind === "embedded";
    if (isEmbedded) await copyTemplate(await askFor("embedded"), folder);
    const place: Place = {
      folder,
      practice: practiceId(),
      ...(database.url !== undefined && { url: database.url }),
    };
    const { client, member } = await filled(place);
    await dieAt(point, place, [member, client]);

    const after = await openPlace(place);
    const state = () =>
      asJob(after, async (tx) => ({
        file: await tx.selectFrom("client").select(["state", "sealed"]).execute(),
        care: await tx.selectFrom("care").select("id").execute(),
        erasures: await tx.selectFrom("erasure").select(["state", "asked_by"]).execute(),
      }));
    const file = [{ state: "erased", sealed: Buffer.alloc(0) }];
    expect(await state()).toEqual({ file, care: [], erasures: [{ state: "rows-gone", asked_by: member }] });
    expect(after.vault.hasClient(client)).toBe(hasKeys);

    expect(await finishErasures(after.premises, place.practice)).toEqual(ok({ finished: 1, unusedKeys: 0 }));
    expect(await state()).toMatchObject({ erasures: [{ state: "done" }] });
    expect(after.vault.hasClient(client)).toBe(false);
    expect(await finishErasures(after.premises, place.practice)).toEqual(ok({ finished: 0, unusedKeys: 0 }));
    await after.close();
    await rm(folder, { recursive: true });
  });
});
