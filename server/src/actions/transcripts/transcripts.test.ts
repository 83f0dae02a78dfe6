import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reviewSchema } from "@attune/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consentTo, openWorkingPractice, takeBack, type WorkingPractice } from "../../jobs/testing/working-practice.ts";
import { zipOf } from "../../jobs/testing/zip-of.ts";
import { hours, laterBy } from "../../sign-in/moments.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";

const EXAMPLES = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const examples = readdirSync(EXAMPLES).filter((name) => /\.(?!md$|jsonl$)[a-z]+$/.test(name));
const base64 = (text: string | Buffer) => Buffer.from(text).toString("base64");
const TALK = [
  "Therapist: What was it like to stand there and wait?",
  "Callum: I was so scared of all of them looking at me.",
  "Therapist: You felt alone with it, even in that room.",
  "Callum: Yes, that is how it was for me.",
].join("\n");

describeEachDatabase("transcripts", (open) => {
  let practice: WorkingPractice;
  let therapist: SignedInPerson;
  beforeAll(async () => {
    practice = await openWorkingPractice(open);
    therapist = await practice.member("therapist");
  });
  afterAll(() => practice.close());

  const path = (client: SignedInPerson, rest = "") => `/api/v1/clients/${client.id}/transcripts${rest}`;
  const send = (client: SignedInPerson, body: object, as = therapist) =>
    practice.ask({
      as,
      method: "POST",
      path: path(client),
      body: { takeNamesOut: false, file: base64(TALK), ...body },
    });
  const rows = async (client: SignedInPerson) => (await practice.ask({ as: therapist, path: path(client) })).body.rows;
  const consenting = async () => {
    const client = await practice.client(therapist);
    await consentTo(practice, client.id, "recording", "coding");
    return client;
  };
  const coded = async (client: SignedInPerson) => {
    const sent = await send(client, {});
    await practice.until(async () => (await rows(client))[0].codingState === "coded");
    return sent.body.id as string;
  };
  const counts = (client: SignedInPerson) =>
    practice.within(async ({ tx }) => {
      const [transcripts, codings] = [
        await tx.selectFrom("transcript").select("id").where("client_id", "=", client.id).execute(),
        await tx.selectFrom("coding").select("id").where("client_id", "=", client.id).execute(),
      ];
      return { transcripts: transcripts.length, codings: codings.length };
    });

  test("of every kind of file among the examples are kept, coded and reviewed", async () => {
    const client = await consenting();
    for (const name of examples) {
      const file = base64(readFileSync(EXAMPLES + name));
      const first = await send(client, { file, fileName: name });
      const { kind, guess } = first.body;
      const kept = kind === "kept" ? first : await send(client, { file, fileName: name, therapists: [guess] });
      expect(kept, name).toMatchObject({ status: 200, body: { kind: "kept", codingState: "waiting", version: 1 } });
    }
    const states = async () => (await rows(client)).map(({ codingState }: { codingState: string }) => codingState);
    await practice.until(async () => (await states()).every((state: string) => state === "coded"));
    const kept = await rows(client);
    expect(kept).toHaveLength(examples.length);
    for (const { id, turns, version } of kept) {
      expect(version).toBe(2);
      const read = await practice.ask({ as: therapist, path: path(client, `/${id}`) });
      expect(read.body.turns).toHaveLength(turns);
      const review = await practice.ask({ as: therapist, path: path(client, `/${id}/review`) });
      expect(reviewSchema.safeParse(review.body).error).toBeUndefined();
      expect(review.body).toMatchObject({ title: "Session review", madeBy: { codebooks: ["attunement", "miti"] } });
      expect(review.body.turns).toHaveLength(turns);
    }
  });

  test("are not read at all without the client's consent, and nothing is kept", async () => {
    const client = await practice.client(therapist);
    await consentTo(practice, client.id, "coding");
    const refused = await send(client, { file: base64("no transcript at all") });
    expect(refused).toMatchObject({ status: 409, body: { type: "/problems/no-consent", purposes: ["recording"] } });
    expect(await counts(client)).toEqual({ transcripts: 0, codings: 0 });
  });

  test("are kept and not coded where the client consents to the recording alone", async () => {
    const client = await practice.client(therapist);
    await consentTo(practice, client.id, "recording");
    const kept = await send(client, {});
    expect(kept).toMatchObject({ status: 200, body: { kind: "kept", codingState: "not-coded" } });
    const again = { as: therapist, method: "POST", path: path(client, `/${kept.body.id}/coding-jobs`) };
    expect(await practice.ask(again)).toMatchObject({ status: 409, body: { purposes: ["coding"] } });
    const review = await practice.ask({ as: therapist, path: path(client, `/${kept.body.id}/review`) });
    expect(review).toMatchObject({ status: 409, body: { type: "/problems/not-coded", codingState: "not-coded" } });
    expect(await counts(client)).toEqual({ transcripts: 1, codings: 0 });
  });

  test("leave nothing coded where the client took the consent back before it came to that", async () => {
    const client = await practice.client(therapist);
    await consentTo(practice, client.id, "recording");
    const { id } = (await send(client, {})).body;
    await practice.within(({ tx }) =>
      practice.jobs.ask(tx, practice.id, { kind: "code-transcript", client: client.id, transcript: id }),
    );
    await consentTo(practice, client.id, "coding");
    await takeBack(practice, client.id, "coding");
    await coded(await consenting());
    expect(await counts(client)).toEqual({ transcripts: 1, codings: 0 });
  });

  test("ask who the therapist is where neither a person nor the file says it, and keep nothing", async () => {
    const client = await consenting();
    const file = base64(TALK.replaceAll("Therapist", "Maren"));
    const asked = await send(client, { file });
    expect(asked.body).toEqual({ kind: "who-is-therapist", labels: ["Maren", "Callum"], guess: "Maren" });
    expect(await counts(client)).toEqual({ transcripts: 0, codings: 0 });
    const unknown = await send(client, { file, therapists: ["Nobody"] });
    expect(unknown.body).toEqual({
      type: "/problems/unclear-speakers",
      status: 422,
      because: "unknown-label",
      labels: 2,
    });
    const kept = await send(client, { file, therapists: ["maren"], takeNamesOut: true });
    const read = await practice.ask({ as: therapist, path: path(client, `/${kept.body.id}`) });
    expect(read.body).toMatchObject({ namesOut: true, turns: [{ label: "Therapist" }, { label: "Client" }, {}, {}] });
    expect(read.text).not.toMatch(/Maren|Callum/);
  });

  test("take the moment of their session, and lead to none of another client's", async () => {
    const [client, other] = [await consenting(), await consenting()];
    const body = { number: 4, happenedAt: "2026-10-30T10:00:00.000Z" };
    const session = await practice.ask({
      as: therapist,
      method: "POST",
      path: `/api/v1/clients/${client.id}/sessions`,
      body,
    });
    const kept = await send(client, { sessionId: session.body.id });
    expect(kept.status).toBe(200);
    expect((await rows(client))[0]).toMatchObject({ sessionId: session.body.id, happenedAt: body.happenedAt });
    const astray = await send(other, { sessionId: session.body.id });
    expect(astray).toMatchObject({ status: 422, body: { type: "/problems/leads-nowhere" } });
  });

  test("show by session what the words expressed, and a person's codes win there too", async () => {
    const client = await consenting();
    const sessions = `/api/v1/clients/${client.id}/sessions`;
    const session = await practice.ask({ as: therapist, method: "POST", path: sessions, body: { number: 7 } });
    const { id } = (await send(client, { sessionId: session.body.id })).body;
    await practice.until(async () => (await rows(client))[0].codingState === "coded");
    const shown = async () => {
      const { body } = await practice.ask({ as: therapist, path: `/api/v1/clients/${client.id}/empathy-triangle` });
      expect(body.sessions).toMatchObject([{ session: 7 }]);
      return body.sessions[0].shown;
    };
    const byReview = async () => {
      const { indices } = (await practice.ask({ as: therapist, path: path(client, `/${id}/review`) })).body;
      const valued = indices.filter(({ value }: { value?: number }) => value !== undefined);
      return valued.map(({ id: index, value }: { id: string; value: number }) => ({ index, value }));
    };
    const before = await shown();
    expect(before).toEqual(await byReview());
    const judging = { turn: 2, codebook: "attunement", code: "judging", level: 1, evidence: [] };
    const save = { as: therapist, method: "PUT", path: path(client, `/${id}/codings`), version: 0 };
    expect((await practice.ask({ ...save, body: { codings: [judging] } })).status).toBe(200);
    expect(await shown()).toEqual(await byReview());
    expect(await shown()).not.toEqual(before);
  });

  test("are removed with everything coded in them", async () => {
    const client = await consenting();
    const id = await coded(client);
    const remove = { as: therapist, method: "DELETE", path: path(client, `/${id}`) };
    expect((await practice.ask({ ...remove, version: 1 })).status).toBe(412);
    expect((await practice.ask({ ...remove, version: 2 })).body).toEqual({
      deleted: [
        { kind: "transcript", count: 1 },
        { kind: "coding", count: 1 },
      ],
    });
    expect(await counts(client)).toEqual({ transcripts: 0, codings: 0 });
  });

  test("are nothing to a therapist who does not treat the client, nor to the client", async () => {
    const client = await consenting();
    const id = await coded(client);
    const other = await practice.member("therapist");
    for (const as of [other, client])
      for (const rest of ["", `/${id}`, `/${id}/review`, `/${id}/codings`])
        expect((await practice.ask({ as, path: path(client, rest) })).status).toBe(404);
    expect((await send(client, {}, other)).status).toBe(404);
    expect((await send(client, {}, client)).status).toBe(404);
  });

  test("may be coded by a supervisor too, for as long as they are shared, and by nobody else in their name", async () => {
    const client = await consenting();
    const id = await coded(client);
    const supervisor = await practice.member("supervisor");
    const save = (version: number, codings: readonly object[]) =>
      practice.ask({ as: supervisor, method: "PUT", path: path(client, `/${id}/codings`), version, body: { codings } });
    const coding = { turn: 2, codebook: "attunement", code: "affective", level: 2, evidence: [] };
    expect((await save(0, [coding])).status).toBe(404);
    await practice.within(({ tx, ids, now }) =>
      tx
        .insertInto("share")
        .values({
          practice_id: practice.id,
          client_id: client.id,
          id: ids.next(),
          member_id: supervisor.id,
          given_by: therapist.id,
          parts: ["process"],
          version: 1,
          created_at: now,
          until: laterBy(now, hours(1)),
          ended_at: null,
        })
        .execute(),
    );
    expect(await save(0, [coding])).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await save(1, [])).toMatchObject({ status: 200, body: { version: 2 } });
    const both = await Promise.all([save(2, [coding]), save(2, [])]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const own = {
      as: therapist,
      method: "PUT",
      path: path(client, `/${id}/codings`),
      version: 0,
      body: { codings: [coding] },
    };
    expect((await practice.ask(own)).body.version).toBe(1);
    const sets = (await practice.ask({ as: therapist, path: path(client, `/${id}/codings`) })).body.sets;
    expect(sets.map(({ coderId }: { coderId: string }) => coderId)).toEqual([
      therapist.id,
      supervisor.id,
      "attune-spoken",
    ]);
  });

  test("leave one event for each thing that is asked", async () => {
    const client = await consenting();
    const id = await coded(client);
    for (const rest of ["", `/${id}`, `/${id}/review`, `/${id}/codings`])
      await practice.ask({ as: therapist, path: path(client, rest) });
    const events = await practice.within(({ tx }) =>
      tx.selectFrom("audit_event").selectAll().where("client_id", "=", client.id).orderBy("place").execute(),
    );
    const told = events.map(
      ({ actor_kind, action, object_kind, outcome }) => `${actor_kind} ${action} ${object_kind} ${outcome}`,
    );
    const own = told.filter((event) => !event.includes("list-transcripts"));
    expect(own).toEqual([
      "member import-transcript transcript done",
      "system code-transcript transcript done",
      "member read-transcript transcript seen",
      "member read-review transcript seen",
      "member list-codings transcript seen",
    ]);
    expect(told.length - own.length).toBeGreaterThan(0);
  });

  describe("coded by people", () => {
    const coding = {
      turn: 1,
      codebook: "attunement",
      code: "cue",
      level: 1,
      emotion: "fear",
      evidence: [{ start: 0, end: 12 }],
    };
    const save = (client: SignedInPerson, id: string, version: number, body: object) =>
      practice.ask({ as: therapist, method: "PUT", path: path(client, `/${id}/codings`), version, body });

    test("keep both, and the review goes by the person", async () => {
      const client = await consenting();
      const id = await coded(client);
      const moments = [{ rule: "missed-cue", turn: 1, was: "chosen", words: "We came back to it later." }];
      const first = await save(client, id, 0, { codings: [coding], moments });
      expect(first).toMatchObject({ status: 200, etag: '"1"', body: { version: 1 } });
      expect(await save(client, id, 0, { codings: [] })).toMatchObject({ status: 412, body: { version: 1 } });
      const reply = { turn: 2, codebook: "miti", code: "behaviour", level: "reflection", evidence: [] };
      expect((await save(client, id, 1, { codings: [coding, reply], moments })).body.version).toBe(2);

      const { sets } = (await practice.ask({ as: therapist, path: path(client, `/${id}/codings`) })).body;
      expect(sets.map(({ coderKind }: { coderKind: string }) => coderKind)).toEqual(["person", "model"]);
      expect(sets[0]).toMatchObject({ version: 2, coderId: therapist.id, moments });
      expect(sets[0].codings).toEqual(
        [coding, reply].map((each) => ({ ...each, coder: { kind: "person", account: therapist.id } })),
      );

      const review = (await practice.ask({ as: therapist, path: path(client, `/${id}/review`) })).body;
      expect(review.cues[0]).toMatchObject({ turn: 1, level: 1, emotion: "fear", evidence: coding.evidence });
      const cues = review.turns[1].codings.filter(({ code }: { code: string }) => code === "cue");
      expect(cues.map(({ coder }: { coder: { kind: string } }) => coder.kind)).toEqual(["person", "model"]);
    });

    test.each([
      ["no-such-turn", { turn: 4 }],
      ["no-such-code", { code: "warmth" }],
      ["no-such-code", { codebook: "epitome", code: "explorations" }],
      ["no-such-level", { level: 3 }],
      ["other-speaker", { turn: 0 }],
      ["evidence-outside", { evidence: [{ start: 0, end: 4000 }] }],
      ["evidence-outside", { evidence: [{ start: 5, end: 5 }] }],
      ["emotion-without-cue", { code: "depth", level: 1 }],
    ])("are refused as %s with the place and no word", async (because, wrong) => {
      const client = await consenting();
      const id = (await send(client, {})).body.id;
      const refused = await save(client, id, 0, { codings: [coding, { ...coding, ...wrong }] });
      expect(refused.body).toEqual({
        type: "/problems/bad-codings",
        status: 422,
        problems: [{ at: "codings.1", because }],
      });
    });
  });

  describe("that cannot be read", () => {
    test.each([
      ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), "binary"],
      ["an empty file", Buffer.from(""), "empty"],
      ["a file of another kind", Buffer.from('{"list": "the orchard behind the school"}'), "not-a-transcript"],
      ["an archive cut short", Buffer.from("504b0304140000000800", "hex"), "damaged-archive"],
    ])("are refused: %s", async (_, bytes, because) => {
      const client = await consenting();
      const refused = await send(client, { file: base64(bytes) });
      expect(refused).toMatchObject({ status: 422, body: { type: "/problems/unreadable", because } });
      expect(refused.text).not.toContain("orchard");
      expect(await counts(client)).toEqual({ transcripts: 0, codings: 0 });
    });

    test("are refused: an archive that unpacks to far more than a document, while others are served", async () => {
      const client = await consenting();
      const bomb = zipOf("word/document.xml", Buffer.alloc(400 * 1024 * 1024, "<w:t>"));
      expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
      const refusal = send(client, { file: base64(bomb), fileName: "session.docx" });
      expect((await practice.ask({ as: therapist, path: path(client) })).status).toBe(200);
      expect(await refusal).toMatchObject({
        status: 422,
        body: { type: "/problems/unreadable", because: "unpacks-too-large" },
      });
    });

    test("are refused before they are looked at where they are over the limit or of another type", async () => {
      const client = await consenting();
      const file = "A".repeat(21 * 1024 * 1024);
      expect(await send(client, { file })).toMatchObject({ status: 413, body: { type: "/problems/too-large" } });
      const form = { as: therapist, method: "POST", path: path(client), body: "file=1" };
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      expect(await practice.ask({ ...form, headers })).toMatchObject({ status: 415 });
      expect(await send(client, { file: "no base64!" })).toMatchObject({
        status: 422,
        body: { problems: [{ at: "body.file" }] },
      });
    });
  });
});
