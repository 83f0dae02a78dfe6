import { expect, test } from "vitest";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice } from "../testing/test-practice.ts";

describeEachDatabase("the practice and who works in it", (open) => {
  test("members, licences and settings are kept by the administrator and seen by every member", async () => {
    const practice = await openPractice(open);
    const administrator = await practice.member("administrator");
    const therapist = await practice.member("therapist");

    const facts = { name: "Practice by the river", country: "DE" };
    expect(
      await practice.ask({ as: administrator, method: "PUT", path: "/api/v1/practice", body: facts, version: 1 }),
    ).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await practice.ask({ as: therapist, path: "/api/v1/practice" })).body).toMatchObject(facts);
    expect(
      await practice.ask({ as: therapist, method: "PUT", path: "/api/v1/practice", body: facts, version: 2 }),
    ).toMatchObject({ status: 403, body: { type: "/problems/not-allowed" } });

    const member = { name: "Nora Feld", email: "nora@example.org", roles: ["trainee"] };
    const added = await practice.ask({ as: administrator, method: "POST", path: "/api/v1/members", body: member });
    expect(added.body.setUpToken).toMatch(/^[\w-]{22}\.[\w-]{22}\.[\w-]{43}$/);
    const twice = { ...member, email: " NORA@example.org".trim() };
    expect(
      (await practice.ask({ as: administrator, method: "POST", path: "/api/v1/members", body: twice })).body.type,
    ).toBe("/problems/email-taken");
    const licence = {
      memberId: added.body.id,
      profession: "Psychotherapist",
      issuedBy: "Chamber",
      validUntil: "2027-01-31",
    };
    const kept = await practice.ask({ as: administrator, method: "POST", path: "/api/v1/licences", body: licence });
    expect(kept.status).toBe(200);
    expect((await practice.ask({ as: therapist, path: "/api/v1/licences" })).body.rows).toEqual([
      { id: kept.body.id, version: 1, ...licence },
    ]);

    const setting = { name: "retention", value: { yearsAfterEnd: 10 } };
    const decided = { as: administrator, method: "PUT", path: "/api/v1/settings", body: setting };
    expect(await practice.ask({ ...decided, version: 0 })).toMatchObject({ status: 200, etag: '"1"' });
    expect((await practice.ask({ ...decided, version: 0 })).status).toBe(412);
    expect((await practice.ask({ as: therapist, path: "/api/v1/settings" })).body.rows).toEqual([
      { version: 1, setting },
    ]);
    await practice.close();
  });

  test("whose membership ends is out at once, and the last administrator stays", async () => {
    const practice = await openPractice(open);
    const administrator = await practice.member("administrator");
    const therapist = await practice.member("therapist");
    const path = `/api/v1/members/${therapist.id}`;
    expect((await practice.ask({ as: therapist, path: "/api/v1/members" })).status).toBe(200);
    expect((await practice.ask({ as: administrator, method: "DELETE", path, version: 1 })).status).toBe(200);
    expect((await practice.ask({ as: therapist, path: "/api/v1/members" })).status).toBe(401);
    const last = await practice.ask({
      as: administrator,
      method: "DELETE",
      path: `/api/v1/members/${administrator.id}`,
      version: 1,
    });
    expect(last.body.type).toBe("/problems/last-administrator");
    await practice.close();
  });

  test("nobody gives themselves a further part while another is there to give it; less they may choose", async () => {
    const practice = await openPractice(open);
    const administrator = await practice.member("administrator");
    const facts = (...roles: string[]) => ({ name: "Nora Feld", email: "nora@example.org", roles });
    const change = (as: typeof administrator, roles: readonly string[], version: number) =>
      practice.ask({
        as,
        method: "PUT",
        path: `/api/v1/members/${administrator.id}`,
        body: facts(...roles),
        version,
      });
    expect((await change(administrator, ["administrator", "researcher"], 1)).status).toBe(200);
    const other = await practice.member("administrator");
    expect(await change(administrator, ["administrator", "therapist"], 2)).toMatchObject({
      status: 403,
      body: { type: "/problems/not-allowed", action: "change-member" },
    });
    expect((await change(administrator, ["administrator"], 2)).status).toBe(200);
    expect((await change(other, ["administrator", "therapist"], 3)).status).toBe(200);
    const refused = await practice.within(({ tx }) =>
      tx.selectFrom("audit_event").select("actor_id").where("outcome", "=", "refused").execute(),
    );
    expect(refused).toEqual([{ actor_id: administrator.id }]);
    await practice.close();
  });

  test("a name that was moved from another member's row is refused, and nothing of it is shown", async () => {
    const practice = await openPractice(open);
    const administrator = await practice.member("administrator");
    const [one, other] = [await practice.member("therapist"), await practice.member("therapist")];
    await practice.within(async ({ tx }) => {
      const { sealed } = await tx
        .selectFrom("member")
        .select("sealed")
        .where("id", "=", one.id)
        .executeTakeFirstOrThrow();
      await tx.updateTable("member").set({ sealed }).where("id", "=", other.id).execute();
    });
    expect((await practice.ask({ as: administrator, path: "/api/v1/members" })).body).toEqual({
      type: "/problems/record-damaged",
      status: 500,
      table: "member",
      row: other.id,
    });
    await practice.close();
  });
});
