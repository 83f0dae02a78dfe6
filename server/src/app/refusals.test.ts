import { afterAll, beforeAll, expect, test } from "vitest";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type TestPractice } from "../testing/test-practice.ts";

const UNKNOWN = "01930000-0000-7000-8000-0000000000aa";

describeEachDatabase("what is refused", (open) => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await openPractice(open);
  });
  afterAll(() => practice.close());

  /** Refusals that are in the audit, of one person. */
  const refusals = (person: string) =>
    practice.within(async ({ tx }) => {
      const rows = await tx
        .selectFrom("audit_event")
        .select("action")
        .where("outcome", "=", "refused")
        .where("actor_id", "=", person)
        .orderBy("place")
        .execute();
      return rows.map(({ action }) => action);
    });

  test("is refused to a stranger before anything of the body is looked at", async () => {
    const asked = { method: "POST", path: `/api/v1/clients/${UNKNOWN}/transcripts`, body: "no JSON" };
    expect((await practice.ask(asked)).body).toEqual({ type: "/problems/not-signed-in", status: 401 });
    const headers = { "content-length": String(2 ** 40) };
    expect((await practice.ask({ ...asked, headers })).body.type).toBe("/problems/not-signed-in");
    const therapist = await practice.member("therapist");
    expect((await practice.ask({ ...asked, as: therapist, headers })).body.type).toBe("/problems/too-large");
  });

  test("is in the audit once, also where the work has transactions of its own", async () => {
    const therapist = await practice.member("therapist");
    const ask = (method: string, path: string, rest: object) => practice.ask({ as: therapist, method, path, ...rest });
    expect((await ask("POST", "/api/v1/backups", { body: {} })).status).toBe(403);
    expect((await ask("POST", "/api/v1/practice-exports", { body: { file: "moving.export" } })).status).toBe(403);
    expect((await ask("POST", "/api/v1/keys/rotations", { body: { what: "practice" } })).status).toBe(403);
    const erasing = { body: { name: "Nobody", reason: "client-asked" }, version: 1 };
    expect((await ask("DELETE", `/api/v1/clients/${UNKNOWN}`, erasing)).status).toBe(404);
    expect(await refusals(therapist.id)).toEqual(["make-backup", "export-practice", "rotate-keys", "erase-client"]);
  });
});
