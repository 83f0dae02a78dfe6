import { type Door, keptAtDoor } from "../door.ts";
import { laterBy } from "../moments.ts";
import { LONGEST_IDLE, type SignedIn } from "../recognise.ts";
import { endOneSignIn, openSignIns, type SignIn } from "../store/sign-ins.ts";

export const signOut = (door: Door, signedIn: SignedIn): Promise<void> =>
  keptAtDoor(door, async (at) => {
    await endOneSignIn(at, signedIn.actor, signedIn.id);
    await door.record(at.tx, { action: "sign-out", outcome: "done", holder: signedIn.actor });
  });

export type ListedSignIn = SignIn & { readonly isThis: boolean };

/** Where one is signed in, the latest first. */
export const listSignIns = (door: Door, signedIn: SignedIn): Promise<readonly ListedSignIn[]> =>
  keptAtDoor(door, async (at) => {
    const signIns = await openSignIns(at, signedIn.actor, laterBy(at.now, -LONGEST_IDLE));
    return signIns.map((signIn) => ({ ...signIn, isThis: signIn.id === signedIn.id }));
  });

/** Signs out somewhere else. One that is another's, has ended or never was is answered alike. */
export const endSignIn = (door: Door, signedIn: SignedIn, id: string): Promise<void> =>
  keptAtDoor(door, async (at) => {
    const hadOne = await endOneSignIn(at, signedIn.actor, id);
    if (hadOne)
      await door.record(at.tx, { action: "end-sign-in", outcome: "done", holder: signedIn.actor, object: id });
  });
