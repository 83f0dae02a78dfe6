import { recordKinds } from "@attune/api";
import type { Instant } from "@attune/core";
import { consents as register } from "@attune/core/library";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeEachDatabase } from "../../testing/databases.ts";
import { BODIES } from "../../testing/matrix/canaries.ts";
import { type Asks, agreed, asksOf } from "../../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../../testing/test-practice.ts";

const NOBODY = "01930000-0000-7000-8000-0000000000aa";

describeEachDatabase("consents", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let therapist: SignedInPerson;
  beforeAll(async () => {
    practice = await openPractice(open);
    asks = asksOf(practice);
    therapist = await practice.member("therapist");
  });
  afterAll(() => practice.close());

  const pathOf = (client: SignedInPerson, rest = "") => `/clients/${client.id}/consents${rest}`;
  const rows = async (client: SignedInPerson, as = therapist) => (await asks.get(as, pathOf(client))).body.rows;

  test("are asked for, given by the client, and shown with whether they count", async () => {
    const client = await practice.client(therapist);
    const asked = await asks.post(therapist, pathOf(client), { purpose: "treatment" });
    expect(asked).toMatchObject({ status: 200, body: { version: 1 } });
    expect((await asks.post(therapist, pathOf(client), { purpose: "treatment" })).body).toEqual(asked.body);
    expect(await rows(client)).toEqual([
      expect.objectContaining({ id: asked.body.id, state: "asked", purpose: "treatment", allows: false }),
    ]);

    const path = pathOf(client, `/${asked.body.id}`);
    const others = await asks.post(client, `${path}/given`, { saidBy: "client-to-therapist" }, 1);
    expect(others).toMatchObject({ status: 422, body: { problems: [{ at: "body.saidBy" }] } });
    expect((await asks.post(therapist, `${path}/given`, { saidBy: "client" }, 1)).status).toBe(422);
    const given = await asks.post(client, `${path}/given`, { saidBy: "client" }, 1);
    expect(given).toMatchObject({ status: 200, body: { id: asked.body.id, version: 2 } });
    expect(await rows(client, client)).toMatchObject([
      { state: "given", givenAt: practice.now(), until: "2028-11-01T09:00:00.000Z", allows: true },
    ]);
    expect((await asks.post(client, `${path}/given`, { saidBy: "client" }, 2)).body).toMatchObject({
      type: "/problems/not-asked",
      state: "given",
    });
  });

  test("are answered in the version that was read, and only by those whom they concern", async () => {
    const client = await practice.client(therapist);
    const { id } = (await asks.post(therapist, pathOf(client), { purpose: "coding" })).body;
    expect((await asks.post(client, pathOf(client, `/${id}/refused`), undefined, 3)).status).toBe(412);
    for (const as of [
      await practice.member("therapist"),
      await practice.member("administrator"),
      await practice.client(therapist),
    ])
      expect((await asks.post(as, pathOf(client, `/${id}/refused`), undefined, 1)).status).toBe(404);
    expect((await asks.post(client, pathOf(client, `/${id}/refused`), undefined, 1)).status).toBe(200);
    expect(await rows(client)).toMatchObject([{ state: "refused", allows: false }]);
    expect((await asks.post(client, pathOf(client, `/${NOBODY}/refused`), undefined, 1)).status).toBe(404);
  });

  test("keep the language of the words that were read, also when they are taken back", async () => {
    const client = await practice.client(therapist);
    const ask = async (purpose: string) => (await asks.post(therapist, pathOf(client), { purpose })).body.id;
    const [research, coding] = [await ask("research"), await ask("coding")];
    const body = { saidBy: "client", language: "de" };
    expect((await asks.post(client, pathOf(client, `/${research}/given`), { ...body, language: "fr" }, 1)).status).toBe(
      422,
    );
    expect((await asks.post(client, pathOf(client, `/${research}/given`), body, 1)).status).toBe(200);
    expect((await asks.post(client, pathOf(client, `/${coding}/refused?language=de`), undefined, 1)).status).toBe(200);
    expect((await asks.post(client, pathOf(client, `/${research}/withdrawn`), undefined, 2)).status).toBe(200);
    const kept = new Map((await rows(client)).map((row: { id: string }) => [row.id, row]));
    expect(kept.get(research)).toMatchObject({ state: "withdrawn", saidBy: "client", language: "de" });
    expect(kept.get(coding)).toMatchObject({ state: "refused", language: "de" });
  });

  test("asked for in words that have changed since are asked for anew, not given", async () => {
    const client = await practice.client(therapist);
    const { id } = (await asks.post(therapist, pathOf(client), { purpose: "coding" })).body;
    const connection = await practice.database.pool.connect();
    await connection.query("begin");
    await connection.query(
      "select set_config('attune.practice', $1, true), set_config('attune.kind', 'system', true)",
      [practice.id],
    );
    await connection.query("update consent set terms = 0 where id = $1", [id]);
    await connection.query("commit");
    connection.release();
    const given = await asks.post(client, pathOf(client, `/${id}/given`), { saidBy: "client" }, 1);
    expect(given).toMatchObject({ status: 409, body: { type: "/problems/terms-changed", purpose: "coding" } });
    const anew = await asks.post(therapist, pathOf(client), { purpose: "coding" });
    expect(anew.body.id).not.toBe(id);
  });

  test("given anew end the earlier ones, which stay in the record with the time for which they held", async () => {
    const client = await practice.client(therapist);
    const first = await agreed(asks, therapist, client.id, "research");
    const start = practice.now();
    practice.setNow("2026-11-02T09:10:00.000Z" as Instant);
    const second = await agreed(asks, therapist, client.id, "research");
    expect(await rows(client)).toMatchObject([
      { id: second.id, allows: true },
      { id: first.id, version: 3, state: "given", until: "2026-11-02T09:10:00.000Z", allows: false },
    ]);
    practice.setNow(start);
  });

  test("come in pages, the latest first", async () => {
    const client = await practice.client(therapist);
    for (const { id } of register) await asks.post(therapist, pathOf(client), { purpose: id });
    const seen: string[] = [];
    let next: string | undefined = "";
    while (next !== undefined) {
      const page = await asks.get(therapist, `${pathOf(client)}?limit=4${next && `&after=${next}`}`);
      seen.push(...page.body.rows.map(({ purpose }: { readonly purpose: string }) => purpose));
      next = page.body.next;
    }
    expect(seen).toEqual(register.map(({ id }) => id).reverse());
  });

  describe("as an interlock", () => {
    const needing = recordKinds.filter(
      ({ needs, id }) => needs.length > 0 && id !== "completion" && id !== "goal-rating",
    );
    const linked = ["completion", "goal-rating"] as const;

    test("nothing of a kind that needs one is added or changed without it, and all of it with it", async () => {
      const client = await practice.client(therapist);
      const pathFor = (kind: { readonly path: string }) => `/clients/${client.id}/${kind.path}`;
      const links = { assignment: NOBODY, goal: NOBODY };
      expect(needing.length).toBeGreaterThan(6);
      for (const kind of recordKinds.filter(({ needs }) => needs.length > 0)) {
        const refused = await asks.post(therapist, pathFor(kind), BODIES[kind.id]("Invented words.", links));
        expect([kind.id, refused.status, refused.body.purposes]).toEqual([kind.id, 409, ["treatment"]]);
      }
      const consent = await agreed(asks, therapist, client.id, "treatment");
      const added = new Map<string, string>();
      for (const kind of needing) {
        const kept = await asks.post(therapist, pathFor(kind), BODIES[kind.id]("Invented words.", links));
        expect([kind.id, kept.status]).toEqual([kind.id, 200]);
        added.set(kind.id, kept.body.id);
      }
      await asks.post(client, pathOf(client, `/${consent.id}/withdrawn`), undefined, consent.version);
      for (const kind of recordKinds) {
        const id = added.get(kind.id);
        if (id === undefined || kind.life === "kept") continue;
        const changed = await asks.put(therapist, `${pathFor(kind)}/${id}`, BODIES[kind.id]("Other words.", links), 1);
        expect([kind.id, changed.status, changed.body.because]).toEqual([kind.id, 409, { treatment: "withdrawn" }]);
      }
      expect(linked.every((id) => recordKinds.some((kind) => kind.id === id))).toBe(true);
    });

    test("an episode comes to its end without one, and a safety plan is always there", async () => {
      const client = await practice.client(therapist);
      const consent = await agreed(asks, therapist, client.id, "treatment");
      const path = `/clients/${client.id}/episodes`;
      const episode = BODIES.episode("Invented words.", { assignment: "", goal: "" });
      const { id } = (await asks.post(therapist, path, episode)).body;
      await asks.post(client, pathOf(client, `/${consent.id}/withdrawn`), undefined, consent.version);
      const ended = { ...episode, endedOn: "2026-11-02", ending: "agreed" };
      expect((await asks.put(therapist, `${path}/${id}`, ended, 1)).status).toBe(200);
      const plan = BODIES["safety-plan"]("Invented words.", { assignment: "", goal: "" });
      expect((await asks.post(therapist, `/clients/${client.id}/safety-plans`, plan)).status).toBe(200);
    });

    test("one that has run out no longer counts", async () => {
      const client = await practice.client(therapist);
      const { id } = await agreed(asks, therapist, client.id, "treatment");
      const now = practice.now();
      const plan = () => asks.post(therapist, `/clients/${client.id}/plans`, { agreed: [], next: [] });
      const change = (until: Instant) =>
        practice.within(({ tx }) => tx.updateTable("consent").set({ until }).where("id", "=", id).execute());
      expect((await plan()).status).toBe(200);
      await change(now);
      expect((await plan()).body.because).toEqual({ treatment: "run-out" });
      expect(await rows(client)).toMatchObject([{ state: "given", allows: false }]);
    });
  });

  describe("taken back", () => {
    /** What can be derived from consents: a transcript with codings of both kinds, a share and check-in links. */
    const derive = async (client: SignedInPerson) => {
      const supervisor = await practice.member("supervisor");
      await practice.within(async ({ tx, ids, now }) => {
        const id = ids.next();
        const shared = { practice_id: practice.id, client_id: client.id, version: 1 };
        const row = { ...shared, happened_at: now, created_at: now, created_by: therapist.id, changed_at: now };
        await tx
          .insertInto("transcript")
          .values({
            ...row,
            id,
            session_id: null,
            turns: 1,
            names_out: false,
            coding_state: "coded",
            sealed: Buffer.from("x"),
          })
          .execute();
        for (const coder_kind of ["model", "rule", "person"] as const)
          await tx
            .insertInto("coding")
            .values({
              ...row,
              id: ids.next(),
              transcript_id: id,
              coder_kind,
              coder_id: "x",
              coder_version: "1",
              sealed: Buffer.from("x"),
            })
            .execute();
        const share = { member_id: supervisor.id, given_by: therapist.id, parts: ["record"], created_at: now };
        const until = "2027-01-01T00:00:00.000Z" as Instant;
        await tx
          .insertInto("share")
          .values({ ...shared, ...share, id: ids.next(), until, ended_at: null })
          .execute();
        const { version: _, ...own } = shared;
        const link = { token_hash: Buffer.from("x"), instruments: ["phq-9"], session_id: null, created_at: now };
        for (const used_at of [null, now])
          await tx
            .insertInto("invitation")
            .values({
              ...own,
              ...link,
              id: ids.next(),
              created_by: therapist.id,
              ends_at: until,
              used_at,
              revoked_at: null,
            })
            .execute();
      });
      return supervisor;
    };

    const counts = (client: SignedInPerson) =>
      practice.within(async ({ tx }) => {
        const count = async (from: string) => {
          const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.raw(from)}
            and client_id = ${client.id}`.execute(tx);
          return rows[0]?.n;
        };
        return {
          transcripts: await count("transcript where true"),
          byModel: await count("coding where coder_kind <> 'person'"),
          byPerson: await count("coding where coder_kind = 'person'"),
          shares: await count("share where true"),
          openLinks: await count("invitation where used_at is null"),
          usedLinks: await count("invitation where used_at is not null"),
          waiting: await count("transcript where coding_state <> 'not-coded'"),
        };
      });
    const ALL = { transcripts: 1, byModel: 2, byPerson: 1, shares: 1, openLinks: 1, usedLinks: 1, waiting: 1 };

    test.each([
      [
        "recording",
        ["model-coding 2", "person-coding 1", "transcript 1"],
        { transcripts: 0, byModel: 0, byPerson: 0, waiting: 0 },
      ],
      ["coding", ["model-coding 2"], { byModel: 0, waiting: 0 }],
      ["supervision", ["share 1"], { shares: 0 }],
      ["questionnaires", ["invitation 1"], { openLinks: 0 }],
      ["research", [], {}],
      ["treatment", [], {}],
    ] as const)(
      "%s takes with it what was derived from it, says what, and leaves the rest",
      async (purpose, deleted, left) => {
        for (const by of ["client", "therapist"] as const) {
          const client = await practice.client(therapist);
          const consent = await agreed(asks, therapist, client.id, purpose);
          const supervisor = await derive(client);
          expect(await counts(client)).toEqual(ALL);
          const who = by === "client" ? client : therapist;
          const path = pathOf(client, `/${consent.id}/withdrawn`);
          const taken = await asks.post(who, path, undefined, consent.version);
          expect(taken).toMatchObject({ status: 200, etag: `"${consent.version + 1}"` });
          const said = taken.body.deleted.map(({ kind, count }: { kind: string; count: number }) => `${kind} ${count}`);
          expect(said).toEqual(deleted);
          expect(await counts(client)).toEqual({ ...ALL, ...left });
          expect(await rows(client)).toMatchObject([
            { state: "withdrawn", withdrawnAt: practice.now(), allows: false },
          ]);
          if (purpose === "supervision") expect((await asks.get(supervisor, `/clients/${client.id}`)).status).toBe(404);

          const events = await practice.within(({ tx }) =>
            tx
              .selectFrom("audit_event")
              .select(["action", "object_kind", "actor_kind"])
              .where("client_id", "=", client.id)
              .where("action", "in", ["withdraw-consent", "delete-with-consent"])
              .orderBy("place")
              .execute(),
          );
          expect(events[0]).toMatchObject({ action: "withdraw-consent", object_kind: "consent" });
          expect(new Set(events.map(({ actor_kind }) => actor_kind))).toEqual(
            new Set([by === "client" ? "client" : "member"]),
          );
          const gone = taken.body.deleted.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
          expect(events).toHaveLength(1 + gone);
        }
      },
    );

    test("is not taken back twice, and the same request arriving twice is one", async () => {
      const client = await practice.client(therapist);
      const consent = await agreed(asks, therapist, client.id, "coding");
      const path = `/api/v1${pathOf(client, `/${consent.id}/withdrawn`)}`;
      const request = { as: client, method: "POST", path, version: consent.version, key: "taken-back-once" };
      const first = await practice.ask(request);
      expect((await practice.ask(request)).body).toEqual(first.body);
      expect((await practice.ask({ ...request, key: "taken-back-again", version: 3 })).body.type).toBe(
        "/problems/not-given",
      );
    });
  });
});
