import { randomBytes } from "node:crypto";
import { fail, type Result } from "@attune/core";
import { hash, type Options, verify } from "@node-rs/argon2";
import type { TooManyTries } from "../failure.ts";
import { type Turns, turnsOf } from "./at-most.ts";

/** What one hash costs whoever makes it, and so whoever guesses. */
export type HashCost = { readonly memoryKiB: number; readonly passes: number };

/** @source RFC 9106, section 4: argon2id with 64 MiB and 3 passes, the choice where memory is scarce */
export const DEFAULT_COST: HashCost = { memoryKiB: 64 * 1024, passes: 3 };

export type Passwords = {
  /** @error too-many-tries when too many wait already. */
  readonly hash: (password: string) => Promise<Result<string, TooManyTries>>;
  /**
   * Whether the password belongs to the hash. Without a hash the same work is done against one that nothing opens, so that
   * an unknown account answers as late as a known one.
   *
   * @error too-many-tries when too many wait already.
   */
  readonly fits: (password: string, hashed: string | undefined) => Promise<Result<boolean, TooManyTries>>;
};

/** At most two at a time: each takes a core and its memory. */
const AT_ONCE = 2;
const WAITING = 32;

/** Passwords are compared in one Unicode form, since keyboards make different ones. */
export const normalisePassword = (password: string): string => password.normalize("NFC");

export async function openPasswords(cost: HashCost = DEFAULT_COST): Promise<Passwords> {
  // 2 is argon2id; the library's names for it exist as types alone
  const options: Options = { algorithm: 2, memoryCost: cost.memoryKiB, timeCost: cost.passes, parallelism: 1 };
  const turns = turnsOf({ atOnce: AT_ONCE, waiting: WAITING });
  const decoy = await hash(randomBytes(32), options);

  return {
    hash: (password) => inTurn(turns, () => hash(normalisePassword(password), options)),
    fits: (password, hashed) =>
      inTurn(turns, async () => {
        const isRight = await verify(hashed ?? decoy, normalisePassword(password));
        return isRight && hashed !== undefined;
      }),
  };
}

async function inTurn<Value>(turns: Turns, work: () => Promise<Value>): Promise<Result<Value, TooManyTries>> {
  const done = await turns(work);
  return done.ok ? done : fail({ kind: "too-many-tries", waitSeconds: 1 });
}
