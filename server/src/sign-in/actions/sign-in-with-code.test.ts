import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "../../testing/databases.ts";
import type { Caller } from "../door.ts";
import { minutes, seconds } from "../moments.ts";
import { atHome, elsewhere, TestDoor } from "../testing/test-door.ts";
import { askForCode, signInWithCode } from "./sign-in-with-code.ts";

const EMAIL = "jo.field@example.org";
const REFUSED = { ok: false, failure: { kind: "sign-in-refused" } };

const must = <Value, Failure>(result: { ok: true; value: Value } | { ok: false; failure: Failure }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describeEachDatabase("a client signs in with a code", (open) => {
  let database: TestDatabase;
  let at: TestDoor;

  /** Asks, and reads the letter; another code where none was sent. */
  const askCode = async (email = EMAIL, caller: Caller = atHome) => {
    const before = at.letters.length;
    const { ask } = must(await askForCode(at.door, { email }, caller));
    await at.settle();
    const [, left = "0000", right = "0000"] = /(\d{4}) (\d{4})/.exec(at.letters[before]?.text ?? "") ?? [];
    return { ask, email, code: left + right };
  };
  const otherThan = (code: string) => code.replace(/^./, (first) => String((Number(first) + 1) % 10));

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    at = await TestDoor.on(database);
    await at.addClient(EMAIL);
    await at.addMember("robin.vale@example.org");
  });
  afterEach(() => at.close());

  test("that was sent to their address, once", async () => {
    const answer = await askCode("  Jo.Field@example.org ");
    expect(at.letters.map(({ to }) => to)).toEqual([EMAIL]);
    expect(at.letters[0]?.subject).toBe("Your code for Harbour Lane Practice");

    const { token } = must(await signInWithCode(at.door, answer, atHome));
    expect(must(await at.recognise(token)).actor.kind).toBe("client");
    expect(await signInWithCode(at.door, answer, atHome)).toEqual(REFUSED);
  });

  test("written with a blank, as the letter has it", async () => {
    const { code, ...answer } = await askCode();
    const written = `${code.slice(0, 4)} ${code.slice(4)}`;
    expect((await signInWithCode(at.door, { ...answer, code: written }, atHome)).ok).toBe(true);
  });

  test("over and over from one address, as a clinic's waiting room does, without a wait", async () => {
    for (let count = 0; count < 25; count += 1) {
      const email = `client-${count}@example.org`;
      await at.addClient(email);
      must(await signInWithCode(at.door, await askCode(email), atHome));
    }
  });

  test("only within ten minutes", async () => {
    const answer = await askCode();
    at.pass(minutes(10) - 1);
    const other = await askCode();
    at.pass(1);
    expect(await signInWithCode(at.door, answer, atHome)).toEqual(REFUSED);
    expect((await signInWithCode(at.door, other, atHome)).ok).toBe(true);
  });

  test("only within five tries", async () => {
    const answer = await askCode();
    for (let count = 0; count < 5; count += 1) {
      expect(await signInWithCode(at.door, { ...answer, code: otherThan(answer.code) }, atHome)).toEqual(REFUSED);
    }
    expect(await signInWithCode(at.door, answer, atHome)).toEqual(REFUSED);
  });

  test("only on the page where it was asked for", async () => {
    const [mine, another] = [await askCode(), await askCode()];
    expect(await signInWithCode(at.door, { ...mine, code: another.code }, atHome)).toEqual(REFUSED);
    expect((await signInWithCode(at.door, mine, atHome)).ok).toBe(true);
  });

  test("only with the address it was sent to", async () => {
    await at.addClient("lee.marsh@example.org");
    const answer = await askCode();
    expect(await signInWithCode(at.door, { ...answer, email: "lee.marsh@example.org" }, atHome)).toEqual(REFUSED);
    expect(await signInWithCode(at.door, { ...answer, email: "nobody@example.org" }, atHome)).toEqual(REFUSED);
  });

  test("asking answers alike for a client, a member and nobody, and leaves the same behind", async () => {
    const kept: number[] = [];
    for (const email of [EMAIL, "robin.vale@example.org", "nobody@example.org"]) {
      const before = await at.count("sign_in_code");
      const answer = await askForCode(at.door, { email }, elsewhere(email.length));
      expect(answer).toEqual({ ok: true, value: { ask: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
      kept.push((await at.count("sign_in_code")) - before);
    }
    await at.settle();
    expect(kept).toEqual([1, 1, 1]);
    expect(at.letters.map(({ to }) => to)).toEqual([EMAIL]);
  });

  test("nobody's code opens nothing, even if it were guessed", async () => {
    const { ask } = must(await askForCode(at.door, { email: "nobody@example.org" }, atHome));
    const hash = at.door.vault.blindIndex("emailed-code", `${ask}:12345678`);
    await at.asSystem((tx) => tx.updateTable("sign_in_code").set({ code_hash: hash }).where("id", "=", ask).execute());
    expect(await signInWithCode(at.door, { ask, email: "nobody@example.org", code: "12345678" }, atHome)).toEqual(
      REFUSED,
    );
  });

  test("asking over and over has to wait, for whoever it is", async () => {
    for (const email of [EMAIL, "nobody@example.org"]) {
      for (let count = 0; count < 10; count += 1)
        must(await askForCode(at.door, { email }, elsewhere(count + email.length)));
      const next = await askForCode(at.door, { email }, elsewhere(99));
      expect(next).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 1 } });
    }
    at.pass(seconds(1));
    must(await askForCode(at.door, { email: EMAIL }, elsewhere(99)));
  });

  test("where nothing can be sent that is said, for whoever it is", async () => {
    const { post: _, ...door } = at.door;
    for (const email of [EMAIL, "nobody@example.org"]) {
      expect(await askForCode(door, { email }, atHome)).toEqual({ ok: false, failure: { kind: "no-post" } });
    }
  });

  test("the code itself is kept nowhere", async () => {
    const { code } = await askCode();
    const rows = await at.asSystem((tx) => tx.selectFrom("sign_in_code").selectAll().execute());
    expect(JSON.stringify(rows.map(({ code_hash, ...rest }) => [code_hash.toString("latin1"), rest]))).not.toContain(
      code,
    );
  });
});
