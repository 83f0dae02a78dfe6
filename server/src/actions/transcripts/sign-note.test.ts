import { expect, test } from "vitest";
import { giveAllConsents } from "../../testing/consents.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { openPractice } from "../../testing/test-practice.ts";

describeEachDatabase("a note", (open) => {
  test("is changed while it is a draft, and by nobody once its author signed it; an addendum may follow", async () => {
    const practice = await openPractice(open);
    const [author, colleague] = [await practice.member("therapist"), await practice.member("therapist")];
    const client = await practice.client(author);
    await giveAllConsents(practice, client.id);
    await practice.within(({ tx, ids, now }) =>
      tx
        .insertInto("care")
        .values({
          practice_id: practice.id,
          client_id: client.id,
          member_id: colleague.id,
          id: ids.next(),
          began_at: now,
          ended_at: null,
        })
        .execute(),
    );
    const notes = `/api/v1/clients/${client.id}/notes`;
    const body = { form: "free", sentences: [{ section: "plan", words: "Meet again next week." }] };
    const { id } = (await practice.ask({ as: author, method: "POST", path: notes, body })).body;
    const path = `${notes}/${id}`;
    const change = { as: author, method: "PUT", path, body: { ...body, form: "dap" } };
    expect(await practice.ask({ ...change, version: 1 })).toMatchObject({ status: 200, body: { version: 2 } });

    const sign = { as: author, method: "POST", path: `${path}/signature` };
    expect(await practice.ask(sign)).toMatchObject({ status: 428 });
    expect(await practice.ask({ ...sign, version: 1 })).toMatchObject({ status: 412, body: { version: 2 } });
    expect((await practice.ask({ ...sign, as: colleague, version: 2 })).status).toBe(404);
    expect(await practice.ask({ ...sign, version: 2 })).toMatchObject({
      status: 200,
      etag: '"3"',
      body: { version: 3 },
    });

    const locked = { status: 409, body: { type: "/problems/locked" } };
    expect(await practice.ask({ ...sign, version: 3 })).toMatchObject(locked);
    expect(await practice.ask({ ...change, version: 3 })).toMatchObject(locked);
    expect(await practice.ask({ as: author, method: "DELETE", path, version: 3 })).toMatchObject(locked);
    const read = await practice.ask({ as: colleague, path });
    expect(read.body).toMatchObject({
      ...change.body,
      version: 3,
      state: "signed",
      signedAt: practice.now(),
      signedBy: author.id,
    });

    const addendum = { ...body, addendumTo: id };
    const added = await practice.ask({ as: author, method: "POST", path: notes, body: addendum });
    expect(added).toMatchObject({ status: 200, body: { version: 1 } });
    await practice.close();
  });
});
