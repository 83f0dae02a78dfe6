import { fail, type Instant, ok, type Result, readInstant } from "@attune/core";
import type { BadCursor } from "../ports/records.ts";

/** The place of the last row of a page in the order of `happened_at` and id. */
export type Cursor = { readonly happenedAt: Instant; readonly id: string };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const writeCursor = ({ happenedAt, id }: Cursor): string =>
  Buffer.from(`${happenedAt} ${id}`).toString("base64url");

/** @error bad-cursor when it is not one that an answer gave. */
export function readCursor(text: string): Result<Cursor, BadCursor> {
  const [at = "", id = "", ...rest] = Buffer.from(text, "base64url").toString("utf8").split(" ");
  const happenedAt = readInstant(at);
  if (!happenedAt.ok || !UUID.test(id) || rest.length > 0) return fail({ kind: "bad-cursor" });
  return ok({ happenedAt: happenedAt.value, id });
}
