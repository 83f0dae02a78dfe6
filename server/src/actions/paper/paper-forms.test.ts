import { beforeAll, expect, test } from "vitest";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";
import { type ReadyPractice, readyPractice } from "../measures/testing/ready-practice.ts";

describeEachDatabase("forms from paper", (open) => {
  let ready: ReadyPractice;
  let client: SignedInPerson;

  beforeAll(async () => {
    ready = await readyPractice(open);
    client = await ready.client();
  });

  const ask = (path: string, as: SignedInPerson = ready.therapist) =>
    ready.practice.ask({ as, path: `/api/v1/${path}` });
  const formNamed = async (id: string) =>
    (await ask("paper-forms")).body.rows.find(({ instrument }: { instrument: string }) => instrument === id);

  test("are listed with the range of each scale, and whether their questions may be shown", async () => {
    expect(await formNamed("phq-9")).toMatchObject({
      hasQuestions: true,
      scales: [{ scale: "depression", min: 0, max: 27, fractions: false, isTotal: true }],
    });
    // Its owner gives no leave to show the questions, so that only a total is entered.
    expect(await formNamed("wai-sr")).toMatchObject({ hasQuestions: false });
    expect(await formNamed("session-check-therapist")).toBeUndefined();
  });

  test("have their questions with the answers that they take", async () => {
    const { status, body } = await ask("instruments/phq-9/questions");
    expect(status).toBe(200);
    expect(body.questions).toHaveLength(10);
    expect(body.questions[0].answers.map(({ value }: { value: number }) => value)).toEqual([0, 1, 2, 3]);
    expect(body.language).toBe("en");
  });

  test("keep questions to themselves where they may not be shown, and the prediction's always", async () => {
    expect((await ask("instruments/wai-sr/questions")).status).toBe(422);
    expect((await ask("instruments/session-check-therapist/questions")).status).toBe(422);
  });

  test("are no business of a client's", async () => {
    expect((await ask("paper-forms", client)).status).toBe(403);
    expect((await ask("instruments/phq-9/questions", client)).status).toBe(403);
  });
});
