import { parseOptions } from "@node-rs/argon2";
import { beforeAll, describe, expect, test } from "vitest";
import { turnsOf } from "./at-most.ts";
import { DEFAULT_COST, openPasswords, type Passwords } from "./passwords.ts";

const cheap = { memoryKiB: 64, passes: 1 };

describe("passwords", () => {
  let passwords: Passwords;
  beforeAll(async () => {
    passwords = await openPasswords(cheap);
  });

  test("the right one fits its hash and another does not", async () => {
    const hashed = await passwords.hash("plum tractor sings");
    if (!hashed.ok) throw new Error(hashed.failure.kind);
    expect(await passwords.fits("plum tractor sings", hashed.value)).toEqual({ ok: true, value: true });
    expect(await passwords.fits("plum tractor sinks", hashed.value)).toEqual({ ok: true, value: false });
  });

  test("one password is the same from every keyboard", async () => {
    const hashed = await passwords.hash("café au lait, très chaud".normalize("NFD"));
    if (!hashed.ok) throw new Error(hashed.failure.kind);
    expect(await passwords.fits("café au lait, très chaud".normalize("NFC"), hashed.value)).toEqual({
      ok: true,
      value: true,
    });
  });

  test("without a hash nothing fits, whatever is typed", async () => {
    expect(await passwords.fits("", undefined)).toEqual({ ok: true, value: false });
    expect(await passwords.fits("plum tractor sings", undefined)).toEqual({ ok: true, value: false });
  });

  test("two hashes of one password differ", async () => {
    expect(await passwords.hash("plum tractor sings")).not.toEqual(await passwords.hash("plum tractor sings"));
  });

  test("a hash keeps how it was made: argon2id, 64 MiB, 3 passes", async () => {
    const dear = await openPasswords();
    const hashed = await dear.hash("plum tractor sings");
    if (!hashed.ok) throw new Error(hashed.failure.kind);
    expect(parseOptions(hashed.value)).toMatchObject({ algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 });
    expect(DEFAULT_COST).toEqual({ memoryKiB: 65_536, passes: 3 });
    // made at another cost, and still fits
    expect(await passwords.fits("plum tractor sings", hashed.value)).toEqual({ ok: true, value: true });
  });

  test("so many at once that no more may wait are told to come back", async () => {
    const all = await Promise.all(Array.from({ length: 60 }, () => passwords.fits("plum tractor sings", undefined)));
    const busy = all.filter((one) => !one.ok);
    // two at work and thirty-two waiting
    expect(busy).toHaveLength(60 - 34);
    expect(busy[0]).toEqual({ ok: false, failure: { kind: "too-many-tries", waitSeconds: 1 } });
    expect(await passwords.fits("plum tractor sings", undefined)).toEqual({ ok: true, value: false });
  });
});

describe("turns", () => {
  test("never more at work than allowed, and what fails makes room", async () => {
    const turns = turnsOf({ atOnce: 2, waiting: 100 });
    let working = 0;
    let most = 0;
    const work = async (fails: boolean) => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((done) => setImmediate(done));
      working -= 1;
      if (fails) throw new Error("it broke");
    };
    const all = await Promise.allSettled(Array.from({ length: 30 }, (_, at) => turns(() => work(at % 3 === 0))));
    expect(most).toBe(2);
    expect(all.filter(({ status }) => status === "rejected")).toHaveLength(10);
    expect(await turns(async () => "room")).toEqual({ ok: true, value: "room" });
  });
});
