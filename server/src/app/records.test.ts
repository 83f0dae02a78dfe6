import { expect, test } from "vitest";
import { giveAllConsents } from "../testing/consents.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice } from "../testing/test-practice.ts";

describeEachDatabase("records of a client", (open) => {
  test("are added, listed, read, changed and removed by whoever treats the client", async () => {
    const practice = await openPractice(open);
    const therapist = await practice.member("therapist");
    const client = await practice.client(therapist);
    await giveAllConsents(practice, client.id);
    const path = `/api/v1/clients/${client.id}/event-notes`;
    const body = { audience: "both", text: "Moved to a new flat." };

    const added = await practice.ask({ as: therapist, method: "POST", path, body });
    expect(added).toMatchObject({ status: 200, etag: '"1"', body: { version: 1 } });
    const { id } = added.body;
    const read = await practice.ask({ as: therapist, path: `${path}/${id}` });
    expect(read).toMatchObject({ status: 200, etag: '"1"', body: { ...body, createdBy: therapist.id } });

    const changed = { ...body, text: "Moved to a new flat, further out." };
    const other = { as: therapist, method: "PUT", path: `${path}/${id}`, body: changed };
    expect(await practice.ask(other)).toMatchObject({ status: 428, body: { type: "/problems/version-missing" } });
    expect(await practice.ask({ ...other, version: 1 })).toMatchObject({ status: 200, etag: '"2"' });
    expect(await practice.ask({ ...other, version: 1 })).toMatchObject({ status: 412, body: { version: 2 } });

    const list = await practice.ask({ as: therapist, path });
    expect(list.body.rows).toEqual([expect.objectContaining({ id, version: 2, text: changed.text })]);
    expect((await practice.ask({ as: therapist, method: "DELETE", path: `${path}/${id}`, version: 2 })).status).toBe(
      200,
    );
    expect((await practice.ask({ as: therapist, path: `${path}/${id}` })).status).toBe(404);
    await practice.close();
  });

  test("are not there for a therapist who does not treat the client, nor for nobody", async () => {
    const practice = await openPractice(open);
    const [therapist, other] = [await practice.member("therapist"), await practice.member("therapist")];
    const client = await practice.client(therapist);
    await giveAllConsents(practice, client.id);
    const path = `/api/v1/clients/${client.id}/event-notes`;
    expect((await practice.ask({ as: other, path })).body).toEqual({ type: "/problems/not-found", status: 404 });
    expect((await practice.ask({ path })).body).toEqual({ type: "/problems/not-signed-in", status: 401 });
    await practice.close();
  });

  test("are added once under one key, however often the request arrives", async () => {
    const practice = await openPractice(open);
    const therapist = await practice.member("therapist");
    const client = await practice.client(therapist);
    await giveAllConsents(practice, client.id);
    const path = `/api/v1/clients/${client.id}/event-notes`;
    const asked = {
      as: therapist,
      method: "POST",
      path,
      key: "one-and-the-same",
      body: { audience: "both", text: "A." },
    };
    const answers = await Promise.all([practice.ask(asked), practice.ask(asked), practice.ask(asked)]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect((await practice.ask({ as: therapist, path })).body.rows).toHaveLength(1);
    const otherwise = await practice.ask({ ...asked, body: { audience: "both", text: "B." } });
    expect(otherwise.body.type).toBe("/problems/key-used-otherwise");
    await practice.close();
  });

  test("come in pages, each record once and in order", async () => {
    const practice = await openPractice(open);
    const therapist = await practice.member("therapist");
    const client = await practice.client(therapist);
    await giveAllConsents(practice, client.id);
    const path = `/api/v1/clients/${client.id}/event-notes`;
    for (const text of ["1", "2", "3", "4", "5"])
      await practice.ask({ as: therapist, method: "POST", path, body: { audience: "both", text } });
    const seen: string[] = [];
    let next: string | undefined = "";
    while (next !== undefined) {
      const page = await practice.ask({ as: therapist, path: `${path}?limit=2${next && `&after=${next}`}` });
      seen.push(...page.body.rows.map(({ text }: { text: string }) => text));
      next = page.body.next;
    }
    expect(seen).toEqual(["5", "4", "3", "2", "1"]);
    await practice.close();
  });
});
