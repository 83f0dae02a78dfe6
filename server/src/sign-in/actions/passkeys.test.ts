import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "../../testing/databases.ts";
import { keptAtDoor } from "../door.ts";
import type { Holder } from "../holder.ts";
import { hours, minutes } from "../moments.ts";
import { type AuthenticatorTwist, SoftwareAuthenticator } from "../testing/software-authenticator.ts";
import { atHome, elsewhere, ORIGIN, TestDoor } from "../testing/test-door.ts";
import { beginMember, makeSignInLink, signInWithLink } from "./links.ts";
import { addPasskey, beginPasskey, removePasskey, waysIn } from "./passkeys.ts";
import { beginPasskeySetUp, setUpWithPasskey } from "./set-up.ts";
import { beginPasskeySignIn, signInWithPasskey } from "./sign-in-with-passkey.ts";

const here: AuthenticatorTwist = { origin: ORIGIN };
const REFUSED = { ok: false, failure: { kind: "sign-in-refused" } };

const must = <Value, Failure>(result: { ok: true; value: Value } | { ok: false; failure: Failure }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describeEachDatabase("a passkey", (open) => {
  let database: TestDatabase;
  let at: TestDoor;
  let member: Holder;
  let phone: SoftwareAuthenticator;
  let firstToken: string;

  const setUp = async (holder: Holder, authenticator: SoftwareAuthenticator, twist = here) => {
    const { token } = await keptAtDoor(at.door, (door) => beginMember(door, holder.id));
    const { challenge, options } = must(await beginPasskeySetUp(at.door, { token }));
    const response = authenticator.register(options, twist);
    return setUpWithPasskey(at.door, { token, challenge, response, name: "telephone" }, atHome);
  };
  const signIn = async (authenticator = phone, twist = here) => {
    const { challenge, options } = must(await beginPasskeySignIn(at.door, atHome));
    return signInWithPasskey(at.door, { challenge, response: authenticator.signIn(options, twist) }, atHome);
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    at = await TestDoor.on(database);
    member = await at.addMember("robin.vale@example.org");
    phone = new SoftwareAuthenticator();
    firstToken = must(await setUp(member, phone)).token;
  });
  afterEach(() => at.close());

  test("is made by a set-up link and signs its holder in, without a name being typed", async () => {
    expect(must(await at.recognise(firstToken)).actor.id).toBe(member.id);
    const again = must(await signIn());
    expect(must(await at.recognise(again.token)).actor).toMatchObject({ kind: "member", id: member.id });
  });

  test("signs a client in too, who added it after a link", async () => {
    const client = await at.addClient("jo.field@example.org");
    const link = await keptAtDoor(at.door, (door) => makeSignInLink(door, client.id));
    const signedIn = must(await at.recognise(must(await signInWithLink(at.door, link, atHome)).token));
    const own = new SoftwareAuthenticator();
    const { challenge, options } = must(await beginPasskey(at.door, signedIn));
    must(await addPasskey(at.door, signedIn, { challenge, response: own.register(options, here), name: "tablet" }));
    expect(must(await signIn(own)).actor).toEqual({ kind: "client", practice: at.door.vault.practice, id: client.id });
  });

  test.each<[string, AuthenticatorTwist]>([
    ["another page asked", { origin: "https://attune.example.net" }],
    ["nobody's finger, face or PIN was checked", { origin: ORIGIN, verifies: false }],
    ["it counts on from a copy", { origin: ORIGIN, count: 1 }],
    ["it names another holder", { origin: ORIGIN, userHandle: Buffer.alloc(16, 7).toString("base64url") }],
  ])("is refused when %s", async (_, twist) => {
    must(await signIn());
    must(await signIn());
    expect(await signIn(phone, twist)).toEqual(REFUSED);
    must(await signIn());
  });

  test("is not made when another page asked, or nobody's finger, face or PIN was checked", async () => {
    const other = await at.addMember("kim.oakes@example.org");
    const refused = { ok: false, failure: { kind: "passkey-refused" } };
    expect(await setUp(other, new SoftwareAuthenticator(), { origin: "https://attune.example.net" })).toEqual(refused);
    expect(await setUp(other, new SoftwareAuthenticator(), { origin: ORIGIN, verifies: false })).toEqual(refused);
    must(await setUp(other, new SoftwareAuthenticator()));
  });

  test("an answer works once, to its own question, within five minutes", async () => {
    const { challenge, options } = must(await beginPasskeySignIn(at.door, atHome));
    const response = phone.signIn(options, here);
    must(await signInWithPasskey(at.door, { challenge, response }, atHome));
    expect(await signInWithPasskey(at.door, { challenge, response }, atHome)).toEqual(REFUSED);

    const [one, other] = [
      must(await beginPasskeySignIn(at.door, atHome)),
      must(await beginPasskeySignIn(at.door, atHome)),
    ];
    const crossed = { challenge: one.challenge, response: phone.signIn(other.options, here) };
    expect(await signInWithPasskey(at.door, crossed, atHome)).toEqual(REFUSED);

    const late = must(await beginPasskeySignIn(at.door, atHome));
    at.pass(minutes(5));
    const answer = { challenge: late.challenge, response: phone.signIn(late.options, here) };
    expect(await signInWithPasskey(at.door, answer, atHome)).toEqual(REFUSED);
  });

  test("is asked for without end by nobody: an address has to wait, and a sign-in gives its own asking back", async () => {
    for (let count = 0; count < 30; count += 1) must(await signIn());
    for (let count = 0; count < 10; count += 1) must(await beginPasskeySignIn(at.door, atHome));
    const waits = { ok: false, failure: { kind: "too-many-tries", waitSeconds: 1 } };
    const before = await at.count("sign_in_code");
    expect(await beginPasskeySignIn(at.door, atHome)).toEqual(waits);
    expect(await at.count("sign_in_code")).toBe(before);
    must(await beginPasskeySignIn(at.door, elsewhere(7)));
    at.pass(hours(1) + 1);
    must(await signIn());
  });

  test("of nobody's is refused, and whatever is not an answer at all", async () => {
    const { challenge, options } = must(await beginPasskey(at.door, must(await at.recognise(firstToken))));
    const unknown = new SoftwareAuthenticator();
    unknown.register(options, here);
    expect(await signIn(unknown)).toEqual(REFUSED);

    for (const response of [{}, { id: 5 }, { id: "", response: null }, { id: "x".repeat(5000) }]) {
      const { challenge: open } = must(await beginPasskeySignIn(at.door, atHome));
      expect(
        (await signInWithPasskey(at.door, { challenge: open, response: response as never }, elsewhere(1))).ok,
      ).toBe(false);
    }
    const signedIn = must(await at.recognise(firstToken));
    const nonsense = { challenge, response: { id: "x", response: {} } as never, name: "telephone" };
    expect(await addPasskey(at.door, signedIn, nonsense)).toEqual({ ok: false, failure: { kind: "passkey-refused" } });
  });

  test("a second one is added and ends every other sign-in; the first can then be taken away", async () => {
    const { token } = must(await signIn());
    const signedIn = must(await at.recognise(token));
    const key = new SoftwareAuthenticator();
    const { challenge, options } = must(await beginPasskey(at.door, signedIn));
    expect(options.excludeCredentials).toHaveLength(1);
    const id = must(
      await addPasskey(at.door, signedIn, { challenge, response: key.register(options, here), name: "key" }),
    );
    expect((await at.recognise(firstToken)).ok).toBe(false);
    expect((await at.recognise(token)).ok).toBe(true);

    const ways = await keptAtDoor(at.door, (door) => waysIn(door, member));
    expect(ways.passkeys.map(({ name }) => name)).toEqual(["telephone", "key"]);
    const lost = ways.passkeys.find((passkey) => passkey.id !== id)?.id ?? "";
    must(await removePasskey(at.door, signedIn, lost));
    expect(await signIn(phone)).toEqual(REFUSED);
    must(await signIn(key));
    expect(await removePasskey(at.door, signedIn, id)).toEqual({ ok: false, failure: { kind: "last-way-in" } });
  });

  test("what protects the account is not changed long after signing in", async () => {
    const signedIn = must(await at.recognise(firstToken));
    at.pass(minutes(16));
    expect(await beginPasskey(at.door, signedIn)).toEqual({ ok: false, failure: { kind: "sign-in-again" } });
    expect(await removePasskey(at.door, signedIn, member.id)).toEqual({
      ok: false,
      failure: { kind: "sign-in-again" },
    });
  });

  test("a new set-up link takes the lost one's place, and ends what it had opened", async () => {
    must(await setUp(member, new SoftwareAuthenticator()));
    expect((await at.recognise(firstToken)).ok).toBe(false);
    expect(await signIn(phone)).toEqual(REFUSED);
  });

  test("of one holder does not answer another's question", async () => {
    const other = await at.addMember("kim.oakes@example.org");
    const theirs = must(await at.recognise(must(await setUp(other, new SoftwareAuthenticator())).token));
    const mine = must(await beginPasskey(at.door, must(await at.recognise(firstToken))));
    const response = new SoftwareAuthenticator().register(mine.options, here);
    const answer = { challenge: mine.challenge, response, name: "telephone" };
    expect(await addPasskey(at.door, theirs, answer)).toEqual({ ok: false, failure: { kind: "passkey-refused" } });
  });
});
