import { afterAll, beforeAll, expect, test } from "vitest";
import { counted, ofLastTransaction } from "../../testing/counted-statements.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { type Asks, agreed, asksOf } from "../../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../../testing/test-practice.ts";

/** A Tuesday in Berlin: from midnight there to the next. */
const DAY = "?from=2026-11-02T23:00:00.000Z&to=2026-11-03T23:00:00.000Z";
const BERLIN = { zone: "Europe/Berlin", minutes: 50, attendance: "planned" } as const;

describeEachDatabase("a day", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let statements: string[];
  beforeAll(async () => {
    const database = counted(await open());
    statements = database.statements;
    practice = await openPractice(async () => database.test);
    asks = asksOf(practice);
  });
  afterAll(() => practice.close());

  const inCare = async (name: string): Promise<{ therapist: SignedInPerson; client: string }> => {
    const therapist = await practice.member("therapist");
    const client = (await practice.client(therapist, { name })).id;
    for (const purpose of ["treatment", "questionnaires"]) await agreed(asks, therapist, client, purpose);
    return { therapist, client };
  };

  test("holds the meetings of that day alone, in order, of one's own clients alone, with their names", async () => {
    const { therapist, client } = await inCare("Tilda Brook");
    const meet = (happenedAt: string, fields: object = {}) =>
      asks.post(therapist, `/clients/${client}/appointments`, { ...BERLIN, happenedAt, ...fields });
    await meet("2026-11-03T15:00:00.000Z", { place: "room 2" });
    await meet("2026-11-02T23:00:00.000Z");
    await meet("2026-11-02T22:59:59.999Z");
    await meet("2026-11-03T23:00:00.000Z");
    const { body } = await asks.get(therapist, `/today${DAY}`);
    expect(body.appointments.map((each: { happenedAt: string }) => each.happenedAt)).toEqual([
      "2026-11-02T23:00:00.000Z",
      "2026-11-03T15:00:00.000Z",
    ]);
    expect(body.appointments[1]).toMatchObject({
      clientId: client,
      place: "room 2",
      attendance: "planned",
      version: 1,
    });
    expect(body.clients).toEqual([expect.objectContaining({ id: client, name: "Tilda Brook" })]);
    expect(body.later).toEqual({ clientId: client, happenedAt: "2026-11-03T23:00:00.000Z" });

    const other = await practice.member("therapist");
    expect((await asks.get(other, `/today${DAY}`)).body).toEqual({
      appointments: [],
      clients: [],
      toFinish: [],
      signals: [],
      openSignals: 0,
      hasClients: false,
    });
    expect((await asks.get(await practice.member("administrator"), `/today${DAY}`)).status).toBe(403);
    expect((await asks.get(other, `/clients/${client}/today`)).status).toBe(404);
  });

  test("is read in ten statements, however many clients there are", async () => {
    const { therapist } = await inCare("Ulf Arden");
    for (let each = 0; each < 5; each += 1) {
      const client = (await practice.client(therapist, {})).id;
      const happenedAt = `2026-11-03T1${each}:00:00.000Z`;
      await asks.post(therapist, `/clients/${client}/appointments`, { ...BERLIN, happenedAt });
    }
    expect((await asks.get(therapist, `/today${DAY}`)).body.appointments).toHaveLength(5);
    expect(ofLastTransaction(statements).length).toBeLessThanOrEqual(10);
  });

  test("asks after a session that has no note and no guess, and stops when they are there", async () => {
    const { therapist, client } = await inCare("Vera Lund");
    const session = await asks.post(therapist, `/clients/${client}/sessions`, {
      happenedAt: "2026-11-02T07:00:00.000Z",
      endedAt: "2026-11-02T07:50:00.000Z",
      number: 1,
    });
    const kinds = async () =>
      (await asks.get(therapist, `/today${DAY}`)).body.toFinish.map((each: { kind: string }) => each.kind).sort();
    expect(await kinds()).toEqual(["no-note", "no-prediction"]);
    await asks.post(therapist, `/clients/${client}/predictions`, { sessionNumber: 1, expected: { understood: 8 } });
    const note = { form: "soap", sessionId: session.body.id, sentences: [{ section: "S", words: "Slept." }] };
    const written = await asks.post(therapist, `/clients/${client}/notes`, note);
    expect(await kinds()).toEqual(["draft-note"]);
    await asks.post(therapist, `/clients/${client}/notes/${written.body.id}/signature`, undefined, 1);
    expect(await kinds()).toEqual([]);
  });

  test("shows what was agreed, what changed most, what the client wrote and one's own note, before a meeting", async () => {
    const { therapist, client } = await inCare("Wanda Quist");
    const path = `/clients/${client}`;
    const form = (sleep: number, happenedAt: string) =>
      asks.post(therapist, `${path}/administrations`, {
        instrument: "phq-9",
        sessionNumber: 1,
        happenedAt,
        answers: {
          interest: 1,
          mood: 1,
          sleep,
          energy: 1,
          appetite: 0,
          "self-worth": 0,
          concentration: 0,
          movement: 0,
          "self-harm": 0,
        },
      });
    const first = await form(1, "2026-10-20T09:00:00.000Z");
    expect(first.body).toMatchObject({ version: 1 });
    await form(3, "2026-10-27T09:00:00.000Z");
    await asks.post(therapist, `${path}/plans`, { agreed: ["Two stops on the train"], next: [] });
    await asks.post(therapist, `${path}/private-notes`, { text: "Ask how the advice landed." });
    await asks.post(therapist, `${path}/assignments`, { exercise: "thought-record", state: "open" });
    const { body } = await asks.get(therapist, `${path}/today`);
    expect(body).toMatchObject({
      agreed: ["Two stops on the train"],
      noteToSelf: { text: "Ask how the advice landed." },
      exercises: [{ exercise: "thought-record", done: 0 }],
    });
    expect(body.changed).toHaveLength(1);
    expect(body.changed[0]).toMatchObject({ instrument: "phq-9", item: "sleep" });

    const trainee = await practice.member("trainee", "administrator");
    await asks.post(trainee, "/care", { clientId: client, memberId: trainee.id });
    const seen = await asks.get(therapist, `${path}/seen-by`);
    expect(seen.body.rows.filter((each: { did: string }) => each.did.includes("before a session"))).toHaveLength(1);
  });
});
