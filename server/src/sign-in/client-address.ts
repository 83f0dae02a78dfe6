import type { ClientPermit } from "../access/permit.ts";
import type { Address } from "../ports/door.ts";
import { asPractice } from "../store/clients/as-practice.ts";
import { openFacts } from "../store/clients/client-facts.ts";
import type { Desk } from "../store/desk.ts";
import type { Door } from "./door.ts";
import { addressChangedLetter } from "./letters.wording.ts";
import { endSentCodes } from "./store/codes.ts";

/** The address to which a client's codes are sent, for whoever may see the client. */
export async function addressOf({ tx, vault }: Desk, { client }: ClientPermit): Promise<Address> {
  const row = await tx
    .selectFrom("client")
    .select(["id", "version", "sealed"])
    .where("practice_id", "=", vault.practice)
    .where("id", "=", client)
    .executeTakeFirst();
  const facts = row && openFacts(vault, row);
  return facts?.ok === true ? facts.value.email : undefined;
}

type Changed = { readonly permit: ClientPermit; readonly before: Address };

/**
 * Whoever reads what is sent to a client's address can sign in as them. So a change of it ends the codes on their way, stands by
 * itself in the client's own view, and is told at the address from before, where letters can be sent at all.
 *
 * @returns what is to be done once the change is safe on the disk
 */
export async function addressChanged(
  desk: Desk,
  door: Door | undefined,
  { permit: { client }, before }: Changed,
): Promise<() => Promise<void>> {
  const { tx, now, trail } = desk;
  const object = { kind: "client", id: client } as const;
  trail.note({ action: "change-client-email", object, client, outcome: "done" });
  if (door === undefined) return async () => {};
  await asPractice(desk, () => endSentCodes({ door, tx, now }, object));
  const letter = addressChangedLetter(await door.practiceName(tx));
  const { post } = door;
  return async () => {
    if (post === undefined || before === undefined) return;
    // Nobody waits for the post office, and that it did not take the letter changes nothing.
    door.afterwards(async () => void (await post.send(before, letter)));
  };
}
