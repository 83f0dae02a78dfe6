import type { Instant } from "@attune/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeEachDatabase } from "../../testing/databases.ts";
import { type Asks, agreed, asksOf } from "../../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../../testing/test-practice.ts";

describeEachDatabase("care and shares", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let [therapist, administrator, supervisor]: SignedInPerson[] = [];
  beforeAll(async () => {
    practice = await openPractice(open);
    asks = asksOf(practice);
    therapist = await practice.member("therapist");
    administrator = await practice.member("administrator");
    supervisor = await practice.member("supervisor");
  });
  afterAll(() => practice.close());

  const people = () => {
    if (therapist === undefined || administrator === undefined || supervisor === undefined) throw new Error("nobody");
    return { therapist, administrator, supervisor };
  };

  test("an administrator gives a client into another's care, and sees ids alone", async () => {
    const { therapist, administrator } = people();
    const client = await practice.client(therapist, { name: "Not to be seen" });
    const other = await practice.member("therapist");
    expect((await asks.get(other, `/clients/${client.id}`)).status).toBe(404);
    const begun = await asks.post(administrator, "/care", { clientId: client.id, memberId: other.id });
    expect(begun.status).toBe(200);
    const twice = await asks.post(administrator, "/care", { clientId: client.id, memberId: other.id });
    expect(twice.body).toEqual(begun.body);
    expect((await asks.get(other, `/clients/${client.id}`)).status).toBe(200);

    const list = await asks.get(administrator, "/care?limit=200");
    expect(list.text).not.toContain("Not to be seen");
    expect(list.body.rows).toContainEqual({
      id: begun.body.id,
      clientId: client.id,
      memberId: other.id,
      beganAt: practice.now(),
    });
    expect((await asks.get(administrator, `/clients/${client.id}`)).status).toBe(404);
    for (const path of ["/care", "/clients"]) expect((await asks.get(client, path)).status).toBe(403);
    expect((await asks.post(therapist, "/care", { clientId: client.id, memberId: other.id })).status).toBe(403);
  });

  test("care is given to those who may treat, of clients that there are", async () => {
    const { therapist, administrator, supervisor } = people();
    const client = await practice.client(therapist);
    const leadsNowhere = { status: 422, body: { type: "/problems/leads-nowhere" } };
    for (const wrong of [
      { clientId: client.id, memberId: supervisor.id },
      { clientId: supervisor.id, memberId: therapist.id },
      { clientId: client.id, memberId: client.id },
    ])
      expect(await asks.post(administrator, "/care", wrong)).toMatchObject(leadsNowhere);
  });

  test("an administrator comes to no record by it, as long as somebody else is there to treat", async () => {
    const { therapist, administrator } = people();
    const client = await practice.client(therapist);
    const both = await practice.member("therapist", "administrator");
    const own = { clientId: client.id, memberId: both.id };
    expect((await asks.post(both, "/care", own)).body).toEqual({
      type: "/problems/not-allowed",
      status: 403,
      action: "begin-care",
    });
    expect((await asks.get(both, `/clients/${client.id}`)).status).toBe(404);

    // another administrator does it, and then to do it once more is nothing new
    const begun = await asks.post(administrator, "/care", own);
    expect(begun.status).toBe(200);
    expect((await asks.post(both, "/care", own)).body).toEqual(begun.body);
    expect((await asks.get(both, `/clients/${client.id}`)).status).toBe(200);
  });

  test("the last who treats a client stays until somebody else begins, or the work has ended", async () => {
    const { therapist, administrator } = people();
    const client = await practice.client(therapist);
    const rowsOf = async () => (await asks.get(administrator, "/care?limit=200")).body.rows;
    type CareRow = { readonly id: string; readonly clientId: string; readonly memberId: string };
    const own: CareRow = (await rowsOf()).find(({ clientId }: CareRow) => clientId === client.id);
    expect((await asks.remove(administrator, `/care/${own.id}`)).body).toEqual({
      type: "/problems/last-care",
      status: 409,
    });
    const other = await practice.member("trainee");
    const begun = await asks.post(administrator, "/care", { clientId: client.id, memberId: other.id });
    expect((await asks.remove(administrator, `/care/${own.id}`)).status).toBe(200);
    expect((await asks.get(therapist, `/clients/${client.id}`)).status).toBe(404);
    expect((await asks.remove(administrator, `/care/${own.id}`)).status).toBe(404);

    const read = await asks.get(other, `/clients/${client.id}`);
    await asks.put(other, `/clients/${client.id}`, { name: read.body.name, state: "ended" }, read.body.version);
    expect((await asks.remove(administrator, `/care/${begun.body.id}`)).status).toBe(200);
  });

  test("a record is shared with a supervisor who then sees that part, until it ends", async () => {
    const { therapist, supervisor } = people();
    const client = await practice.client(therapist, { name: "Shared with one" });
    const path = `/clients/${client.id}/shares`;
    const until = "2027-02-01T00:00:00.000Z";
    const share = { memberId: supervisor.id, parts: ["record"], until };
    expect(await asks.post(therapist, path, share)).toMatchObject({
      status: 409,
      body: { type: "/problems/no-consent", purposes: ["supervision"], because: { supervision: "never-asked" } },
    });
    await agreed(asks, therapist, client.id, "supervision");
    const added = await asks.post(therapist, path, share);
    expect(added).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await asks.get(supervisor, "/clients")).body.rows).toMatchObject([{ id: client.id }]);
    expect((await asks.get(supervisor, `/clients/${client.id}`)).body.name).toBe("Shared with one");
    expect((await asks.get(supervisor, `/clients/${client.id}/notes`)).status).toBe(404);
    expect((await asks.get(client, path)).body.rows).toMatchObject([{ memberId: supervisor.id, parts: ["record"] }]);

    expect((await asks.remove(client, `${path}/${added.body.id}`)).status).toBe(200);
    expect((await asks.get(supervisor, `/clients/${client.id}`)).status).toBe(404);
    expect((await asks.get(supervisor, "/clients")).body.rows).toEqual([]);
    expect((await asks.get(therapist, path)).body.rows).toMatchObject([{ version: 2, endedAt: practice.now() }]);
  });

  test("a share with others than supervisors, into the past or for longer than a year or than the consent is refused", async () => {
    const { therapist, supervisor } = people();
    const client = await practice.client(therapist);
    await agreed(asks, therapist, client.id, "supervision");
    const share = (rest: object) =>
      asks.post(therapist, `/clients/${client.id}/shares`, {
        memberId: supervisor.id,
        parts: ["notes"],
        until: "2027-11-02T09:00:00.000Z",
        ...rest,
      });
    const other = await practice.member("therapist");
    expect((await share({ memberId: other.id })).body.type).toBe("/problems/leads-nowhere");
    for (const until of [practice.now(), "2027-11-03T09:00:00.001Z"])
      expect((await share({ until })).body).toEqual({ type: "/problems/share-too-long", status: 422, mostDays: 366 });
    practice.setNow("2026-11-02T09:10:00.000Z" as Instant);
    expect((await share({ until: "2027-11-02T09:00:00.001Z" })).body).toEqual({
      type: "/problems/beyond-consent",
      status: 422,
      until: "2027-11-02T09:00:00.000Z",
    });
    expect((await share({})).status).toBe(200);
    const start = practice.now();
    practice.setNow("2027-11-02T09:00:00.000Z" as Instant);
    const later = await practice.within(
      ({ tx, actor }) => tx.selectFrom("share").select("id").where("practice_id", "=", actor.practice).execute(),
      { kind: "member", practice: practice.id, id: supervisor.id, roles: ["supervisor"] },
    );
    practice.setNow(start);
    expect(later).toEqual([]);
  });
});

describeEachDatabase("care in a small practice", (open) => {
  test("whoever alone could treat a client takes them over", async () => {
    const practice = await openPractice(open);
    const [gone, both] = [await practice.member("therapist"), await practice.member("therapist", "administrator")];
    const client = await practice.client(gone);
    const asks = asksOf(practice);
    const own = { clientId: client.id, memberId: both.id };
    expect((await asks.post(both, "/care", own)).status).toBe(403);
    expect((await asks.remove(both, `/members/${gone.id}`, { version: 1 })).status).toBe(200);
    expect((await asks.post(both, "/care", own)).status).toBe(200);
    await practice.close();
  });
});
