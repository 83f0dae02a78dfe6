import { ok } from "@attune/core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../store/transaction.ts";
import { describeEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { beginMember, makeSignInLink, signInWithLink } from "./actions/links.ts";
import { endSignIn, listSignIns, signOut } from "./actions/sign-ins.ts";
import { keptAtDoor } from "./door.ts";
import type { Holder } from "./holder.ts";
import { days, hours, laterBy, minutes, seconds } from "./moments.ts";
import { forgetSpent } from "./store/forget.ts";
import { atHome, elsewhere, TestDoor } from "./testing/test-door.ts";

const must = <Value, Failure>(result: { ok: true; value: Value } | { ok: false; failure: Failure }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const NOT_SIGNED_IN = { ok: false, failure: { kind: "not-signed-in" } };

describeEachDatabase("a sign-in", (open) => {
  let database: TestDatabase;
  let at: TestDoor;
  let client: Holder;
  const link = () => keptAtDoor(at.door, (door) => makeSignInLink(door, client.id));
  const enter = async () => must(await signInWithLink(at.door, await link(), atHome)).token;
  const seenAt = async () =>
    (await at.asSystem((tx) => tx.selectFrom("sign_in").select("seen_at").executeTakeFirstOrThrow())).seen_at;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    at = await TestDoor.on(database);
    client = await at.addClient("jo.field@example.org");
  });
  afterEach(() => at.close());

  test("ends after half an hour without a request", async () => {
    const token = await enter();
    at.pass(minutes(29));
    expect((await at.recognise(token)).ok).toBe(true);
    at.pass(minutes(29));
    expect((await at.recognise(token)).ok).toBe(true);
    at.pass(minutes(30));
    expect(await at.recognise(token)).toEqual(NOT_SIGNED_IN);
  });

  test("ends after twelve hours however busy it is", async () => {
    const token = await enter();
    for (let count = 0; count < 35; count += 1) {
      at.pass(minutes(20));
      expect((await at.recognise(token)).ok).toBe(true);
    }
    at.pass(minutes(20));
    expect(await at.recognise(token)).toEqual(NOT_SIGNED_IN);
  });

  test("is noted at most once a minute", async () => {
    const token = await enter();
    const began = await seenAt();
    at.pass(seconds(59));
    await at.recognise(token);
    expect(await seenAt()).toBe(began);
    at.pass(seconds(1));
    await at.recognise(token);
    expect(await seenAt()).toBe(at.now);
  });

  test("ends at signing out, and there alone", async () => {
    const [here, there] = [await enter(), await enter()];
    await signOut(at.door, must(await at.recognise(here)));
    expect(await at.recognise(here)).toEqual(NOT_SIGNED_IN);
    expect((await at.recognise(there)).ok).toBe(true);
  });

  test("can be ended from elsewhere by its holder and by nobody else", async () => {
    const [here, there] = [await enter(), await enter()];
    const signedIn = must(await at.recognise(here));
    const listed = await listSignIns(at.door, signedIn);
    expect(listed.map(({ isThis }) => isThis)).toEqual([false, true]);

    const stranger = await at.addClient("lee.marsh@example.org");
    const theirLink = await keptAtDoor(at.door, (door) => makeSignInLink(door, stranger.id));
    const theirs = must(await at.recognise(must(await signInWithLink(at.door, theirLink, atHome)).token));
    await endSignIn(at.door, theirs, listed[0]?.id ?? "");
    expect((await at.recognise(there)).ok).toBe(true);

    await endSignIn(at.door, signedIn, listed[0]?.id ?? "");
    expect(await at.recognise(there)).toEqual(NOT_SIGNED_IN);
    expect((await at.recognise(here)).ok).toBe(true);
  });

  test("is not opened by a token with another secret, id or practice", async () => {
    const [practice = "", id = "", secret = ""] = (await enter()).split(".");
    const [, otherId = "", otherSecret = ""] = (await enter()).split(".");
    const others = [
      [practice, id, otherSecret],
      [practice, otherId, secret],
      [id, id, secret],
    ];
    for (const parts of others) expect(await at.recognise(parts.join("."))).toEqual(NOT_SIGNED_IN);
    expect(await at.recognise("")).toEqual(NOT_SIGNED_IN);
  });

  test("by a link is had once, within a day, and only by the newest link", async () => {
    const refused = { ok: false, failure: { kind: "link-refused" } };
    const old = await link();
    const first = await link();
    expect(await signInWithLink(at.door, old, atHome)).toEqual(refused);
    expect((await signInWithLink(at.door, first, atHome)).ok).toBe(true);
    expect(await signInWithLink(at.door, first, atHome)).toEqual(refused);

    const late = await link();
    at.pass(hours(24));
    expect(await signInWithLink(at.door, late, atHome)).toEqual(refused);
    expect(await signInWithLink(at.door, { token: "made up" }, atHome)).toEqual(refused);
  });

  test("of two that use one link at once, one is let in", async () => {
    const one = await link();
    const both = await Promise.all([signInWithLink(at.door, one, atHome), signInWithLink(at.door, one, elsewhere(1))]);
    expect(both.filter((entered) => entered.ok)).toHaveLength(1);
  });

  test("a set-up link signs nobody in, and an erased client's link neither", async () => {
    const member = await at.addMember("robin.vale@example.org");
    const setUp = await keptAtDoor(at.door, (door) => beginMember(door, member.id));
    expect((await signInWithLink(at.door, setUp, atHome)).ok).toBe(false);

    const theirs = await link();
    await at.asSystem((tx) => tx.updateTable("client").set({ state: "erased" }).execute());
    expect(await signInWithLink(at.door, theirs, atHome)).toEqual({ ok: false, failure: { kind: "sign-in-refused" } });
  });

  test("links can be made in a member's own transaction, who never sees one again", async () => {
    const member = await at.addMember("robin.vale@example.org");
    const practice_id = at.door.vault.practice;
    const care = { practice_id, client_id: client.id, member_id: member.id, id: member.id, began_at: at.now };
    await at.asSystem((tx) =>
      tx
        .insertInto("care")
        .values({ ...care, ended_at: null })
        .execute(),
    );
    const actor = { kind: "member", practice: practice_id, id: member.id, roles: ["therapist"] } as const;
    const made = await inTransaction(at.door.database, { actor, now: at.now }, async (tx) => {
      const handed = await makeSignInLink({ door: at.door, tx, now: at.now }, client.id);
      expect(await tx.selectFrom("sign_in_code").select("id").execute()).toEqual([]);
      return ok(handed);
    });
    expect((await signInWithLink(at.door, must(made), atHome)).ok).toBe(true);
  });

  test("what it left behind goes when it is long past, and nothing before", async () => {
    await enter();
    const forget = (before: number) =>
      at.asSystem((tx) => forgetSpent(tx, at.door.vault.practice, laterBy(at.now, -before)));
    expect(await forget(days(30))).toEqual({ codes: 0, signIns: 0, tries: 0 });
    at.pass(days(32));
    expect(await forget(days(30))).toEqual({ codes: 1, signIns: 1, tries: 1 });
  });
});
