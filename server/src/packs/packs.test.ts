import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readyPractice } from "../actions/measures/testing/ready-practice.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { type Asks, asksOf } from "../testing/practice-asks.ts";
import type { SignedInPerson, TestPractice } from "../testing/test-practice.ts";
import { loadPacks } from "./load-packs.ts";
import { openPacks } from "./open-packs.ts";

const SHIPPED = fileURLToPath(new URL("../../../packs", import.meta.url));
const NOWHERE = join(SHIPPED, "no-such-folder");
const folders = { shipped: SHIPPED, own: NOWHERE };

/** Opens the packs as a start of the server does. */
async function openOn({ premises, vault }: TestPractice): Promise<void> {
  const { packs, instruments } = await openPacks({ ...premises, vault, folders });
  Object.assign(premises, { packs, instruments });
}

describeEachDatabase("the packs of a practice", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let administrator: SignedInPerson;
  let therapist: SignedInPerson;
  let client: SignedInPerson;
  const row = async (id: string) =>
    (await asks.get(therapist, "/packs")).body.rows.find((each: { readonly id: string }) => each.id === id);
  const version = async () => (await asks.get(therapist, "/packs")).body.version;
  const accept = async (as: SignedInPerson, id: string, terms: string) =>
    asks.put(as, `/packs/${id}/acceptance`, { terms }, await version());
  const withdraw = async (as: SignedInPerson, id: string) =>
    asks.remove(as, `/packs/${id}/acceptance`, { version: await version() });
  const invite = (...instruments: readonly string[]) =>
    asks.post(therapist, `/clients/${client.id}/invitations`, { instruments, sessionNumber: 1 });
  const file = (form: object) =>
    asks.post(therapist, `/clients/${client.id}/administrations`, { sessionNumber: 1, ...form });
  const answersOf = (id: string, value: number) =>
    Object.fromEntries(practice.premises.instruments?.find(id)?.items.map((item) => [item.id, value]) ?? []);

  beforeAll(async () => {
    const ready = await readyPractice(open);
    ({ practice, therapist } = ready);
    asks = asksOf(practice);
    administrator = await practice.member("administrator");
    client = await ready.client();
    await openOn(practice);
  });
  afterAll(() => practice.close());

  test("are off until it accepts them: totals can be typed in, and no question is asked", async () => {
    const list = (await asks.get(therapist, "/packs")).body;
    expect(list).toMatchObject({ version: 0, damaged: [] });
    expect(list.rows.map(({ id, state }: Record<string, string>) => [id, state])).toEqual(
      ["core-10", "csi-4", "dass-21", "gbo", "who-5"].map((id) => [id, "off"]),
    );
    expect((await invite("who-5")).body).toMatchObject({ type: "/problems/no-questions", instrument: "who-5" });
    expect((await file({ instrument: "who-5", answers: answersOf("who-5", 3) })).body.type).toBe(
      "/problems/no-questions",
    );
    expect((await file({ instrument: "who-5", total: { value: 52 } })).status).toBe(200);
  });

  test("are accepted by an administrator alone, in the terms that were read", async () => {
    const { terms } = await row("core-10");
    expect((await accept(therapist, "core-10", terms)).status).toBe(403);
    expect((await accept(administrator, "core-10", "0".repeat(64))).body.type).toBe("/problems/pack-terms-changed");
    expect((await accept(administrator, "no-such-pack", terms)).status).toBe(404);
    expect((await row("core-10")).state).toBe("off");
  });

  test("are asked once they are accepted, and who accepted them and when is kept", async () => {
    const { terms } = await row("core-10");
    expect(await accept(administrator, "core-10", terms)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await row("core-10")).toMatchObject({
      state: "accepted",
      accepted: { by: administrator.id, at: practice.now() },
    });
    const link = (await invite("core-10")).body.token;
    const opened = await practice.ask({ path: "/api/v1/check-in", headers: { "attune-link": link } });
    expect(opened.body.forms[0]).toMatchObject({ instrument: "core-10" });
    expect(opened.body.forms[0].questions).toHaveLength(10);
  });

  test("let nothing be overwritten unseen, and stand in no list of settings", async () => {
    const { terms } = await row("who-5");
    const path = "/packs/who-5/acceptance";
    expect((await asks.put(administrator, path, { terms }, 0)).status).toBe(412);
    const settings = (await asks.get(administrator, "/settings")).body.rows;
    expect(settings.map(({ setting }: { setting: { name: string } }) => setting.name)).toEqual(["crisis-lines"]);
  });

  test("are still on after the next start", async () => {
    await openOn(practice);
    expect((await row("core-10")).state).toBe("accepted");
    expect((await invite("core-10")).status).toBe(200);
    expect((await invite("who-5")).status).toBe(422);
  });

  test("are asked no more once it is taken back; what was answered stays, and its risk answers are still found", async () => {
    const filed = await file({ instrument: "core-10", answers: answersOf("core-10", 1) });
    expect(filed.body.riskSignals).toBeGreaterThan(0);
    const link = (await invite("core-10")).body.token;
    expect((await withdraw(therapist, "core-10")).status).toBe(403);
    expect((await withdraw(administrator, "core-10")).status).toBe(200);
    expect((await withdraw(administrator, "core-10")).status).toBe(404);

    expect((await row("core-10")).state).toBe("off");
    expect((await invite("core-10")).body.type).toBe("/problems/no-questions");
    const opened = await practice.ask({ path: "/api/v1/check-in", headers: { "attune-link": link } });
    expect(opened.body.type).toBe("/problems/no-questions");
    const scores = (await asks.get(therapist, `/clients/${client.id}/scores?instrument=core-10`)).body.rows;
    expect(scores).toHaveLength(filed.body.scores.length);
    const progress = await asks.get(therapist, `/clients/${client.id}/progress?instrument=core-10`);
    expect(progress.status).toBe(200);
    expect((await asks.get(therapist, `/clients/${client.id}/signals`)).body.rows.length).toBeGreaterThan(0);
  });

  test("leave who accepted and who took back in the audit", async () => {
    const events = (await asks.get(administrator, "/audit-events?limit=200")).body.rows;
    const done = events.filter(({ outcome }: { outcome: string }) => outcome === "done");
    const actions = done.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(["accept-pack", "withdraw-pack"]));
  });
});

describe("a folder of packs", () => {
  test("that the practice brought is on at once, and one that cannot be used keeps no other from it", async () => {
    const own = await mkdtemp(join(tmpdir(), "own-packs-"));
    await cp(join(SHIPPED, "who-5"), join(own, "who-5"), { recursive: true });
    await mkdir(join(own, "half-a-form"));
    await writeFile(join(own, "half-a-form", "pack.json"), "{}");
    await mkdir(join(own, ".on-its-way"));
    const { shelf, damaged } = await loadPacks({ shipped: NOWHERE, own });
    expect(shelf.map(({ pack, isOwn }) => [pack.id, isOwn])).toEqual([["who-5", true]]);
    expect(damaged).toEqual(["half-a-form"]);
    await rm(own, { recursive: true });
  });

  test("cannot take the name of a form that is there", async () => {
    const { shelf, damaged } = await loadPacks({ shipped: SHIPPED, own: SHIPPED });
    expect(shelf.filter(({ isOwn }) => isOwn)).toEqual([]);
    expect(damaged).toEqual(["core-10", "csi-4", "dass-21", "gbo", "who-5"]);
  });
});
