import { fail, ok, type Result } from "@attune/core";
import type { Tables } from "../../store/tables.ts";
import { type AtDoor, openAtDoor, sealAtDoor } from "../door.ts";
import type { LinkRefused } from "../failure.ts";
import type { Holder } from "../holder.ts";
import { couldBeId } from "../ids.ts";
import { laterBy } from "../moments.ts";
import { isSameHash, makeToken, readToken } from "../secret-token.ts";

export type CodePurpose = Tables["sign_in_code"]["purpose"];

/** Something that is told once and works once: a code, a link, a challenge. */
export type OneTimeCode = {
  readonly id: string;
  readonly holder: Holder;
  readonly tries: number;
  readonly hash: Buffer;
  readonly kept: string | undefined;
};

export type NewCode = {
  readonly id: string;
  readonly holder: Holder;
  readonly purpose: CodePurpose;
  readonly hash: Buffer;
  /** Milliseconds until it runs out. */
  readonly lasts: number;
};

export async function addCode({ door, tx, now }: AtDoor, { id, holder, purpose, hash, lasts }: NewCode): Promise<void> {
  const row = {
    practice_id: door.vault.practice,
    id,
    holder_kind: holder.kind,
    holder_id: holder.id,
    purpose,
    code_hash: hash,
    tries: 0,
    created_at: now,
    ends_at: laterBy(now, lasts),
    used_at: null,
    sealed: null,
  };
  await tx.insertInto("sign_in_code").values(row).execute();
}

/** A code that was not used and has not run out; locked until the transaction ends, so that it is used once. */
export async function findCode(at: AtDoor, purpose: CodePurpose, id: string): Promise<OneTimeCode | undefined> {
  if (!couldBeId(id)) return undefined;
  const row = await at.tx
    .selectFrom("sign_in_code")
    .selectAll()
    .where("practice_id", "=", at.door.vault.practice)
    .where("id", "=", id)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("ends_at", ">", at.now)
    .forUpdate()
    .executeTakeFirst();
  return row && read(at, row);
}

const read = ({ door }: AtDoor, row: Tables["sign_in_code"]): OneTimeCode => ({
  id: row.id,
  holder: { kind: row.holder_kind, id: row.holder_id },
  tries: row.tries,
  hash: row.code_hash,
  kept: row.sealed ? openAtDoor(door.vault, { table: "sign_in_code", row: row.id }, row.sealed) : undefined,
});

export const countCodeTry = (at: AtDoor, { id, tries }: OneTimeCode): Promise<void> =>
  change(at, id, { tries: tries + 1 });
export const useCode = (at: AtDoor, { id }: OneTimeCode): Promise<void> => change(at, id, { used_at: at.now });
export const keepWithCode = (at: AtDoor, { id }: OneTimeCode, text: string): Promise<void> =>
  change(at, id, { sealed: sealAtDoor(at.door.vault, { table: "sign_in_code", row: id }, text) });

type Changed = Partial<Pick<Tables["sign_in_code"], "tries" | "used_at" | "sealed">>;

async function change({ door, tx }: AtDoor, id: string, changed: Changed): Promise<void> {
  await tx
    .updateTable("sign_in_code")
    .set(changed)
    .where("practice_id", "=", door.vault.practice)
    .where("id", "=", id)
    .execute();
}

/** Codes that were sent to a holder and not used yet work no more. Asked in a transaction that may see them. */
export async function endSentCodes({ door, tx, now }: AtDoor, holder: Holder): Promise<void> {
  await tx
    .updateTable("sign_in_code")
    .set({ used_at: now })
    .where("practice_id", "=", door.vault.practice)
    .where("holder_kind", "=", holder.kind)
    .where("holder_id", "=", holder.id)
    .where("purpose", "=", "emailed-code")
    .where("used_at", "is", null)
    .execute();
}

type LinkPurpose = "link" | "set-up";

/** A new link's token; those made before for the same person work no more. May also be a member's transaction. */
export async function addLink(
  at: AtDoor,
  holder: Holder,
  { purpose, lasts }: { readonly purpose: LinkPurpose; readonly lasts: number },
): Promise<string> {
  const id = at.door.ids.next();
  const { text, secretHash } = makeToken(at.door.vault.practice, id);
  await addCode(at, { id, holder, purpose, hash: secretHash, lasts });
  return text;
}

/** @error link-refused when it is unknown, used, run out, or a newer one was made. */
export async function findLink(
  at: AtDoor,
  purpose: LinkPurpose,
  token: string,
): Promise<Result<OneTimeCode, LinkRefused>> {
  const read = readToken(token);
  if (!read.ok || read.value.practice !== at.door.vault.practice) return fail({ kind: "link-refused" });

  const code = await findCode(at, purpose, read.value.id);
  if (!code || !isSameHash(code.hash, read.value.secretHash)) return fail({ kind: "link-refused" });
  return (await isNewest(at, purpose, code)) ? ok(code) : fail({ kind: "link-refused" });
}

async function isNewest({ door, tx }: AtDoor, purpose: LinkPurpose, { id, holder }: OneTimeCode): Promise<boolean> {
  const newest = await tx
    .selectFrom("sign_in_code")
    .select("id")
    .where("practice_id", "=", door.vault.practice)
    .where("holder_id", "=", holder.id)
    .where("purpose", "=", purpose)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return newest?.id === id;
}
