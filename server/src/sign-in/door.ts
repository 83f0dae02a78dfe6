import { type Instant, invariant, ok, type Result } from "@attune/core";
import type { Clock } from "../ports/clock.ts";
import type { Language } from "../ports/practice.ts";
import type { Database } from "../store/database.ts";
import type { Ids } from "../store/ids.ts";
import type { Tx } from "../store/tables.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import type { Holder } from "./holder.ts";
import type { RelyingParty } from "./passkey/relying-party.ts";
import type { Passwords } from "./password/passwords.ts";
import type { Post } from "./post.ts";

/** What signing in needs of the practice's vault. */
export type DoorVault = Pick<Vault, "practice" | "seal" | "open" | "blindIndex">;

/** What happened at the door, for the audit, by its name in the policy table. */
export type DoorEvent = {
  readonly action:
    | "sign-in-with-password"
    | "sign-in-with-passkey"
    | "sign-in-with-code"
    | "sign-in-with-link"
    | "ask-sign-in-code"
    | "finish-set-up"
    | "sign-out"
    | "end-sign-in"
    | "change-password"
    | "confirm-totp"
    | "add-passkey"
    | "remove-passkey"
    | "renew-recovery-codes";
  readonly outcome: "done" | "refused";
  /** Whose account it was; known only where there is one. */
  readonly holder: Holder | undefined;
  readonly object?: string;
};

export type HolderNames = {
  readonly name: string;
  readonly email: string;
  /** In which they see the pages, where that is known. */
  readonly language?: Language;
};

/** All that signing in needs. Which practice it is, the vault says. */
export type Door = {
  readonly database: Database;
  readonly vault: DoorVault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly passwords: Passwords;
  readonly relyingParty: RelyingParty;
  /** Left out where the practice has named no post office. */
  readonly post?: Post;
  /** Adds to the audit, in the transaction of what happened. */
  readonly record: (tx: Tx, event: DoorEvent) => Promise<void>;
  /** The practice's name, as its letters and authenticators show it. */
  readonly practiceName: (tx: Tx) => Promise<string>;
  /** How a person is called, and the address they sign in with. */
  readonly namesOf: (tx: Tx, holder: Holder) => Promise<HolderNames>;
  /** Does something after the answer, which waits for nothing of it. */
  readonly afterwards: (work: () => Promise<void>) => void;
};

/** Who stands at the door, and through what they speak. */
export type Caller = {
  /** The network address, as the proxy that is trusted tells it. */
  readonly address: string;
  readonly kind: "browser" | "command-line";
  /** The cookie that says this browser was let in before. */
  readonly device?: string | undefined;
};

/** A transaction of the door, with the moment it began. */
export type AtDoor = { readonly door: Door; readonly tx: Tx; readonly now: Instant };

/**
 * Does work in one transaction as whoever is about to sign in. What fails inside is rolled back; what must stay although the
 * caller is refused, such as a counted try, is an ordinary value of the work.
 */
export const atDoor = <Value, Failure>(
  door: Door,
  work: (at: AtDoor) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> => {
  const now = door.clock.now();
  const actor = { kind: "door", practice: door.vault.practice } as const;
  return inTransaction(door.database, { actor, now }, (tx) => work({ door, tx, now }));
};

/** Like `atDoor`, for work that fails in two ways: one undoes what it did, the other, within the value, keeps it. */
export async function tryAtDoor<Value, Kept, Undone>(
  door: Door,
  work: (at: AtDoor) => Promise<Result<Result<Value, Kept>, Undone>>,
): Promise<Result<Value, Kept | Undone>> {
  const done = await atDoor(door, work);
  return done.ok ? done.value : done;
}

/** Like `atDoor`, where nothing can fail. */
export async function keptAtDoor<Value>(door: Door, work: (at: AtDoor) => Promise<Value>): Promise<Value> {
  const done = await atDoor<Value, never>(door, async (at) => ok(await work(at)));
  invariant(done.ok, "work that cannot fail failed");
  return done.value;
}

/** Where a sealed text lies. Such a row is made anew and never sealed again, so its version stays 1. */
export type DoorPlace = { readonly table: "credential" | "sign_in_code"; readonly row: string };

const PRACTICE = { kind: "practice" } as const;

/** Seals under the practice's key. */
export function sealAtDoor(vault: DoorVault, where: DoorPlace, text: string): Buffer {
  const sealed = vault.seal(PRACTICE, { ...where, column: "sealed", version: 1 }, text);
  invariant(sealed.ok, "the practice's own key is gone");
  return sealed.value;
}

/** A row whose sealed text does not open has been tampered with or moved: the whole request stops. */
export function openAtDoor(vault: DoorVault, where: DoorPlace, sealed: Buffer): string {
  const opened = vault.open(PRACTICE, { ...where, column: "sealed", version: 1 }, sealed);
  invariant(opened.ok, `a sealed row of ${where.table} does not open`);
  return opened.value;
}
