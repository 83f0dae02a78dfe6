import { fail, ok, type Result } from "@attune/core";
import type { PasswordRefused } from "../failure.ts";
import { isCommon, squeeze } from "./common.ts";
import { normalisePassword } from "./passwords.ts";

/** @source NIST SP 800-63B-4, section 3.1.1.2, for a password; with a second factor 8 would do */
const SHORTEST_PASSWORD = 15;
/** Enough for any sentence, and no more work than that for whoever sends nonsense. */
const LONGEST_PASSWORD = 256;
/** Shorter names are found inside ordinary words. */
const SHORTEST_NAME = 4;

/** What a stranger knows of the holder: the e-mail address, and the names of the practice and the person. */
export type OwnNames = { readonly email: string; readonly names: readonly string[] };

/**
 * The password, if it may be one. Length is counted in characters as people see them; what they are is free.
 *
 * @error password-refused when it is too short or too long, among those that are guessed first, or holds the person's own
 *   e-mail address or name, or the practice's.
 */
export function checkPassword(password: string, own: OwnNames): Result<string, PasswordRefused> {
  const length = [...normalisePassword(password)].length;
  if (length < SHORTEST_PASSWORD) return refused("too-short");
  if (length > LONGEST_PASSWORD) return refused("too-long");
  if (containsOwnName(password, own)) return refused("contains-own-name");
  if (isCommon(password)) return refused("common");
  return ok(password);
}

const refused = (because: PasswordRefused["because"]) => fail({ kind: "password-refused", because } as const);

function containsOwnName(password: string, { email, names }: OwnNames): boolean {
  const squeezed = squeeze(password);
  const [before = "", host = ""] = email.split("@");
  const own = [email, before, host.replace(/\.[^.]*$/, ""), ...names].map(squeeze);
  return own.some((name) => name.length >= SHORTEST_NAME && squeezed.includes(name));
}
