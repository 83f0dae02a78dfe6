import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { giveAllConsents } from "../../testing/consents.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../../testing/test-practice.ts";

const FORM = { instrument: "phq-9", sessionNumber: 1 };
const ITEMS = [
  "interest",
  "mood",
  "sleep",
  "energy",
  "appetite",
  "self-worth",
  "concentration",
  "movement",
  "self-harm",
];

describeEachDatabase("what is kept of a request, so that it is done once", (open) => {
  let practice: TestPractice;
  let administrator: SignedInPerson;
  beforeAll(async () => {
    practice = await openPractice(open);
    administrator = await practice.member("administrator");
  });
  afterAll(() => practice.close());

  /** A client, who treats them, and a form that was filed. */
  const filed = async (key: string) => {
    const therapist = await practice.member("therapist");
    const client = await practice.client(therapist);
    await giveAllConsents(practice, client.id);
    const path = `/api/v1/clients/${client.id}/administrations`;
    const body = { ...FORM, answers: Object.fromEntries(ITEMS.map((item) => [item, 1])) };
    const asked = { as: therapist, method: "POST", path, key, body };
    const first = await practice.ask(asked);
    expect(first.status).toBe(200);
    return { therapist, client, asked, first };
  };

  test("is no hash that anybody could find again by trying all answers of a form", async () => {
    const { therapist, client, asked, first } = await filed("no-plain-hash");
    const rows = await practice.within(({ tx }) =>
      tx.selectFrom("done_once").select("request_hash").where("actor_id", "=", therapist.id).execute(),
    );
    const request = JSON.stringify(["add-administration", { client: client.id }, {}, asked.body, 0]);
    const plain = createHash("sha256").update(request).digest("hex");
    const kept = rows.map(({ request_hash }) => request_hash.toString("hex"));
    expect(kept).not.toContain(plain);
    expect(kept).toContain(practice.vault.blindIndex("done-once", request).toString("hex"));
    expect((await practice.ask(asked)).body).toEqual(first.body);
  });

  test("is not told again to somebody who does not treat the client any more", async () => {
    const { client, therapist, asked } = await filed("lost-since");
    const colleague = await practice.member("therapist");
    const care = { clientId: client.id, memberId: colleague.id };
    await practice.ask({ as: administrator, method: "POST", path: "/api/v1/care", body: care });
    const { rows } = (await practice.ask({ as: administrator, path: "/api/v1/care" })).body;
    const { id } = rows.find((row: { memberId: string }) => row.memberId === therapist.id);
    expect((await practice.ask({ as: administrator, method: "DELETE", path: `/api/v1/care/${id}` })).status).toBe(200);

    expect(await practice.ask(asked)).toMatchObject({ status: 404, body: { type: "/problems/not-found" } });
  });

  test("is not told again to a member who does not administer the practice any more", async () => {
    const both = await practice.member("administrator");
    const member = { name: "Ada Sohn", email: "ada@example.org", roles: ["trainee"] };
    const asked = { as: both, method: "POST", path: "/api/v1/members", key: "once-an-administrator", body: member };
    const first = await practice.ask(asked);
    expect((await practice.ask(asked)).body).toEqual(first.body);
    await practice.within(({ tx }) =>
      tx
        .updateTable("member")
        .set({ roles: ["therapist"] as never })
        .where("id", "=", both.id)
        .execute(),
    );
    expect((await practice.ask(asked)).status).toBe(403);
  });
});
