import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "../app/app.ts";
import { openDoor } from "../serve/open-door.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { signInWithLink } from "./actions/links.ts";
import { beginPasskey, waysIn } from "./actions/passkeys.ts";
import { openSetUp, setUpWithPassword } from "./actions/set-up.ts";
import { atDoor, type Door, keptAtDoor } from "./door.ts";
import { openPasswords } from "./password/passwords.ts";
import { findSignIn } from "./recognise.ts";
import { addCredential } from "./store/credentials.ts";

const PASSKEY = JSON.stringify({ name: "Telephone" });
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
  const linkFor = async (
    { id }: SignedInPerson,
    door: Door,
    kind: "sign-in-links" | "access-renewals" = "sign-in-links",
  ) => {
    const app = makeApp({ ...practice.premises, doorOf: () => door }, () => ({
      kind: "network",
      from: "192.0.2.1",
      isSecure: false,
    }));
    keys += 1;
    const headers = { authorization: `Bearer ${therapist.token}`, "idempotency-key": `sign-in-link-${keys}` };
    const response = await app.request(`/api/v1/clients/${id}/${kind}`, { method: "POST", headers });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const wayOf = ({ id }: SignedInPerson) => keptAtDoor(doors.withoutPost, (at) => waysIn(at, { kind: "client", id }));
  const givePasskey = ({ id }: SignedInPerson) =>
    keptAtDoor(doors.withoutPost, (at) =>
      addCredential(at, { kind: "client", id }, { kind: "passkey", kept: PASSKEY }),
    );

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

  test("is made for a client who lost their only passkey; using it takes that one away, and they can add a new one", async () => {
    const client = await practice.client(therapist);
    await givePasskey(client);
    const made = await linkFor(client, doors.withoutPost, "access-renewals");
    expect(made.status).toBe(200);
    // Nothing is taken away before the link is used.
    expect((await wayOf(client)).passkeys).toHaveLength(1);

    const letIn = await signInWithLink(doors.withoutPost, made.body, AT_HOME);
    expect(letIn).toMatchObject({ ok: true, value: { actor: { kind: "client", id: client.id } } });
    expect((await wayOf(client)).passkeys).toEqual([]);
    expect(await signInWithLink(doors.withoutPost, made.body, AT_HOME)).toMatchObject({ ok: false });
    if (!letIn.ok) return;
    const signedIn = await atDoor(doors.withoutPost, ({ tx, now }) => findSignIn(tx, letIn.value.token, now));
    if (!signedIn.ok) throw new Error(signedIn.failure.kind);
    expect(await beginPasskey(doors.withoutPost, signedIn.value)).toMatchObject({ ok: true });
    // What was signed in before, perhaps on the telephone that is lost, has ended.
    expect((await practice.ask({ as: client, path: "/api/v1/me" })).status).toBe(401);

    const seen = await practice.ask({ as: letIn.value, path: `/api/v1/clients/${client.id}/seen-by` });
    const did = seen.body.rows.map((row: { did: string }) => row.did);
    expect(did).toContain(
      "made a link for you to sign in after you lost your passkey; using it takes the old ones away",
    );
    expect(did).toContain("removed a way to sign in");
  });

  test("after a loss is not made where a code can be sent, nor by whoever does not treat the client", async () => {
    const client = await practice.client(therapist, { email: "ari.lund@example.org" });
    await givePasskey(client);
    expect(await linkFor(client, doors.withPost, "access-renewals")).toEqual(OWN_WAY);
    const other = await practice.client(await practice.member("therapist"));
    expect((await linkFor(other, doors.withoutPost, "access-renewals")).status).toBe(404);
  });

  test("after a loss sets up no password", async () => {
    const client = await practice.client(therapist);
    const made = await linkFor(client, doors.withoutPost, "access-renewals");
    const { token } = made.body;
    const refused = { ok: false, failure: { kind: "link-refused" } };
    expect(await openSetUp(doors.withoutPost, { token })).toEqual(refused);
    const asked = { token, password: "four quiet words of somebody", code: "000000" };
    expect(await setUpWithPassword(doors.withoutPost, asked, AT_HOME)).toEqual(refused);
    expect((await signInWithLink(doors.withoutPost, made.body, AT_HOME)).ok).toBe(true);
  });

  test("is refused for another's passkey as little as for none", async () => {
    const [one, other] = [await practice.client(therapist), await practice.client(therapist)];
    await givePasskey(one);
    expect((await linkFor(other, doors.withPost)).status).toBe(200);
  });
});
