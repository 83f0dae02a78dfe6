/** A comment line of Attune's own ELAN export; a comment line begins with `#` and holds no tab. */
export const ESTIMATED_TIMES = "#Times are estimated from the number of words; they are not from the recording.";

const CODE_TIER = /(?:^|[-_. ])cod(?:e|es|ing|ings)?$/i;

/** Whether a tier holds codes and not talk, by its name: `codes@attunement.cognitive`, `T-codes@Dana`, `Dana_coding`. */
export const isCodeTier = (tier: string): boolean => CODE_TIER.test(tier.split("@", 1)[0]?.trim().slice(-60) ?? "");

export const codeTier = (codebook: string, code: string): string => `codes@${codebook}.${code}`;
export const speechTier = (label: string): string => `speech@${label}`;
