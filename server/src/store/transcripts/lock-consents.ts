import type { Purpose } from "@attune/api";
import type { Desk } from "../desk.ts";

/** Holds a client's consents to the end of the transaction, so that no withdrawal goes between asking and keeping. */
export async function lockConsents(desk: Desk, client: string, purposes: readonly Purpose[]): Promise<void> {
  await desk.tx
    .selectFrom("consent")
    .select("id")
    .where("practice_id", "=", desk.actor.practice)
    .where("client_id", "=", client)
    .where("purpose", "in", purposes)
    .orderBy("id")
    .forShare()
    .execute();
}
