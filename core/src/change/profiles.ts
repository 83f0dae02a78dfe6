import type { ChangeThreshold, Scale } from "../measurement/instrument.ts";
import type { ChangeProfile } from "./verdict.ts";

type ShippedProfile = ChangeProfile & { readonly id: ChangeThreshold["profile"] };

/** The numbers of NHS Talking Therapies, for a practice that reports as they do. */
export const nhsProfile = { id: "nhs", name: "NHS Talking Therapies" } as const satisfies ShippedProfile;

/** Thresholds at 95 %, from the more cautious of the published reliabilities. */
const strictProfile = { id: "strict", name: "Strict, 95 %" } as const satisfies ShippedProfile;

/** What was published for the instrument, or, where nothing was, derived by formula. */
const publishedProfile = { id: "published", name: "As published" } as const satisfies ShippedProfile;

/** The profiles that come with the software. A practice may add its own. */
export const changeProfiles = [nhsProfile, strictProfile, publishedProfile] as const;

const BY_DEFAULT = [nhsProfile, publishedProfile, strictProfile] as const;

/** The profile that decides where nobody chose one: the first of nhs, published and strict that the scale has numbers for. */
export function profileFor({ thresholds = [] }: Scale): ChangeProfile {
  return BY_DEFAULT.find(({ id }) => thresholds.some(({ profile }) => profile === id)) ?? strictProfile;
}
