import { fail, ok, type Result } from "@attune/core";
import { makeDemoLink, makeSignInLink, type NoDemo } from "../sign-in/actions/links.ts";
import { type Door, keptAtDoor } from "../sign-in/door.ts";
import { emailIndex } from "../sign-in/email.ts";
import { isNobody } from "../sign-in/holder.ts";
import { clientByEmail, memberByEmail } from "../sign-in/store/holders.ts";

/** Tokens of links that each work once, for 24 hours. */
export type DemoDoors = { readonly therapist: string; readonly client: string };

/** Who is let in: a therapist with nine clients, and one of these, who comes today. */
const THERAPIST = "miriam.adler@lindenhof.invalid";
const CLIENT = "martin-oyelaran@example.org";

/** Fresh ways into the demo, for whoever started it. @error no-demo */
export const demoDoors = (door: Door): Promise<Result<DemoDoors, NoDemo>> =>
  keptAtDoor(door, async (at) => {
    const { practice } = door.vault;
    const therapist = await memberByEmail(at.tx, practice, emailIndex(door.vault, THERAPIST));
    const client = await clientByEmail(at.tx, practice, emailIndex(door.vault, CLIENT));
    if (isNobody(therapist) || isNobody(client)) return fail({ kind: "no-demo" });
    const link = await makeDemoLink(at, therapist.id);
    if (!link.ok) return link;
    return ok({ therapist: link.value.token, client: (await makeSignInLink(at, client.id)).token });
  });
