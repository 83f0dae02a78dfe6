import { Secret, TOTP } from "otpauth";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "../../testing/databases.ts";
import { keptAtDoor } from "../door.ts";
import type { Holder } from "../holder.ts";
import { hours, minutes, seconds } from "../moments.ts";
import { atHome, TestDoor } from "../testing/test-door.ts";
import { confirmTotp, enrolTotp, renewRecoveryCodes } from "./authenticator.ts";
import { changePassword } from "./change-password.ts";
import { beginMember } from "./links.ts";
import { openSetUp, setUpWithPassword } from "./set-up.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";

const EMAIL = "robin.vale@example.org";
const PASSWORD = "plum tractor sings";
const NEW_PASSWORD = "grey heron at noon";

const must = <Value, Failure>(result: { ok: true; value: Value } | { ok: false; failure: Failure }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const kindOf = (result: { ok: boolean; failure?: { kind: string } }) => (result.ok ? "done" : result.failure?.kind);

describeEachDatabase("a member's account", (open) => {
  let database: TestDatabase;
  let at: TestDoor;
  let member: Holder;

  const link = async () => (await keptAtDoor(at.door, (door) => beginMember(door, member.id))).token;
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(at.now) });
  const setUp = async (password = PASSWORD) => {
    const token = await link();
    const { secret } = must(await openSetUp(at.door, { token }));
    return {
      secret,
      ...must(await setUpWithPassword(at.door, { token, password, code: codeOf(secret) }, atHome)),
      link: token,
    };
  };
  const signIn = (password: string, code: string) =>
    signInWithPassword(at.door, { email: EMAIL, password, code }, atHome);

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    at = await TestDoor.on(database);
    member = await at.addMember(EMAIL);
  });
  afterEach(() => at.close());

  test("is set up by a link that shows the same key however often it is opened, until it is used", async () => {
    const token = await link();
    const first = must(await openSetUp(at.door, { token }));
    expect(must(await openSetUp(at.door, { token }))).toEqual(first);
    expect(first.uri).toContain(`secret=${first.secret}`);

    must(await setUpWithPassword(at.door, { token, password: PASSWORD, code: codeOf(first.secret) }, atHome));
    expect(kindOf(await openSetUp(at.door, { token }))).toBe("link-refused");
  });

  test("a password or code that is refused does not use the link up", async () => {
    const token = await link();
    const { secret } = must(await openSetUp(at.door, { token }));
    const tryWith = (password: string, code: string) => setUpWithPassword(at.door, { token, password, code }, atHome);
    expect(await tryWith("too short", codeOf(secret))).toMatchObject({
      failure: { kind: "password-refused", because: "too-short" },
    });
    expect(await tryWith("robin vale sings here", codeOf(secret))).toMatchObject({
      failure: { because: "contains-own-name" },
    });
    expect(await tryWith("harbour lane practice 9", codeOf(secret))).toMatchObject({
      failure: { because: "contains-own-name" },
    });
    expect(await tryWith("password password", codeOf(secret))).toMatchObject({ failure: { because: "common" } });
    const wrongCode = String((Number(codeOf(secret)) + 500_000) % 1_000_000).padStart(6, "0");
    expect(kindOf(await tryWith(PASSWORD, wrongCode))).toBe("code-refused");
    expect(kindOf(await tryWith(PASSWORD, codeOf(secret)))).toBe("done");
  });

  test("a link lasts a day and is replaced by the next", async () => {
    const [old, late] = [await link(), await link()];
    expect(kindOf(await openSetUp(at.door, { token: old }))).toBe("link-refused");
    at.pass(hours(24));
    expect(kindOf(await openSetUp(at.door, { token: late }))).toBe("link-refused");
  });

  test("the code that confirmed the key does not sign in as well", async () => {
    const { secret } = await setUp();
    expect(kindOf(await signIn(PASSWORD, codeOf(secret)))).toBe("sign-in-refused");
    at.pass(seconds(30));
    expect(kindOf(await signIn(PASSWORD, codeOf(secret)))).toBe("done");
  });

  test("setting up anew ends all that was before: sign-ins, password, authenticator, recovery codes", async () => {
    const before = await setUp();
    at.pass(minutes(1));
    const after = await setUp(NEW_PASSWORD);
    at.pass(minutes(1));
    expect((await at.recognise(before.token)).ok).toBe(false);
    expect(kindOf(await signIn(PASSWORD, codeOf(before.secret)))).toBe("sign-in-refused");
    expect(kindOf(await signIn(NEW_PASSWORD, codeOf(before.secret)))).toBe("sign-in-refused");
    expect(kindOf(await signIn(NEW_PASSWORD, before.recoveryCodes[0] ?? ""))).toBe("sign-in-refused");
    expect(kindOf(await signIn(NEW_PASSWORD, codeOf(after.secret)))).toBe("done");
  });

  test("a new password needs the one in use, and ends every other sign-in", async () => {
    const first = await setUp();
    at.pass(minutes(1));
    const second = must(await signIn(PASSWORD, codeOf(first.secret)));
    const signedIn = must(await at.recognise(second.token));

    const change = (password: string, newPassword: string) =>
      changePassword(at.door, signedIn, { password, newPassword });
    expect(kindOf(await change("plum tractor sinks", NEW_PASSWORD))).toBe("sign-in-refused");
    expect(kindOf(await change(PASSWORD, "summer2026summer2026"))).toBe("password-refused");
    expect(kindOf(await change(PASSWORD, NEW_PASSWORD))).toBe("done");

    expect((await at.recognise(first.token)).ok).toBe(false);
    expect((await at.recognise(second.token)).ok).toBe(true);
    at.pass(seconds(30));
    expect(kindOf(await signIn(PASSWORD, codeOf(first.secret)))).toBe("sign-in-refused");
    expect(kindOf(await signIn(NEW_PASSWORD, codeOf(first.secret)))).toBe("done");
  });

  test("the password in use is not guessed at an open screen", async () => {
    const signedIn = must(await at.recognise((await setUp()).token));
    const guess = () =>
      changePassword(at.door, signedIn, { password: "plum tractor sinks", newPassword: NEW_PASSWORD });
    for (let count = 0; count < 10; count += 1) expect(kindOf(await guess())).toBe("sign-in-refused");
    expect(kindOf(await guess())).toBe("too-many-tries");
  });

  test("a new authenticator counts once a code of it was given, and the old one no more", async () => {
    const { secret: old, token } = await setUp();
    const signedIn = must(await at.recognise(token));
    must(await enrolTotp(at.door, signedIn));
    const { id, secret } = must(await enrolTotp(at.door, signedIn));
    at.pass(minutes(1));

    expect(kindOf(await signIn(PASSWORD, codeOf(secret)))).toBe("sign-in-refused");
    expect(kindOf(await signIn(PASSWORD, codeOf(old)))).toBe("done");
    expect(kindOf(await confirmTotp(at.door, signedIn, { id, code: codeOf(old) }))).toBe("code-refused");
    expect(kindOf(await confirmTotp(at.door, signedIn, { id, code: codeOf(secret) }))).toBe("done");

    at.pass(minutes(1));
    expect(kindOf(await signIn(PASSWORD, codeOf(old)))).toBe("sign-in-refused");
    expect(kindOf(await signIn(PASSWORD, codeOf(secret)))).toBe("done");
  });

  test("a new set of recovery codes takes the place of the old", async () => {
    const { recoveryCodes: old, token } = await setUp();
    const codes = must(await renewRecoveryCodes(at.door, must(await at.recognise(token))));
    expect(kindOf(await signIn(PASSWORD, old[0] ?? ""))).toBe("sign-in-refused");
    expect(kindOf(await signIn(PASSWORD, codes[0] ?? ""))).toBe("done");
  });

  test("neither password, key nor recovery code lies readable in the database", async () => {
    const { secret, recoveryCodes } = await setUp();
    const rows = await at.asSystem((tx) => tx.selectFrom("credential").selectAll().execute());
    const all = rows.map(({ sealed, lookup }) => sealed.toString("latin1") + (lookup?.toString("latin1") ?? "")).join();
    for (const text of [PASSWORD, "argon2", secret, ...recoveryCodes]) expect(all).not.toContain(text);
    expect(rows).toHaveLength(12);
  });

  test("a credential's sealed text opens in no other row", async () => {
    await setUp();
    await setUp();
    const rows = await at.asSystem((tx) =>
      tx.selectFrom("credential").selectAll().where("kind", "in", ["password", "totp"]).execute(),
    );
    const [one, other] = rows;
    await at.asSystem((tx) =>
      tx
        .updateTable("credential")
        .set({ sealed: other?.sealed ?? Buffer.alloc(0) })
        .where("id", "=", one?.id ?? "")
        .execute(),
    );
    await expect(signIn(PASSWORD, "123456")).rejects.toThrow("does not open");
  });
});
