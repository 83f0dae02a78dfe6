import { type ChangeProfile, changeProfiles, fail, ok, type Result } from "@attune/core";
import { type WrongUse, wrongUse } from "../failures/failure.ts";

/**
 * The profile of that name; undefined where none was named, so that each scale takes its own.
 *
 * @error wrong-use when there is none of that name.
 */
export function chooseProfile(id: string | undefined): Result<ChangeProfile | undefined, WrongUse> {
  const profiles: readonly ChangeProfile[] = changeProfiles;
  const found = profiles.find((each) => each.id === id?.trim().toLowerCase());
  if (id === undefined || found !== undefined) return ok(found);
  const known = profiles.map((each) => each.id).join(", ");
  return fail(wrongUse(`there is no profile “${id.slice(0, 40)}”. Choose from ${known}.`));
}
