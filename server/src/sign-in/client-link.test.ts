import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "../app/app.ts";
import { openDoor } from "../serve/open-door.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { signInWithLink } from "./actions/links.ts";
import { type Door, keptAtDoor } from "./door.ts";
import { openPasswords } from "./password/passwords.ts";
import { addCredential } from "./store/credentials.ts";

const AT_HOME = { address: "192.0.2.1", kind: "browser" } as const;
const OWN_WAY = { status: 409, body: { type: "/problems/client-has-own-way", status: 409 } };

describeEachDatabase("a link for a client to sign in", (open) => {
  let practice: TestPractice;
  let therapist: SignedInPerson;
  let doors: Readonly<Record<"withPost" | "withoutPost", Door>>;
  beforeAll(async () => {
    practice = await openPractice(open);
    therapist = await practice.member("therapist");
    const { premises, vault } = practice;
    const parts = {
      passwords: await openPasswords({ memoryKiB: 64, passes: 1 }),
      relyingParty: { id: "localhost", origins: premises.origins },
    };
    const post = { send: async () => ({ ok: true, value: undefined }) as const };
    doors = {
      withPost: openDoor(premises, vault, { ...parts, post }),
      withoutPost: openDoor(premises, vault, { ...parts, post: undefined }),
    };
  });
  afterAll(() => practice.close());

  let keys = 0;
  const linkFor = async ({ id }: SignedInPerson, door: Door) => {
    const app = makeApp({ ...practice.premises, doorOf: () => door }, () => ({
      kind: "network",
      from: "192.0.2.1",
      isSecure: false,
    }));
    keys += 1;
    const headers = { authorization: `Bearer ${therapist.token}`, "idempotency-key": `sign-in-link-${keys}` };
    const response = await app.request(`/api/v1/clients/${id}/sign-in-links`, { method: "POST", headers });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const givePasskey = ({ id }: SignedInPerson) =>
    keptAtDoor(doors.withoutPost, (at) => addCredential(at, { kind: "client", id }, { kind: "passkey", kept: "{}" }));

  test("lets in a client who has no way of their own", async () => {
    const client = await practice.client(therapist);
    const made = await linkFor(client, doors.withPost);
    expect(made.status).toBe(200);
    const letIn = await signInWithLink(doors.withPost, made.body, AT_HOME);
    expect(letIn).toMatchObject({ ok: true, value: { actor: { kind: "client", id: client.id } } });
  });

  test("is not made for a client who has a passkey; and one from before it opens nothing", async () => {
    const client = await practice.client(therapist);
    const before = await linkFor(client, doors.withoutPost);
    await givePasskey(client);
    expect(await linkFor(client, doors.withoutPost)).toEqual(OWN_WAY);
    expect(await signInWithLink(doors.withoutPost, before.body, AT_HOME)).toEqual({
      ok: false,
      failure: { kind: "link-refused" },
    });
  });

  test("is not made for a client who can be sent a code, and is where nothing can be sent", async () => {
    const client = await practice.client(therapist, { email: "jo.field@example.org" });
    expect(await linkFor(client, doors.withPost)).toEqual(OWN_WAY);
    expect((await linkFor(client, doors.withoutPost)).status).toBe(200);
  });

  test("is refused for another's passkey as little as for none", async () => {
    const [one, other] = [await practice.client(therapist), await practice.client(therapist)];
    await givePasskey(one);
    expect((await linkFor(other, doors.withPost)).status).toBe(200);
  });
});
