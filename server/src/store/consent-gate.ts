import type { Purpose } from "@attune/api";
import { fail, ok } from "@attune/core";
import type { Consents } from "../ports/consents.ts";
import type { Desk } from "./desk.ts";

/** Whether a client's consents allow something: of each purpose the latest counts, while it is given and has not run out. */
export const consentGate = ({ tx, actor, now }: Pick<Desk, "tx" | "actor" | "now">): Consents => ({
  async need({ client }, purposes) {
    const missing: Purpose[] = [];
    for (const purpose of purposes) {
      const latest = await tx
        .selectFrom("consent")
        .select(["state", "until"])
        .where("practice_id", "=", actor.practice)
        .where("client_id", "=", client)
        .where("purpose", "=", purpose)
        .orderBy("happened_at", "desc")
        .orderBy("id", "desc")
        .executeTakeFirst();
      const isGiven = latest?.state === "given" && latest.until !== null && latest.until > now;
      if (!isGiven) missing.push(purpose);
    }
    return missing.length === 0 ? ok(undefined) : fail({ kind: "no-consent", purposes: missing });
  },
});
