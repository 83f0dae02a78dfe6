import type { Instant } from "@attune/core";
import { beforeAll, expect, test } from "vitest";
import { days, laterBy } from "../../sign-in/moments.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";
import { agree, type ReadyPractice, readyPractice } from "./testing/ready-practice.ts";

const START = "2026-06-01T10:00:00.000Z" as Instant;

describeEachDatabase("progress", (open) => {
  let ready: ReadyPractice;
  let client: SignedInPerson;

  beforeAll(async () => {
    ready = await readyPractice(open);
    client = await ready.client();
    await agree(ready.practice, client, "treatment");
    for (const [at, value] of [18, 15, 9].entries())
      await ready.file(client, {
        instrument: "phq-9",
        sessionNumber: at + 1,
        happenedAt: laterBy(START, days(7 * at)),
        total: { value },
      });
    const note = { method: "POST", path: `/api/v1/clients/${client.id}/event-notes` };
    const happenedAt = laterBy(START, days(3));
    const notes = [
      [ready.therapist, "therapist", "A change of tablets."],
      [ready.therapist, "both", "Holidays of the practice."],
      [client, "both", "Moved to a new flat."],
    ] as const;
    for (const [as, audience, text] of notes) {
      const added = await ready.practice.ask({ ...note, as, body: { audience, text, happenedAt } });
      expect(added.status).toBe(200);
    }
  });

  const progress = (query: string, as: SignedInPerson = ready.therapist) =>
    ready.practice.ask({ as, path: `/api/v1/clients/${client.id}/progress?${query}` });
  const texts = (chart: { events: readonly { text: string }[] }): readonly string[] =>
    chart.events.map(({ text }) => text).sort();

  test("is drawn for the therapist with everything that helps to read it", async () => {
    const { body: chart } = await progress("instrument=phq-9");
    expect(chart).toMatchObject({ format: "attune/chart@1", audience: "therapist", scale: "depression" });
    expect(chart.points.map(({ y, typedIn }: { y: number; typedIn: boolean }) => [y, typedIn])).toEqual([
      [18, true],
      [15, true],
      [9, true],
    ]);
    expect(chart.bands.length).toBeGreaterThan(0);
    expect(texts(chart)).toEqual(["A change of tablets.", "Holidays of the practice.", "Moved to a new flat."]);
  });

  test("is drawn for the client without bands, and with their own notes alone", async () => {
    const { body: chart, text } = await progress("instrument=phq-9", client);
    expect(chart).toMatchObject({ audience: "client", bands: [], y: { turned: true } });
    expect(texts(chart)).toEqual(["Moved to a new flat."]);
    expect(text).not.toContain("severe");
  });

  test("of a form that was never filled in is a chart without points", async () => {
    const { status, body } = await progress("instrument=gad-7");
    expect(status).toBe(200);
    expect(body.points).toEqual([]);
  });

  test.each([
    ["instrument=phq-99", "unknown-instrument"],
    ["instrument=phq-9&scale=joy", "no-such-scale"],
    ["instrument=asq", "no-such-scale"],
  ])("of %s is refused", async (query, kind) => {
    expect((await progress(query)).body.type).toBe(`/problems/${kind}`);
  });

  test("of the empathy triangle sets side by side what was predicted and what was felt, each its own", async () => {
    const colleague = await ready.practice.member("therapist");
    const care = { practice_id: ready.practice.id, client_id: client.id, member_id: colleague.id };
    await ready.practice.within(({ tx, ids, now }) =>
      tx
        .insertInto("care")
        .values({ ...care, id: ids.next(), began_at: now, ended_at: null })
        .execute(),
    );
    const path = `/api/v1/clients/${client.id}/predictions`;
    const predict = (as: SignedInPerson, understood: number) =>
      ready.practice.ask({ as, method: "POST", path, body: { sessionNumber: 1, expected: { understood } } });
    expect((await predict(ready.therapist, 9)).status).toBe(200);
    expect((await predict(colleague, 4)).status).toBe(200);
    const check = { instrument: "session-check", answers: { understood: 6, open: 7 } };
    for (const sessionNumber of [1, 2]) await ready.file(client, { ...check, sessionNumber }, { as: client });

    const triangle = async (as: SignedInPerson) =>
      (await ready.practice.ask({ as, path: `/api/v1/clients/${client.id}/empathy-triangle` })).body.sessions;
    const felt = check.answers;
    expect(await triangle(ready.therapist)).toEqual([
      { session: 1, predicted: { understood: 9 }, felt },
      { session: 2, felt },
    ]);
    expect(await triangle(colleague)).toEqual([
      { session: 1, predicted: { understood: 4 }, felt },
      { session: 2, felt },
    ]);
  });
});
