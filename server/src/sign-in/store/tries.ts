import { fail, type Instant, ok, type Result } from "@attune/core";
import { MOST_TRIES, waitAfter } from "../back-off.ts";
import type { AtDoor } from "../door.ts";
import type { TooManyTries } from "../failure.ts";
import { hours, laterBy, secondsUntil } from "../moments.ts";

/** What tries are counted by. The text names an account, an address or a device and is kept only as a keyed hash. */
export type TryKey = {
  readonly name: "account" | "address" | "device" | "ask";
  readonly of: string;
};

/** An account's and a device's tries end for good; an address may be a whole clinic's and only waits. */
const MOST: Readonly<Record<TryKey["name"], number>> = {
  account: MOST_TRIES,
  device: MOST_TRIES,
  address: Number.POSITIVE_INFINITY,
  ask: Number.POSITIVE_INFINITY,
};
/** After so long without a failure an address starts anew. */
const QUIET = hours(1);

/**
 * Counts a try before it is made, so that tries made at the same moment count as well; one that succeeds is given back.
 *
 * @error too-many-tries when any of the keys has to wait; then none is counted. How long says nothing of whether the
 *   account exists.
 */
export async function countTry(at: AtDoor, keys: readonly TryKey[]): Promise<Result<void, TooManyTries>> {
  // always in one order, so that two tries never wait for each other
  for (const key of [...keys].sort((a, b) => a.name.localeCompare(b.name))) {
    const counted = await countOne(at, key);
    if (!counted.ok) return counted;
  }
  return ok(undefined);
}

async function countOne(at: AtDoor, key: TryKey): Promise<Result<void, TooManyTries>> {
  const { failures, waitUntil } = await readTries(at, key);
  if (failures >= MOST[key.name]) return fail({ kind: "too-many-tries", waitSeconds: waitAfter(failures) / 1000 });
  if (at.now < waitUntil) return fail({ kind: "too-many-tries", waitSeconds: secondsUntil(at.now, waitUntil) });

  await writeTries(at, key, failures + 1);
  return ok(undefined);
}

type Tries = { readonly failures: number; readonly waitUntil: Instant };

/** The row is made where there is none, and locked until the transaction ends. */
async function readTries(at: AtDoor, key: TryKey): Promise<Tries> {
  const { tx, now } = at;
  const practice_id = at.door.vault.practice;
  const key_hash = hashOf(at, key);
  const row = { practice_id, key_hash, failures: 0, first_at: now, last_at: now, wait_until: now };
  await tx
    .insertInto("sign_in_failure")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await tx
    .selectFrom("sign_in_failure")
    .select(["failures", "last_at", "wait_until"])
    .where("practice_id", "=", practice_id)
    .where("key_hash", "=", key_hash)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const startsAnew = MOST[key.name] === Number.POSITIVE_INFINITY && laterBy(kept.last_at, QUIET) < now;
  return { failures: startsAnew ? 0 : kept.failures, waitUntil: kept.wait_until };
}

async function writeTries(at: AtDoor, key: TryKey, failures: number): Promise<void> {
  await at.tx
    .updateTable("sign_in_failure")
    .set({ failures, last_at: at.now, wait_until: laterBy(at.now, waitAfter(failures)) })
    .where("practice_id", "=", at.door.vault.practice)
    .where("key_hash", "=", hashOf(at, key))
    .execute();
}

/** After a success: an account and a device start anew, an address gets this one try back. */
export async function clearTries(at: AtDoor, keys: readonly TryKey[]): Promise<void> {
  for (const key of keys) {
    if (key.name === "address") await giveTryBack(at, key);
    else await forgetTries(at, key);
  }
}

/** For a try that was counted and came to nothing. */
export async function giveTryBack(at: AtDoor, key: TryKey): Promise<void> {
  await at.tx
    .updateTable("sign_in_failure")
    .set((row) => ({ failures: row("failures", "-", 1), wait_until: at.now }))
    .where("practice_id", "=", at.door.vault.practice)
    .where("key_hash", "=", hashOf(at, key))
    .where("failures", ">", 0)
    .execute();
}

export async function forgetTries(at: AtDoor, key: TryKey): Promise<void> {
  await at.tx
    .deleteFrom("sign_in_failure")
    .where("practice_id", "=", at.door.vault.practice)
    .where("key_hash", "=", hashOf(at, key))
    .execute();
}

const hashOf = ({ door }: AtDoor, { name, of }: TryKey): Buffer =>
  door.vault.blindIndex("sign-in-try", `${name}:${of}`);
