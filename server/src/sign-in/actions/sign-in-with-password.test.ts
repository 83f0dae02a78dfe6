import { Secret, TOTP } from "otpauth";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "../../testing/databases.ts";
import { atDoor, type Caller, keptAtDoor } from "../door.ts";
import type { Holder } from "../holder.ts";
import { laterBy, minutes, seconds } from "../moments.ts";
import { recogniseSignIn } from "../recognise.ts";
import { atHome, elsewhere, TestDoor } from "../testing/test-door.ts";
import { beginMember } from "./links.ts";
import { openSetUp, setUpWithPassword } from "./set-up.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";

const EMAIL = "robin.vale@example.org";
const PASSWORD = "plum tractor sings";

const must = <Value, Failure>(result: { ok: true; value: Value } | { ok: false; failure: Failure }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describeEachDatabase("a member signs in with a password", (open) => {
  let database: TestDatabase;
  let at: TestDoor;
  let member: Holder;
  let secret: string;
  let recoveryCodes: readonly string[];
  let firstToken: string;
  let device: string;

  const codeAt = (moment: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(moment) });
  const code = () => codeAt(at.now);
  const signIn = (tried: { email?: string; password?: string; code?: string } = {}, caller: Caller = atHome) =>
    signInWithPassword(at.door, { email: EMAIL, password: PASSWORD, code: code(), ...tried }, caller);
  const wrong = (caller: Caller = atHome, email = EMAIL) => signIn({ email, password: "plum tractor sinks" }, caller);
  /** Fails so often, and waits as long as it takes each time. */
  const failTimes = async (times: number, caller: (at: number) => Caller) => {
    for (let count = 0; count < times; count += 1) {
      at.pass(minutes(15));
      expect(await wrong(caller(count))).toEqual({ ok: false, failure: { kind: "sign-in-refused" } });
    }
    at.pass(minutes(15));
  };
  /** As if there had been 98 failures between the first and the last of a hundred. */
  const useUp = async (caller: Caller) => {
    await failTimes(1, () => caller);
    await at.asSystem((tx) =>
      tx.updateTable("sign_in_failure").set({ failures: 99 }).where("failures", "<", 99).execute(),
    );
    await failTimes(1, () => caller);
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    at = await TestDoor.on(database);
    member = await at.addMember(EMAIL);
    const { token } = await keptAtDoor(at.door, (door) => beginMember(door, member.id));
    ({ secret } = must(await openSetUp(at.door, { token })));
    const done = must(await setUpWithPassword(at.door, { token, password: PASSWORD, code: code() }, atHome));
    ({ recoveryCodes, token: firstToken, device } = done);
    at.pass(minutes(1));
  });
  afterEach(() => at.close());

  test("with both factors they are known by their token, as who they are", async () => {
    const { token } = must(await signIn());
    const known = must(await at.recognise(token));
    expect(known.actor).toEqual({
      kind: "member",
      practice: at.door.vault.practice,
      id: member.id,
      roles: ["therapist"],
    });
    const actor = await atDoor(at.door, ({ tx, now }) => recogniseSignIn(tx, token, now));
    expect(actor).toEqual({ ok: true, value: known.actor });
  });

  test("however the address is written", async () => {
    expect((await signIn({ email: " Robin.Vale@EXAMPLE.org" })).ok).toBe(true);
  });

  test("each factor alone is refused, and an unknown account in the same words", async () => {
    const answers = [
      await signIn({ password: "plum tractor sinks" }),
      await signIn({ code: codeAt(laterBy(at.now, minutes(5))) }),
      await signIn({ code: "" }),
      await signIn({ email: "nobody@example.org" }),
      await signIn({ email: "" }),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":false,"failure":{"kind":"sign-in-refused"}}']),
    );
  });

  test("an unknown account costs the same work as a wrong password", async () => {
    const { passwords, ...rest } = at.door;
    const given: boolean[] = [];
    const fits: typeof passwords.fits = (password, hashed) => {
      given.push(hashed !== undefined);
      return passwords.fits(password, hashed);
    };
    const door = { ...rest, passwords: { ...passwords, fits } };
    const tried = { password: "plum tractor sinks", code: "123456" };
    await signInWithPassword(door, { ...tried, email: EMAIL }, atHome);
    await signInWithPassword(door, { ...tried, email: "nobody@example.org" }, atHome);
    expect(given).toEqual([true, false]);
  });

  test("a try that finds no room to be checked is not counted", async () => {
    const busy = { ok: false, failure: { kind: "too-many-tries", waitSeconds: 1 } } as const;
    const door = { ...at.door, passwords: { ...at.door.passwords, fits: async () => busy } };
    const asked = { email: EMAIL, password: PASSWORD, code: code() };
    for (let count = 0; count < 20; count += 1) expect(await signInWithPassword(door, asked, atHome)).toEqual(busy);
    expect((await signIn()).ok).toBe(true);
  });

  test("a code works once, and none before it works after it", async () => {
    const early = codeAt(laterBy(at.now, -seconds(30)));
    expect((await signIn()).ok).toBe(true);
    expect((await signIn()).ok).toBe(false);
    expect((await signIn({ code: early })).ok).toBe(false);
    at.pass(seconds(30));
    expect((await signIn()).ok).toBe(true);
  });

  test("of two that come at once with one code, one is let in", async () => {
    const both = await Promise.all([signIn(), signIn({}, elsewhere(1))]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });

  test("a code given with a wrong password is not spent", async () => {
    await wrong();
    expect((await signIn()).ok).toBe(true);
  });

  test("a recovery code stands in for the authenticator, once", async () => {
    const [first = "", second = ""] = recoveryCodes;
    expect((await signIn({ code: first.toLowerCase() })).ok).toBe(true);
    expect((await signIn({ code: first })).ok).toBe(false);
    expect((await signIn({ code: second })).ok).toBe(true);
  });

  test("another member's recovery code opens nothing", async () => {
    const other = await at.addMember("kim.oakes@example.org");
    const { token } = await keptAtDoor(at.door, (door) => beginMember(door, other.id));
    const opened = must(await openSetUp(at.door, { token }));
    const theirs = new TOTP({ secret: Secret.fromBase32(opened.secret) }).generate({ timestamp: Date.parse(at.now) });
    const done = must(
      await setUpWithPassword(at.door, { token, password: "grey heron at noon", code: theirs }, atHome),
    );
    expect((await signIn({ code: done.recoveryCodes[0] ?? "" })).ok).toBe(false);
  });

  test("who has left the practice is neither let in nor known any more", async () => {
    const { token } = must(await signIn());
    await at.asSystem((tx) => tx.updateTable("member").set({ state: "ended" }).where("id", "=", member.id).execute());
    expect(await at.recognise(token)).toEqual({ ok: false, failure: { kind: "not-signed-in" } });
    at.pass(seconds(30));
    expect(await signIn()).toEqual({ ok: false, failure: { kind: "sign-in-refused" } });
  });

  test("ten failures are free, then every further one doubles the wait, for an unknown account as well", async () => {
    for (const email of [EMAIL, "nobody@example.org"]) {
      const caller = elsewhere(email.length);
      for (let count = 0; count < 10; count += 1) expect((await wrong(caller, email)).ok).toBe(false);
      expect(await wrong(caller, email)).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 1 } });
      at.pass(seconds(1));
      expect(await wrong(caller, email)).toEqual({ ok: false, failure: { kind: "sign-in-refused" } });
      expect(await wrong(caller, email)).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 2 } });
    }
  });

  test("the right password waits like a wrong one", async () => {
    for (let count = 0; count < 10; count += 1) await wrong(elsewhere(count));
    expect(await signIn()).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 1 } });
    at.pass(seconds(1));
    expect((await signIn()).ok).toBe(true);
  });

  test("tries made at the same moment are all counted", async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, (_, host) => wrong(elsewhere(host))));
    const kinds = tries.map((one) => (one.ok ? "in" : one.failure.kind));
    expect(kinds.filter((kind) => kind === "sign-in-refused")).toHaveLength(10);
    expect(kinds.filter((kind) => kind === "too-many-tries")).toHaveLength(10);
  });

  test("an address that tries one account after another has to wait too", async () => {
    for (let count = 0; count < 10; count += 1) await wrong(elsewhere(1), `somebody${count}@example.org`);
    const next = await wrong(elsewhere(1), "somebody-else@example.org");
    expect(next).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 1 } });
  });

  test("an address that was quiet for an hour starts anew", async () => {
    for (let count = 0; count < 10; count += 1) await wrong(elsewhere(1), `somebody${count}@example.org`);
    at.pass(minutes(61));
    await wrong(elsewhere(1), "somebody10@example.org");
    expect((await wrong(elsewhere(1), "somebody11@example.org")).ok).toBe(false);
    expect(await wrong(elsewhere(1), "somebody12@example.org")).toEqual({
      ok: false,
      failure: { kind: "sign-in-refused" },
    });
  });

  test("after a hundred failures in a row a password opens nothing any more; a recovery code still does", async () => {
    await failTimes(100, elsewhere);
    expect(await signIn()).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 900 } });
    const [given = ""] = recoveryCodes;
    expect((await signIn({ code: given })).ok).toBe(true);
    at.pass(seconds(30));
    // and the account is as before
    expect((await signIn()).ok).toBe(true);
  });

  test("a recovery code that opens a closed account is spent even with a wrong password", async () => {
    await useUp(elsewhere(1));
    const [given = ""] = recoveryCodes;
    expect((await signIn({ code: given, password: "plum tractor sinks" })).ok).toBe(false);
    expect(await signIn({ code: given })).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 900 } });
  });

  test("a stranger who uses up the account's tries does not lock out its owner's own device", async () => {
    await useUp(elsewhere(1));
    expect((await signIn({}, { ...atHome, device })).ok).toBe(true);
    at.pass(seconds(30));
    expect((await signIn({}, atHome)).ok).toBe(false);
  });

  test("a known device has its own hundred tries, and a made-up one none", async () => {
    const madeUp = { ...atHome, device: `${device.slice(0, 22)}.${"A".repeat(43)}` };
    await useUp(elsewhere(1));
    expect(await signIn({}, madeUp)).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 900 } });
    await useUp({ ...atHome, device });
    expect(await signIn({}, { ...atHome, device })).toEqual({
      ok: false,
      failure: { kind: "too-many-tries", waitSeconds: 900 },
    });
  });

  test("a success starts the account's count anew", async () => {
    for (let count = 0; count < 9; count += 1) await wrong();
    expect((await signIn()).ok).toBe(true);
    at.pass(seconds(30));
    for (let count = 0; count < 9; count += 1) await wrong(elsewhere(1));
    expect((await signIn({}, elsewhere(2))).ok).toBe(true);
  });

  test("every sign-in is a new one, with a token of its own, and only a hash of it is kept", async () => {
    const { token } = must(await signIn());
    expect(token).not.toBe(firstToken);
    const secretPart = token.split(".")[2] ?? "";
    const rows = await at.asSystem((tx) => tx.selectFrom("sign_in").selectAll().execute());
    const kept = rows.map(({ token_hash }) => token_hash.toString("base64url")).join();
    expect(kept).not.toContain(secretPart);
    expect(kept).not.toContain(Buffer.from(secretPart, "base64url").toString("base64url"));
  });

  test("every try is in the audit, and what was typed is not", async () => {
    const before = await at.count("audit_event");
    await signIn();
    await wrong();
    await wrong(atHome, "nobody@example.org");
    const rows = await at.asSystem((tx) => tx.selectFrom("audit_event").selectAll().orderBy("place").execute());
    const added = rows
      .slice(before)
      .map(({ action, outcome, actor_kind, object_id }) => [action, outcome, actor_kind, object_id]);
    expect(added).toEqual([
      ["sign-in-with-password", "done", "member", member.id],
      ["sign-in-with-password", "refused", "door", member.id],
      ["sign-in-with-password", "refused", "door", null],
    ]);
  });
});
