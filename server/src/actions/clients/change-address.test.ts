import { afterAll, beforeAll, expect, test } from "vitest";
import { askForCode, signInWithCode } from "../../sign-in/actions/sign-in-with-code.ts";
import type { Door } from "../../sign-in/door.ts";
import { type SentTo, withDoor } from "../../sign-in/testing/with-door.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { type Asks, asksOf } from "../../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../../testing/test-practice.ts";

const AT_HOME = { address: "192.0.2.1", kind: "browser" } as const;

describeEachDatabase("a client's e-mail address", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let door: Door;
  let letters: readonly SentTo[];
  let therapist: SignedInPerson;
  beforeAll(async () => {
    practice = await openPractice(open);
    asks = asksOf(practice);
    ({ door, letters } = await withDoor(practice, { hasPost: true }));
    therapist = await practice.member("therapist");
  });
  afterAll(() => practice.close());

  const change = (client: SignedInPerson, email: string | undefined, version: number) =>
    asks.put(therapist, `/clients/${client.id}`, { name: "Jo Field", ...(email && { email }) }, version);
  const lettersTo = (address: string) => letters.filter(({ to }) => to === address);
  const did = async (client: SignedInPerson): Promise<readonly string[]> =>
    (await asks.get(client, `/clients/${client.id}/seen-by`)).body.rows.map((row: { did: string }) => row.did);
  const WORDS = "changed the e-mail address to which your codes for signing in are sent";

  test("that is changed ends the codes on their way, is told at the old one, and stands in the client's own view", async () => {
    const client = await practice.client(therapist, { email: "jo@example.org" });
    const asked = await askForCode(door, { email: "jo@example.org" }, AT_HOME);
    if (!asked.ok) throw new Error(asked.failure.kind);
    await expect.poll(() => lettersTo("jo@example.org")).toHaveLength(1);
    const code = /\d{4} \d{4}/.exec(lettersTo("jo@example.org")[0]?.text ?? "")?.[0] ?? "";

    expect((await change(client, "jo.new@example.org", 1)).status).toBe(200);
    await expect.poll(() => lettersTo("jo@example.org")).toHaveLength(2);
    expect(lettersTo("jo@example.org")[1]).toMatchObject({ subject: "Your address at Practice of a test was changed" });
    expect(lettersTo("jo.new@example.org")).toEqual([]);
    for (const email of ["jo@example.org", "jo.new@example.org"]) {
      const tried = await signInWithCode(door, { ...asked.value, email, code }, AT_HOME);
      expect(tried).toEqual({ ok: false, failure: { kind: "sign-in-refused" } });
    }
    expect(await did(client)).toContain(WORDS);
  });

  test("that stays the same, whatever else is changed, is not spoken of", async () => {
    const client = await practice.client(therapist, { email: "kim@example.org" });
    expect((await change(client, "KIM@example.org", 1)).status).toBe(200);
    expect(lettersTo("kim@example.org")).toEqual([]);
    expect(await did(client)).not.toContain(WORDS);
  });

  test("that is taken away is told at the old one too; and nothing is told of a change that was refused", async () => {
    const client = await practice.client(therapist, { email: "lou@example.org" });
    expect((await change(client, "lou.new@example.org", 7)).status).toBe(412);
    expect(lettersTo("lou@example.org")).toEqual([]);
    expect((await change(client, undefined, 1)).status).toBe(200);
    await expect.poll(() => lettersTo("lou@example.org")).toHaveLength(1);
  });
});
