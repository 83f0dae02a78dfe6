import { ok } from "@attune/core";
import type { CheckInDraftStore, Draft } from "../../ports/check-in-drafts.ts";
import { asPractice } from "../clients/as-practice.ts";
import type { Desk } from "../desk.ts";
import { openJson, sealJson } from "../sealing.ts";

type Moving = Parameters<CheckInDraftStore["move"]>[0];

const FIRST = 1;

/** Seals what was begun by one link for another one of the same client; the client reads neither row themselves. */
export const moveDraft = (desk: Desk, { client, from, to }: Moving): ReturnType<CheckInDraftStore["move"]> =>
  asPractice(desk, async () => {
    const { tx, vault, now } = desk;
    const taken = await tx
      .deleteFrom("check_in_draft")
      .where("practice_id", "=", vault.practice)
      .where("client_id", "=", client)
      .where("id", "=", from)
      .returningAll()
      .executeTakeFirst();
    if (taken === undefined) return ok(undefined);
    const sealer = { vault, client, store: "client" } as const;
    const place = (row: string, version: number) => ({ table: "check_in_draft", row, version });
    const draft = openJson<Draft>(sealer, place(from, taken.version), taken.sealed);
    if (!draft.ok) return draft;
    const sealed = sealJson(sealer, place(to, FIRST), draft.value);
    if (!sealed.ok) return sealed;
    const row = { practice_id: vault.practice, client_id: client, id: to, version: FIRST };
    await tx
      .insertInto("check_in_draft")
      .values({ ...row, created_at: taken.created_at, changed_at: now, sealed: sealed.value })
      .execute();
    return ok(undefined);
  });
