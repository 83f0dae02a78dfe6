import { afterAll, beforeAll, expect, test } from "vitest";
import { consentTo, openWorkingPractice, type WorkingPractice } from "../../jobs/testing/working-practice.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";

const TALK = [
  "Therapist: What was it like to stand there and wait?",
  "Client: I was so scared of all of them looking at me.",
  "Therapist: You felt alone with it, even in that room.",
  "Client: Yes, that is how it was for me.",
].join("\n");

describeEachDatabase("figures beside each other", (open) => {
  let practice: WorkingPractice;
  let therapist: SignedInPerson;
  let client: SignedInPerson;
  beforeAll(async () => {
    practice = await openWorkingPractice(open);
    therapist = await practice.member("therapist");
    client = await practice.client(therapist);
    await consentTo(practice, client.id, "recording", "coding");
  });
  afterAll(() => practice.close());

  const of = (path: string) => `/api/v1/clients/${client.id}/${path}`;
  const bring = (happenedAt: string) =>
    practice.ask({
      as: therapist,
      method: "POST",
      path: of("transcripts"),
      body: { file: Buffer.from(TALK).toString("base64"), happenedAt, takeNamesOut: true },
    });
  const figures = (as = therapist) => practice.ask({ as, path: of("review-figures") });

  test("are those of each review, the earliest session first, without a word", async () => {
    const later = (await bring("2026-10-30T10:00:00.000Z")).body.id;
    const earlier = (await bring("2026-10-02T10:00:00.000Z")).body.id;
    await practice.until(async () => (await figures()).body.sessions.length === 2);
    const { body, text } = await figures();
    const { sessions } = body;
    expect(sessions.map(({ transcript }: { transcript: string }) => transcript)).toEqual([earlier, later]);
    const review = (await practice.ask({ as: therapist, path: of(`transcripts/${later}/review`) })).body;
    for (const { id, unit, value } of review.indices) {
      expect(sessions[1].figures).toContainEqual(
        expect.objectContaining({ id, unit, ...(value !== undefined && { value }) }),
      );
    }
    expect(text).not.toMatch(/scared|alone/);
  });

  test("are nothing to a therapist who does not treat the client, nor to the client", async () => {
    expect((await figures(await practice.member("therapist"))).status).toBe(404);
    expect((await figures(client)).status).toBe(404);
  });
});
