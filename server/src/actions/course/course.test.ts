import type { Instant } from "@attune/core";
import { beforeAll, expect, test } from "vitest";
import { days, laterBy } from "../../sign-in/moments.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";
import { type ReadyPractice, readyPractice } from "../measures/testing/ready-practice.ts";

const START = "2026-06-01T10:00:00.000Z" as Instant;

describeEachDatabase("a course so far", (open) => {
  let ready: ReadyPractice;
  let client: SignedInPerson;

  beforeAll(async () => {
    ready = await readyPractice(open);
    client = await ready.client();
    const file = (instrument: string, at: number, value: number) =>
      ready.file(client, {
        instrument,
        sessionNumber: at + 1,
        happenedAt: laterBy(START, days(7 * at)),
        total: { value },
      });
    for (const [at, value] of [18, 19, 18, 8, 7, 8].entries()) await file("phq-9", at, value);
    await file("gad-7", 0, 9);
    await ready.file(client, { instrument: "session-check", sessionNumber: 1, answers: { understood: 6 } });
  });

  const ask = (path: string, as: SignedInPerson = ready.therapist) =>
    ready.practice.ask({ as, path: `/api/v1/clients/${client.id}/${path}` });

  test("tells the measure that was taken most often first, and not what the client said of sessions", async () => {
    const { body } = await ask("course");
    expect(body.measures.map(({ instrument }: { instrument: string }) => instrument)).toEqual(["phq-9", "gad-7"]);
  });

  test("tells the change from the first score to the latest, and by whose numbers", async () => {
    const [phq] = (await ask("course")).body.measures;
    // 10 points less; the NHS asks for 6.
    expect(phq.change).toMatchObject({ verdict: "reliable-improvement", profile: "nhs", threshold: 6 });
    expect(phq.points).toHaveLength(6);
    expect(phq.points[0]).toEqual({ session: 1, day: "2026-06-01", value: 18 });
  });

  test("tells a step that is large beside the scores around it", async () => {
    const [phq] = (await ask("course")).body.measures;
    expect(phq.largeChanges).toMatchObject([{ direction: "gain", before: { session: 3 }, after: { session: 4 } }]);
  });

  test("gives no verdict on a single score", async () => {
    const [, gad] = (await ask("course")).body.measures;
    expect(gad.points).toHaveLength(1);
    expect(gad.change).toBeUndefined();
  });

  test("is not there for somebody who does not treat the client", async () => {
    const other = await ready.practice.member("therapist");
    expect((await ask("course", other)).status).toBe(404);
    expect((await ask("forms", other)).status).toBe(404);
  });

  test("is followed by forms that may be asked here: those of each session first, none that needs somebody beside the client", async () => {
    const { rows } = (await ask("forms")).body;
    const names = rows.map(({ instrument }: { instrument: string }) => instrument);
    expect(rows[0].sets).toContain("eachSession");
    expect(names).toContain("phq-9");
    expect(names).not.toContain("session-check-therapist");
    expect(names).not.toContain("asq");
    // Only its total may be typed in.
    expect(names).not.toContain("wai-sr");
    const made = await ready.practice.ask({
      as: ready.therapist,
      method: "POST",
      path: `/api/v1/clients/${client.id}/invitations`,
      body: { instruments: names.slice(0, 8) },
    });
    expect(made.status).toBe(200);
  });
});
