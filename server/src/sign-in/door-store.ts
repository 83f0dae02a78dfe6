import { fail, ok, type Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { ClientHasOwnWay, DoorStore } from "../ports/door.ts";
import { asPractice } from "../store/clients/as-practice.ts";
import type { Desk } from "../store/desk.ts";
import { canBeSentCode, type HandedLink, hasOwnWay, makeRenewalLink, makeSignInLink } from "./actions/links.ts";
import { waysIn } from "./actions/passkeys.ts";
import { addressChanged, addressOf } from "./client-address.ts";
import type { AtDoor, Door } from "./door.ts";
import { practiceShown } from "./practice-shown.ts";

/** The door as seen from inside, in the transaction of whoever asks. */
export const doorStore = (desk: Desk, door: Door | undefined): DoorStore => ({
  me: async (permit) => (door === undefined ? fail({ kind: "not-found" }) : me(desk, door, permit)),
  draftKey: (permit) => draftKey(desk, permit),
  // Whoever treats a client sees none of their ways in: all that is told is whether there is one.
  clientLink: async (permit) =>
    door === undefined
      ? fail({ kind: "not-found" })
      : handOver(desk, door, { permit, unless: hasOwnWay, make: makeSignInLink }),
  clientRenewal: async (permit) =>
    door === undefined
      ? fail({ kind: "not-found" })
      : handOver(desk, door, { permit, unless: canBeSentCode, make: makeRenewalLink }),
  addressOf: (permit) => addressOf(desk, permit),
  addressChanged: (permit, before) => addressChanged(desk, door, { permit, before }),
});

async function me(desk: Desk, door: Door, { action }: Permit): ReturnType<DoorStore["me"]> {
  const { actor, tx, now, trail } = desk;
  if (actor.kind !== "member" && actor.kind !== "client") return fail({ kind: "not-found" });
  const { name, email, language } = await door.namesOf(tx, actor);
  const shown = await practiceShown(desk);
  const { passkeys, ...ways } = await waysIn({ door, tx, now }, actor);
  trail.note({ action, outcome: "seen", ...(actor.kind === "client" && { client: actor.id }) });
  const { kind, id, practice } = actor;
  return ok({
    kind,
    id,
    practice,
    practiceName: shown.name,
    isDemo: shown.isDemo,
    name,
    ...(email !== "" && { email }),
    language: language ?? shown.language,
    roles: kind === "member" ? actor.roles : [],
    passkeys: passkeys.map(({ usedAt, ...rest }) => ({ ...rest, ...(usedAt !== undefined && { usedAt }) })),
    ...ways,
  });
}

function draftKey({ actor, vault, trail }: Desk, { action }: Permit): ReturnType<DoorStore["draftKey"]> {
  if (actor.kind !== "member") return fail({ kind: "not-found" });
  trail.note({ action, outcome: "seen" });
  return ok({ key: vault.draftKey(actor.id).toString("base64") });
}

type Handing = {
  readonly permit: ClientPermit;
  /** Asked in a transaction that may see the client's ways in. */
  readonly unless: (at: AtDoor, client: string) => Promise<boolean>;
  readonly make: (at: AtDoor, client: string) => Promise<HandedLink>;
};

async function handOver(
  desk: Desk,
  door: Door,
  { permit: { action, client }, unless, make }: Handing,
): Promise<Result<HandedLink, ClientHasOwnWay>> {
  const { tx, now, trail } = desk;
  const at = { door, tx, now };
  if (await asPractice(desk, () => unless(at, client))) return fail({ kind: "client-has-own-way" });
  const link = await make(at, client);
  trail.note({ action, object: { kind: "client", id: client }, client, outcome: "done" });
  return ok(link);
}
