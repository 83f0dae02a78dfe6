/** Signs of listening that stand alone or in pairs. Closed on purpose: a word that may carry an answer is not among them. */
const SIGNS: ReadonlySet<string> = new Set([
  "ah",
  "aha",
  "alright",
  "hm",
  "hmm",
  "huh",
  "mhm",
  "mm",
  "mm-hm",
  "mm-hmm",
  "mmhm",
  "mmhmm",
  "mmm",
  "oh",
  "ok",
  "okay",
  "right",
  "sure",
  "uh-huh",
  "uhhuh",
  "yeah",
  "yep",
  "yup",
]);

const PHRASES: ReadonlySet<string> = new Set(["all right", "go on", "i see", "mm hm", "mm hmm", "of course", "uh huh"]);

/** Longer than any pair of signs with its marks; spares long turns the work. */
const LONGEST = 40;

/** Whether these words only say "I am listening". A question ("Okay?") is not a sign of listening. */
export function isListeningSign(text: string): boolean {
  if (text.length > LONGEST || text.includes("?")) return false;

  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const spoken = words.filter((word) => /\p{L}|\p{N}/u.test(word));
  if (spoken.length === 0 || spoken.length > 2) return false;
  return spoken.every((word) => SIGNS.has(trimDashes(word))) || PHRASES.has(spoken.join(" "));
}

/** "mm-" was broken off, and is still a sign of listening. */
const trimDashes = (word: string): string => word.replace(/^-+|-+$/g, "");
