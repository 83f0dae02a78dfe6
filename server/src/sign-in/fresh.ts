import { fail, ok, type Result } from "@attune/core";
import type { AtDoor } from "./door.ts";
import type { SignInAgain } from "./failure.ts";
import { laterBy, minutes } from "./moments.ts";
import type { SignedIn } from "./recognise.ts";

/** So long after signing in, what protects the account may be changed. */
const FRESH = minutes(15);

/** @error sign-in-again when the sign-in is older: whoever sits at an open screen is not yet its owner. */
export const isFresh = ({ now }: AtDoor, { beganAt }: SignedIn): Result<void, SignInAgain> =>
  now <= laterBy(beganAt, FRESH) ? ok(undefined) : fail({ kind: "sign-in-again" });
