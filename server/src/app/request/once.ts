import { createHash } from "node:crypto";
import { fail, ok, type Result } from "@attune/core";
import type { RequestFailure } from "../../failure.ts";
import { type Desk, writerOf } from "../../store/desk.ts";
import { type KeysDestroyed, openJson, type RecordDamaged, sealJson } from "../../store/sealing.ts";

/** A request that is done once under its key, however often it arrives. */
export type OnceKey = {
  readonly key: string;
  /** One text for what is asked: route, place, body and version. */
  readonly request: string;
  readonly client: string | undefined;
};

type Kept = { readonly body: unknown; readonly version?: number };

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
/** An HMAC: the answers of a form are so few that of a hash anybody could find them by trying all. */
const requestMark = ({ vault }: Desk, request: string): Buffer => vault.blindIndex("done-once", request);

/** Sealed with the client's own key, so that the answer goes when the client goes. */
const sealerOf = ({ vault }: Desk, client: string | null | undefined) => ({
  vault,
  client: client ?? undefined,
  store: "record" as const,
});
const placeOf = (keyHash: Buffer) => ({ table: "done_once", row: keyHash.toString("hex"), version: 1 });

/**
 * The answer that was given before under this key; undefined where it is new.
 *
 * @error key-used-otherwise when the same key came with another request.
 */
export async function answerBefore(
  desk: Desk,
  { key, request }: OnceKey,
): Promise<Result<Kept | undefined, RequestFailure | KeysDestroyed | RecordDamaged>> {
  const keyHash = hash(key);
  const row = await desk.tx
    .selectFrom("done_once")
    .select(["request_hash", "client_id", "sealed"])
    .where("practice_id", "=", desk.actor.practice)
    .where("actor_id", "=", writerOf(desk))
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
  if (row === undefined) return ok(undefined);
  if (!row.request_hash.equals(requestMark(desk, request))) return fail({ kind: "key-used-otherwise" });
  return openJson<Kept>(sealerOf(desk, row.client_id), placeOf(keyHash), row.sealed);
}

/** Keeps an answer in the transaction that made it. A second request at the same moment waits, and then finds it. */
export async function keepAnswer(
  desk: Desk,
  { key, request, client }: OnceKey,
  kept: Kept,
): Promise<Result<void, KeysDestroyed>> {
  const keyHash = hash(key);
  const owner = client !== undefined && desk.vault.hasClient(client) ? client : undefined;
  const sealed = sealJson(sealerOf(desk, owner), placeOf(keyHash), kept);
  if (!sealed.ok) return sealed;
  await desk.tx
    .insertInto("done_once")
    .values({
      practice_id: desk.actor.practice,
      key_hash: keyHash,
      actor_id: writerOf(desk),
      client_id: owner ?? null,
      request_hash: requestMark(desk, request),
      status: 200,
      created_at: desk.now,
      sealed: sealed.value,
    })
    .execute();
  return ok(undefined);
}
