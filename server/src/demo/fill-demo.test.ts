import { recordKinds } from "@attune/api";
import { ok } from "@attune/core";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyAudit } from "../audit/practice-audit.ts";
import { signInWithLink } from "../sign-in/actions/links.ts";
import { inTransaction } from "../store/transaction.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice } from "../testing/test-practice.ts";
import { demoPractice } from "./content/demo-practice.ts";
import { APPROACHES, PRESENTATIONS } from "./content/shape.ts";
import { fillDemo } from "./fill-demo.ts";
import { type DemoServer, openDemoServer, TODAY } from "./testing/open-demo.ts";

const story = demoPractice(TODAY);
const clinicians = story.members.filter(({ roles }) => !roles.includes("administrator"));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
/** By database: the ids of its clients. */
const clientIds = new Map<string, readonly string[]>();

describeEachDatabase("a demo practice", (open) => {
  let demo: DemoServer;
  let therapist: string;
  let client: string;

  beforeAll(async () => {
    demo = await openDemoServer(open);
    expect(await demo.fill()).toEqual({ ok: true, value: undefined });
    const doors = await demo.doors();
    therapist = await demo.enter(doors.therapist);
    client = await demo.enter(doors.client);
  }, 240_000);
  afterAll(() => demo.close());

  const count = async (table: string, where = "true"): Promise<number> => {
    const scope = {
      actor: { kind: "system", practice: demo.vault.practice, job: "test" },
      now: demo.premises.clock.now(),
    } as const;
    const counted = await inTransaction<number, never>(demo.premises.database, scope, async (tx) => {
      const found = sql<{
        many: number;
      }>`select count(*)::integer as many from ${sql.table(table)} where ${sql.raw(where)}`;
      return ok((await found.execute(tx)).rows[0]?.many ?? 0);
    });
    return counted.ok ? counted.value : 0;
  };
  /** Every page of a list. */
  const rowsAt = async (token: string, path: string): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let after = ""; ; ) {
      const { status, body } = await demo.read(token, `${path}${path.includes("?") ? "&" : "?"}limit=100${after}`);
      expect([path, status]).toEqual([path, 200]);
      rows.push(...body.rows);
      if (body.next === undefined) return rows;
      after = `&after=${encodeURIComponent(body.next)}`;
    }
  };

  const signalsOf = async (email: string): Promise<readonly Row[]> => {
    const token = await demo.member(email);
    const states = ["open", "closed", "passed"];
    return (await Promise.all(states.map((state) => rowsAt(token, `/signals?state=${state}`)))).flat();
  };

  test("says that it is invented, and nobody in it has an address that could be somebody's", async () => {
    const { body } = await demo.read(therapist, "/practice");
    expect(body).toMatchObject({ isDemo: true, name: expect.stringContaining("invented") });
    const members = await rowsAt(therapist, "/members");
    expect(members.filter(({ roles }) => roles.includes("therapist")).length).toBe(3);
    const clients = await rowsAt(therapist, "/clients");
    const own = await Promise.all(clients.map(async ({ id }) => (await demo.read(therapist, `/clients/${id}`)).body));
    for (const { email } of [...members, ...own]) expect(email).toMatch(/\.invalid$|@example\.org$/);
  });

  test("has 24 clients, with every presentation in every approach", async () => {
    const seen = new Set<string>();
    for (const { email } of clinicians)
      for (const { presentation, approach } of await rowsAt(await demo.member(email), "/clients"))
        seen.add(`${presentation} ${approach}`);
    expect([...seen].sort()).toEqual(PRESENTATIONS.flatMap((each) => APPROACHES.map((by) => `${each} ${by}`)).sort());
    expect(await count("client")).toBe(24);
  });

  test("holds all that the story tells", async () => {
    const told = (part: (client: (typeof story.clients)[number]) => number) => sum(story.clients.map(part));
    const forms = told(({ administrations, sessionChecks }) => administrations.length + sessionChecks.length);
    expect(await count("administration")).toBe(forms);
    expect(await count("session")).toBe(told(({ sessions }) => sessions.length));
    expect(await count("appointment")).toBe(told(({ appointments }) => appointments.length));
    expect(await count("note", "state = 'signed'")).toBe(
      told(({ notes }) => notes.filter(({ state }) => state === "signed").length),
    );
    expect(await count("transcript", "coding_state = 'coded'")).toBe(told(({ transcripts }) => transcripts.length));
    expect(await count("coding")).toBe(told(({ transcripts }) => transcripts.length));
    expect(await count("completion")).toBe(
      told(({ assignments }) => sum(assignments.map((each) => each.completions.length))),
    );
    expect(await count("diary_entry")).toBe(told(({ diary }) => diary.length));
    expect(await count("goal_rating")).toBe(told(({ goals }) => sum(goals.map((each) => each.ratings.length))));
    expect(await count("client", "state = 'ended'")).toBe(told(({ episode }) => Number(episode.ended !== undefined)));
  });

  test("has a signal about risk for every answer that must reach a person, and all that were closed say how", async () => {
    const risky = sum(
      story.clients.map(({ administrations }) => administrations.filter(({ risk }) => risk.length > 0).length),
    );
    expect(await count("signal", "rule in ('risk-answer', 'safety-on-relationship-form')")).toBe(risky);
    const closings = sum(story.clients.map(({ riskClosings }) => riskClosings.length));
    expect(await count("signal", "is_risk and state = 'closed'")).toBeGreaterThanOrEqual(closings - 1);
    expect(await count("signal", "is_risk and state = 'open'")).toBeGreaterThan(0);
  });

  test("every signal opens with what it rests on", async () => {
    const signals = (await Promise.all(clinicians.map(({ email }) => signalsOf(email)))).flat();
    expect(signals.length).toBeGreaterThan(clinicians.length);
    for (const { evidence, words } of signals) expect([evidence.length > 0, words.length > 1]).toEqual([true, true]);
    const closed = signals.filter(({ state }) => state === "closed");
    expect(closed.length).toBeGreaterThan(9);
    for (const { closing } of closed)
      expect(closing).toMatchObject({ action: expect.any(String), outcome: expect.any(String) });
  });

  test("opens the caseload, and everything of a client, for the therapist", async () => {
    const caseload = await rowsAt(therapist, "/clients");
    const martin = caseload.find(({ name }) => name.startsWith("Martin"));
    expect(martin?.summary).toMatchObject({ sessions: 16, main: { instrument: "phq-9" }, felt: expect.any(Array) });
    const at = `/clients/${martin?.id}`;
    for (const { path } of recordKinds.filter(({ store }) => store !== "client"))
      expect([path, (await rowsAt(therapist, `${at}/${path}`)).length > 0]).toEqual([path, true]);
    for (const path of ["administrations", "scores", "consents", "seen-by", "signals", "shares", "invitations"])
      await rowsAt(therapist, `${at}/${path}`);
    for (const path of ["progress?instrument=phq-9", "empathy-triangle", "export?withProcessNotes=true"])
      expect([path, (await demo.read(therapist, `${at}/${path}`)).status]).toEqual([path, 200]);
    const transcripts = await rowsAt(therapist, `${at}/transcripts`);
    expect(transcripts.length).toBe(2);
    for (const { id } of transcripts)
      for (const part of ["", "/review", "/codings"])
        expect((await demo.read(therapist, `${at}/transcripts/${id}${part}`)).status).toBe(200);
  });

  test.each(clinicians)("shows every list of every client of $name without a fault", async ({ key, email }) => {
    const own = new Set(story.clients.flatMap((each) => (each.therapist === key ? [each.name] : [])));
    const token = await demo.member(email);
    const clients = (await rowsAt(token, "/clients")).filter(({ name }) => own.has(name));
    expect(clients.length).toBe(own.size);
    const paths = clients.flatMap(({ id }) => recordKinds.map(({ path }) => `/clients/${id}/${path}`));
    for (const path of paths) await rowsAt(token, path);
  });

  test("shows the client their own record, and nothing of the therapist's own", async () => {
    const { body: me } = await demo.read(client, "/me");
    const at = `/clients/${me.id}`;
    for (const path of ["goals", "assignments", "completions", "diary-entries", "event-notes", "safety-plans", "plans"])
      await rowsAt(client, `${at}/${path}`);
    const seen = await rowsAt(client, `${at}/seen-by`);
    expect(seen.length).toBeGreaterThan(50);
    expect((await demo.read(client, `${at}/progress?instrument=phq-9`)).status).toBe(200);
    for (const path of ["notes", "private-notes", "predictions", "transcripts"])
      expect([path, (await demo.read(client, `${at}/${path}`)).status]).toEqual([path, 404]);
  });

  test("has an audit that holds, in the order of time, of nobody but those who acted", async () => {
    expect(await verifyAudit(demo.premises, demo.vault)).toMatchObject({ holds: true });
    const ruth = await demo.member("ruth.sandoval@lindenhof.invalid");
    const events = await rowsAt(ruth, "/audit-events");
    const ofTheStory = events.filter(({ at }) => at < `${TODAY}T00:00:00.000Z`).map(({ at }) => at);
    expect(ofTheStory.length).toBeGreaterThan(2000);
    expect(ofTheStory).toEqual([...ofTheStory].sort().reverse());
    expect(new Set(events.map(({ actorKind }) => actorKind))).toEqual(new Set(["member", "client", "guest", "system"]));
  });

  test("stays as it is at the next start, which makes new links; the older ones work no more", async () => {
    const [clients, events] = [await count("client"), await count("administration")];
    const before = await demo.doors();
    expect(await demo.fill()).toEqual({ ok: true, value: undefined });
    expect([await count("client"), await count("administration")]).toEqual([clients, events]);
    const after = await demo.doors();
    expect(after.therapist).not.toBe(before.therapist);
    const caller = { address: "192.0.2.1", kind: "browser" } as const;
    for (const token of [before.therapist, before.client])
      expect(await signInWithLink(demo.door, { token }, caller)).toMatchObject({ failure: { kind: "link-refused" } });
    await demo.enter(after.therapist);
    expect(await signInWithLink(demo.door, { token: after.therapist }, caller)).toMatchObject({ ok: false });
  });

  test("has the same ids on the same day", async () => {
    const ids = [...demo.vault.clients()].sort();
    const others = [...clientIds.values()];
    clientIds.set(demo.premises.database.kind, ids);
    expect(ids.length).toBe(24);
    for (const each of others) expect(each).toEqual(ids);
  });

  test("is never put beside a real practice", async () => {
    const real = await openPractice(open);
    const { database, clock } = real.premises;
    const code = async () => ({ ok: false, failure: { kind: "not-asked" } }) as const;
    const filled = await fillDemo({ database, clock, vault: real.vault, code }, TODAY);
    expect(filled).toEqual({ ok: false, failure: { kind: "not-empty" } });
    expect(real.vault.clients()).toEqual([]);
    const beside = await fillDemo({ ...demo.premises, database, vault: demo.vault, code }, TODAY);
    expect(beside).toEqual({ ok: false, failure: { kind: "not-empty" } });
    await real.close();
  });
});

type Row = ReturnType<typeof JSON.parse>;
