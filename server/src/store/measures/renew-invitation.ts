import { fail, ok } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { InvitationStore } from "../../ports/invitations.ts";
import { makeToken } from "../../sign-in/secret-token.ts";
import { asPractice } from "../clients/as-practice.ts";
import type { Desk } from "../desk.ts";

/** Of two requests at one moment the second one finds the link ended. A client adds no link of their own: the practice does. */
export const renewInvitation = (
  desk: Desk,
  permit: ClientPermit,
  id: string,
): ReturnType<InvitationStore["renewOwn"]> =>
  asPractice(desk, async () => {
    const { vault, trail } = desk;
    const before = await endOpen(desk, permit.client, id);
    if (before === undefined) return fail({ kind: "not-found" });
    const next = desk.ids.next();
    const { text: token, secretHash } = makeToken(vault.practice, next);
    await desk.tx
      .insertInto("invitation")
      .values({ ...before, id: next, token_hash: secretHash, revoked_at: null })
      .execute();
    const { action, client } = permit;
    trail.note({ action, object: { kind: "invitation", id: next }, client, outcome: "done" });
    return ok({ id: next, token, endsAt: before.ends_at });
  });

const endOpen = ({ tx, vault, now }: Desk, client: string, id: string) =>
  tx
    .updateTable("invitation")
    .set({ revoked_at: now })
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .where("id", "=", id)
    .where("used_at", "is", null)
    .where("revoked_at", "is", null)
    .where("ends_at", ">", now)
    .returningAll()
    .executeTakeFirst();
