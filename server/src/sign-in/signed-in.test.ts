import { afterAll, beforeAll, expect, test } from "vitest";
import { describeEachDatabase } from "../testing/databases.ts";
import { type Asks, asksOf } from "../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { atDoor } from "./door.ts";
import { letIn } from "./let-in.ts";
import { withDoor } from "./testing/with-door.ts";

const AT_HOME = { address: "192.0.2.1", kind: "browser" } as const;

describeEachDatabase("whoever is signed in", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let administrator: SignedInPerson;
  let therapist: SignedInPerson;
  let client: SignedInPerson;
  let again: (person: SignedInPerson) => Promise<SignedInPerson>;
  beforeAll(async () => {
    practice = await openPractice(open);
    asks = asksOf(practice);
    const { door } = await withDoor(practice, { hasPost: false });
    administrator = await practice.member("administrator");
    therapist = await practice.member("therapist");
    client = await practice.client(therapist, { locale: "de-AT", email: "jo.field@example.org" });
    again = async ({ id }) => {
      const holder = { kind: "member", id } as const;
      const come = await atDoor(door, (at) => letIn(at, { holder, caller: AT_HOME, action: "sign-in-with-password" }));
      if (!come.ok) throw new Error(come.failure.kind);
      return { id, token: come.value.token };
    };
  });
  afterAll(() => practice.close());

  const keyOf = async (as: SignedInPerson) => (await asks.get(as, "/me/draft-key")).body.key;

  test("as a member is given the same key for drafts at every sign-in, and nobody else's", async () => {
    const key = await keyOf(therapist);
    expect(Buffer.from(key, "base64")).toHaveLength(32);
    expect(await keyOf(await again(therapist))).toBe(key);
    expect(await keyOf(administrator)).not.toBe(key);
  });

  test("as a client has no such key, and a member who may not sign in any more has none left", async () => {
    expect(await asks.get(client, "/me/draft-key")).toMatchObject({
      status: 403,
      body: { type: "/problems/not-allowed" },
    });
    const leaving = await practice.member("trainee");
    expect((await asks.get(leaving, "/me/draft-key")).status).toBe(200);
    await asks.remove(administrator, `/members/${leaving.id}`, { version: 1 });
    expect((await asks.get(leaving, "/me/draft-key")).status).toBe(401);
  });

  test("leaves in the audit that the key was told", async () => {
    const events = (await asks.get(administrator, "/audit-events?limit=200")).body.rows;
    const told = events.filter(({ action }: { action: string }) => action === "read-draft-key");
    expect(told.map(({ outcome }: { outcome: string }) => outcome)).toEqual(
      expect.arrayContaining(["seen", "refused"]),
    );
  });

  test("is told who they are, in which practice, and in which language to show the pages", async () => {
    expect((await asks.get(therapist, "/me")).body).toMatchObject({
      kind: "member",
      practiceName: "Practice of a test",
      isDemo: false,
      roles: ["therapist"],
      language: "en",
    });
    expect((await asks.get(client, "/me")).body).toMatchObject({
      kind: "client",
      language: "de",
      email: "jo.field@example.org",
    });
  });

  test("sees the pages in the practice's language until they choose their own, which nobody's change takes away", async () => {
    const facts = { name: "Practice of a test", language: "de" };
    expect((await asks.put(administrator, "/practice", facts, 1)).status).toBe(200);
    expect((await asks.get(administrator, "/practice")).body.language).toBe("de");
    expect((await asks.get(therapist, "/me")).body.language).toBe("de");

    const chosen = { as: therapist, method: "PUT", path: "/api/v1/me/language", body: { language: "en" } };
    expect((await practice.ask(chosen)).status).toBe(200);
    expect((await asks.get(therapist, "/me")).body.language).toBe("en");
    const own = (await asks.get(administrator, "/members?limit=200")).body.rows.find(
      ({ id }: { id: string }) => id === therapist.id,
    );
    const { name, email, roles, version } = own;
    const renamed = { name: `${name} again`, email, roles };
    expect((await asks.put(administrator, `/members/${therapist.id}`, renamed, version)).status).toBe(200);
    expect((await asks.get(therapist, "/me")).body).toMatchObject({ name: renamed.name, language: "en" });
  });

  test("can choose no language that the pages do not have, and a client's is what their therapist noted", async () => {
    const ask = (as: SignedInPerson, language: string) =>
      practice.ask({ as, method: "PUT", path: "/api/v1/me/language", body: { language } });
    expect((await ask(therapist, "tlh")).status).toBe(422);
    expect((await ask(client, "en")).status).toBe(403);
  });

  test("leaves what a browser keeps sealed where it is when a member signs out; a client takes all along", async () => {
    const signOut = (as: SignedInPerson) => practice.ask({ as, method: "DELETE", path: "/api/v1/sign-ins/current" });
    expect((await signOut(await again(therapist))).headers.get("clear-site-data")).toBe('"cache"');
    const leaving = await practice.client(therapist);
    expect((await signOut(leaving)).headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect((await asks.get(leaving, "/me")).status).toBe(401);
  });
});
