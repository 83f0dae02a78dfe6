import { fail, ok } from "@attune/core";
import type { DoorStore } from "../ports/door.ts";
import { asPractice } from "../store/clients/as-practice.ts";
import type { Desk } from "../store/desk.ts";
import { hasOwnWay, makeSignInLink } from "./actions/links.ts";
import { waysIn } from "./actions/passkeys.ts";
import type { Door } from "./door.ts";

/** The door as seen from inside, in the transaction of whoever asks. */
export const doorStore = (desk: Desk, door: Door | undefined): DoorStore => ({
  async me({ action }) {
    const { actor, tx, now, trail } = desk;
    if (door === undefined || (actor.kind !== "member" && actor.kind !== "client")) return fail({ kind: "not-found" });
    const { name } = await door.namesOf(tx, actor);
    const { passkeys, ...ways } = await waysIn({ door, tx, now }, actor);
    trail.note({ action, outcome: "seen", ...(actor.kind === "client" && { client: actor.id }) });
    const { kind, id, practice } = actor;
    const shown = passkeys.map(({ usedAt, ...rest }) => ({ ...rest, ...(usedAt !== undefined && { usedAt }) }));
    return ok({ kind, id, practice, name, roles: kind === "member" ? actor.roles : [], passkeys: shown, ...ways });
  },

  async clientLink({ action, client }) {
    const { tx, now, trail } = desk;
    if (door === undefined) return fail({ kind: "not-found" });
    const at = { door, tx, now };
    // Whoever treats a client sees none of their ways in: all that is told is whether there is one.
    if (await asPractice(desk, () => hasOwnWay(at, client))) return fail({ kind: "client-has-own-way" });
    const link = await makeSignInLink(at, client);
    trail.note({ action, object: { kind: "client", id: client }, client, outcome: "done" });
    return ok(link);
  },
});
