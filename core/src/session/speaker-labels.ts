import { onOneLine } from "./spacing.ts";
import { MAY_BE_A_NAME_PART, NEVER_A_LABEL, NEVER_FIRST, NEVER_LAST, ROLES } from "./speaker-words.ts";

/** A line that begins as `Name: text` does. Whether it is a speaker is decided over the whole file. */
type PrefixedLine = { readonly label: string; readonly text: string };

/** Labels that the file uses for its speakers, with how often each occurs. */
export type SpeakerLabels = ReadonlyMap<string, number>;

/** No name in a prefix is longer; keeps the search for the colon short on long lines. */
const LONGEST_LABEL = 60;
const MOST_WORDS = 4;

const LABEL_SHAPE = /^\p{L}[\p{L}\p{M}\p{N} .'’()&/_#-]*$/u;
/** A full stop may follow a title or an initial ("Dr.", "J."), not a word: then a sentence ended. */
const SENTENCE_END = /\p{L}{4}\./u;
const AFTER_COLON_NO_SPEAKER = /^[/\d]/;
const IN_BRACKETS = /\([^()]*\)/g;
/** `[SPEAKER_00]: …`, as programs that tell voices apart write it. */
const ALL_IN_BRACKETS = /^\[([^[\]]*)\]$/;
const ENDS_IN_NUMBER = /[ #_-]*\d+$/;

/** The label-shaped beginning of a line and what follows it; undefined when the line begins with no such thing. */
export function readPrefix(line: string): PrefixedLine | undefined {
  const colon = line.slice(0, LONGEST_LABEL + 1).indexOf(":");
  if (colon < 1 || AFTER_COLON_NO_SPEAKER.test(line.charAt(colon + 1))) return undefined;

  const label = onOneLine(line.slice(0, colon)).replace(ALL_IN_BRACKETS, "$1");
  return isLabelShaped(label) ? { label, text: line.slice(colon + 1).trim() } : undefined;
}

/**
 * Whether words could be the label of a speaker: up to four words that begin with a letter and hold no punctuation of
 * a sentence, and that are no usual beginning of a sentence ("the question is:", "she said:", "note:").
 */
export function isLabelShaped(label: string): boolean {
  if (label.length > LONGEST_LABEL || !LABEL_SHAPE.test(label) || SENTENCE_END.test(label)) return false;
  if (isRole(label)) return true;

  const words = label.replace(IN_BRACKETS, " ").toLowerCase().split(" ").filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS || NEVER_A_LABEL.has(words.join(" "))) return false;
  return words.length === 1 || !(NEVER_FIRST.has(words[0] ?? "") || NEVER_LAST.has(words.at(-1) ?? ""));
}

/** Whether a label names a part in the session ("Therapist", "Client 2", "T"), not a person. */
export const isRole = (label: string): boolean => ROLES.has(label.toLowerCase().replace(ENDS_IN_NUMBER, ""));

/**
 * The labels that are speakers, out of all label-shaped beginnings of the file's lines.
 *
 * There are none unless a label occurs twice or names a role. Then a label that occurs once counts too, where it is
 * written like a name: a speaker may say one thing only.
 */
export function findSpeakers(candidates: Iterable<string>): SpeakerLabels {
  const counts = new Map<string, number>();
  for (const label of candidates) counts.set(label, (counts.get(label) ?? 0) + 1);

  const isSure = ([label, count]: readonly [string, number]): boolean => count > 1 || isRole(label);
  const labels = [...counts];
  if (!labels.some(isSure)) return new Map();
  return new Map(labels.filter((entry) => isSure(entry) || isWrittenLikeAName(entry[0])));
}

/** Whether each word begins with a capital, or is a small word inside names ("van"). */
export const isWrittenLikeAName = (label: string): boolean =>
  label.split(" ").every((word) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}(&#]/u.test(word) || MAY_BE_A_NAME_PART.has(word));
