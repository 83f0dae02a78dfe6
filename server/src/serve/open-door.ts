import type { Premises } from "../app/premises.ts";
import type { Door, HolderNames } from "../sign-in/door.ts";
import { recordAtDoor } from "../sign-in/door-trail.ts";
import type { Holder } from "../sign-in/holder.ts";
import { languageOf } from "../sign-in/languages.ts";
import type { RelyingParty } from "../sign-in/passkey/relying-party.ts";
import type { Passwords } from "../sign-in/password/passwords.ts";
import type { Post } from "../sign-in/post.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import { openJson } from "../store/sealing.ts";
import type { Tx } from "../store/tables.ts";
import type { Vault } from "../vault/vault.ts";

export type DoorParts = {
  readonly passwords: Passwords;
  readonly relyingParty: RelyingParty;
  readonly post: Post | undefined;
};

/** The door of a practice, before which everybody stands until they have signed in. */
export function openDoor(premises: Premises, vault: Vault, { passwords, relyingParty, post }: DoorParts): Door {
  const { database, clock, ids, log } = premises;
  return {
    database,
    vault,
    clock,
    ids,
    passwords,
    relyingParty,
    ...(post && { post }),
    record: recordAtDoor({ vault, ids, clock }),
    practiceName: (tx) => practiceName(tx, vault),
    namesOf: (tx, holder) =>
      holder.kind === "member" ? memberNames(tx, vault, holder) : clientNames(tx, vault, holder),
    afterwards: (work) => void work().catch(() => log.note("fault", { name: "after-answer" })),
  };
}

const NOBODY: HolderNames = { name: "", email: "" };

async function practiceName(tx: Tx, vault: Vault): Promise<string> {
  const row = await tx
    .selectFrom("practice")
    .select(["version", "sealed"])
    .where("practice_id", "=", vault.practice)
    .executeTakeFirst();
  if (row === undefined) return "";
  const place = { table: "practice", row: vault.practice, version: row.version } as const;
  const facts = openForPractice<{ readonly name: string }>(vault, place, row.sealed);
  return facts.ok ? facts.value.name : "";
}

async function memberNames(tx: Tx, vault: Vault, { id }: Holder): Promise<HolderNames> {
  const row = await tx
    .selectFrom("member")
    .select(["version", "sealed"])
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return NOBODY;
  const facts = openForPractice<HolderNames>(vault, { table: "member", row: id, version: row.version }, row.sealed);
  return facts.ok ? facts.value : NOBODY;
}

async function clientNames(tx: Tx, vault: Vault, { id }: Holder): Promise<HolderNames> {
  const row = await tx
    .selectFrom("client")
    .select(["version", "sealed"])
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return NOBODY;
  const sealer = { vault, client: id, store: "record" } as const;
  const facts = openJson<Partial<HolderNames> & { readonly locale?: string }>(
    sealer,
    { table: "client", row: id, version: row.version },
    row.sealed,
  );
  if (!facts.ok) return NOBODY;
  const { name = "", email = "", locale } = facts.value;
  const language = languageOf(locale);
  return { name, email, ...(language !== undefined && { language }) };
}
