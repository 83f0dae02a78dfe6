import type { Desk } from "../desk.ts";

/**
 * Holds a client's consents to the end of the transaction, so that no withdrawal goes between asking and keeping: one
 * consent rests on others, so all are held, in the order in which an answer takes them.
 */
export async function lockConsents({ tx, actor }: Desk, client: string): Promise<void> {
  await tx
    .selectFrom("consent")
    .select("id")
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc")
    .forShare()
    .execute();
}
