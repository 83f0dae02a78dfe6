import type { Instant } from "@attune/core";
import { beforeAll, expect, test } from "vitest";
import { forgetEndedDrafts } from "../../store/check-in/draft-store.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { Answer, SignedInPerson } from "../../testing/test-practice.ts";
import { sealToLink } from "../../vault/testing/seal-to-link.ts";
import { agree, phq9, type ReadyPractice, readyPractice } from "../measures/testing/ready-practice.ts";

describeEachDatabase("answers by a check-in link that are not sent yet", (open) => {
  let ready: ReadyPractice;
  beforeAll(async () => {
    ready = await readyPractice(open);
  });

  type Link = { readonly client: SignedInPerson; readonly id: string; readonly token: string; readonly key: string };
  const linkFor = async (...instruments: string[]): Promise<Link> => {
    const client = await ready.client();
    const path = `/api/v1/clients/${client.id}/invitations`;
    const made = await ready.practice.ask({ as: ready.therapist, method: "POST", path, body: { instruments } });
    const { token, id } = made.body;
    return { client, id, token, key: (await show({ token })).body.key };
  };
  const ask = (token: string, asked: { method?: string; path?: string; body?: object; key?: string } = {}) =>
    ready.practice.ask({ path: "/api/v1/check-in", ...asked, headers: { "attune-link": token } });
  const show = ({ token }: Pick<Link, "token">): Promise<Answer> => ask(token);
  const form = (answers: object, inWords: object = {}, instrument = "phq-9") => ({ instrument, answers, inWords });
  const saveSealed = ({ token }: Pick<Link, "token">, sealed: string) =>
    ask(token, { method: "PUT", path: "/api/v1/check-in/draft", body: { sealed } });
  const save = async (link: Link, ...forms: object[]) => saveSealed(link, await sealToLink(link.key, { forms }));
  const sendSealed = ({ token }: Link, sealed: string, key = `key-${token.slice(-20)}`) =>
    ask(token, { method: "POST", path: "/api/v1/check-in/sealed", body: { sealed }, key });
  const drafts = ({ client }: Link) =>
    ready.practice.within(({ tx }) =>
      tx.selectFrom("check_in_draft").selectAll().where("client_id", "=", client.id).execute(),
    );
  const administrations = async ({ client }: Link) =>
    (await ready.practice.ask({ as: ready.therapist, path: `/api/v1/clients/${client.id}/administrations` })).body.rows;

  test("are shown again by this link, and count as nothing: no form, no score, no signal, nothing for the therapist", async () => {
    const link = await linkFor("phq-9", "loss-week");
    expect((await show(link)).body.draft).toBeUndefined();
    const words = "The kitchen was too quiet.";
    const saved = await save(link, form({ mood: 2, "self-harm": 1 }), form({}, { "hard-day": words }, "loss-week"));
    expect(saved).toMatchObject({ status: 200, body: {} });
    expect((await show(link)).body.draft).toEqual([
      { instrument: "phq-9", answers: { mood: 2, "self-harm": 1 }, inWords: {} },
      { instrument: "loss-week", answers: {}, inWords: { "hard-day": words } },
    ]);
    expect(await administrations(link)).toEqual([]);
    expect(await ready.signals(link.client)).toEqual([]);
    expect(ready.practice.asked().filter((job) => job.client === link.client.id)).toEqual([]);
    const [row] = await drafts(link);
    expect(row?.sealed.toString("latin1")).not.toContain("kitchen");
    const exported = await ready.practice.ask({
      as: ready.therapist,
      path: `/api/v1/clients/${link.client.id}/export`,
    });
    expect(exported.text).not.toContain("kitchen");
  });

  test("are not shown by another link of the same client", async () => {
    const link = await linkFor("phq-9");
    await save(link, form({ mood: 2 }));
    const path = `/api/v1/clients/${link.client.id}/invitations`;
    const body = { instruments: ["phq-9"] };
    const other = await ready.practice.ask({ as: ready.therapist, method: "POST", path, body });
    expect((await show(other.body)).body.draft).toBeUndefined();
    const actor = { kind: "guest", practice: ready.practice.id, id: other.body.id } as const;
    for (const who of [
      actor,
      { kind: "member", practice: ready.practice.id, id: ready.therapist.id, roles: ["therapist"] } as const,
    ]) {
      const seen = await ready.practice.within(({ tx }) => tx.selectFrom("check_in_draft").select("id").execute(), who);
      expect(seen).toEqual([]);
    }
  });

  test("come together from two devices, item by item; what was taken back is gone", async () => {
    const link = await linkFor("phq-9");
    await Promise.all([save(link, form({ mood: 2 })), save(link, form({ sleep: 3 })), save(link, form({ energy: 1 }))]);
    expect((await show(link)).body.draft[0].answers).toEqual({ mood: 2, sleep: 3, energy: 1 });
    await save(link, form({ mood: null, sleep: 0 }));
    expect((await show(link)).body.draft[0].answers).toEqual({ sleep: 0, energy: 1 });
  });

  test("are refused where they fit no question, where they are for another form, and where they cannot be opened", async () => {
    const link = await linkFor("phq-9");
    const other = await linkFor("phq-9");
    expect((await save(link, form({ mood: 9 }))).body.type).toBe("/problems/bad-answers");
    expect((await save(link, form({}, { mood: "words" }))).body.type).toBe("/problems/bad-answers");
    expect((await save(link, form({}, {}, "gad-7"))).body.type).toBe("/problems/unknown-instrument");
    const forms = [form({ mood: 1 })];
    const notOpened = { type: "/problems/bad-request", status: 422, problems: [{ at: "body.sealed", rule: "sealed" }] };
    for (const sealed of [await sealToLink(other.key, { forms }), await sealToLink(link.key, { forms: 1 }), "AAAA"])
      expect((await saveSealed(link, sealed)).body).toEqual(notOpened);
    expect(await drafts(link)).toEqual([]);
  });

  test("go when they are sent, sealed or not; the same sealed request sent again gets the same answer", async () => {
    const [one, two] = [await linkFor("phq-9"), await linkFor("phq-9")];
    for (const link of [one, two]) await save(link, form({ mood: 1 }));
    const { instrument, answers } = phq9(2);
    const sealed = await sealToLink(one.key, { forms: [{ instrument, answers }] });
    const sent = await sendSealed(one, sealed);
    expect(sent).toMatchObject({ status: 200, body: { received: true, support: { lines: [expect.anything()] } } });
    expect((await sendSealed(one, sealed)).body).toEqual(sent.body);
    expect((await sendSealed(one, sealed, "another-key-now")).body.type).toBe("/problems/link-used");
    expect(await administrations(one)).toEqual([expect.objectContaining({ enteredBy: "link", answers })]);
    expect(await ready.signals(one.client)).toHaveLength(1);

    const forms = [{ instrument, answers: { mood: 1 } }];
    expect((await ask(two.token, { method: "POST", body: { forms } })).status).toBe(200);
    for (const link of [one, two]) expect(await drafts(link)).toEqual([]);
    expect((await save(one, form({ mood: 1 }))).body.type).toBe("/problems/link-used");
  });

  test("go when the link is taken back, with the consent, and an hour after the link has run out", async () => {
    const [revoked, withdrawn, expired, open] = await Promise.all([1, 2, 3, 4].map(() => linkFor("phq-9")));
    if (!revoked || !withdrawn || !expired || !open) throw new Error("four links were made");
    for (const link of [revoked, withdrawn, expired, open]) await save(link, form({ mood: 1 }));
    const path = `/api/v1/clients/${revoked.client.id}/invitations/${revoked.id}`;
    expect((await ready.practice.ask({ as: ready.therapist, method: "DELETE", path })).status).toBe(200);
    expect(await drafts(revoked)).toEqual([]);
    expect((await save(revoked, form({ mood: 1 }))).status).toBe(404);

    await agree(ready.practice, withdrawn.client, "questionnaires", "withdrawn");
    expect((await save(withdrawn, form({ mood: 1 }))).body.type).toBe("/problems/no-consent");
    await ready.practice.within(({ tx }) => tx.deleteFrom("invitation").where("id", "=", withdrawn.id).execute());
    expect(await drafts(withdrawn)).toEqual([]);

    const past = "2026-01-01T00:00:00.000Z" as Instant;
    await ready.practice.within(({ tx }) =>
      tx.updateTable("invitation").set({ ends_at: past }).where("id", "=", expired.id).execute(),
    );
    expect((await show(expired)).status).toBe(404);
    await ready.practice.within(({ tx, now }) => forgetEndedDrafts(tx, ready.practice.id, now));
    expect(await drafts(expired)).toEqual([]);
    expect(await drafts(open)).toHaveLength(1);
  });

  test("are begun in the audit once, by the link, however many answers follow", async () => {
    const link = await linkFor("phq-9");
    for (const mood of [1, 2, 3]) await save(link, form({ mood }));
    const events = await ready.practice.within(({ tx }) =>
      tx
        .selectFrom("audit_event")
        .select(["actor_kind", "actor_id", "object_id", "outcome"])
        .where("action", "=", "save-check-in-draft")
        .where("client_id", "=", link.client.id)
        .execute(),
    );
    expect(events).toEqual([{ actor_kind: "guest", actor_id: link.id, object_id: link.id, outcome: "done" }]);
  });
});
