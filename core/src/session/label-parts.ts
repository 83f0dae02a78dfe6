import type { Speaker } from "./turn.ts";

/** Words that name a part wherever they stand in a label: "Therapist 2", "Ines (client)". */
const PART_WORDS: ReadonlyMap<string, Speaker> = new Map([
  ...["clinician", "coach", "counsellor", "counselor", "interviewer", "psychiatrist", "psychologist"].map(therapist),
  ...["psychotherapist", "therapist"].map(therapist),
  ...["client", "daughter", "father", "husband", "interviewee", "mother", "parent", "participant"].map(client),
  ...["partner", "patient", "son", "wife"].map(client),
  ...["interpreter", "observer", "recording", "translator"].map(other),
]);

/** Short forms, which name a part only where they are the whole label, a number apart. */
const SHORT_FORMS: ReadonlyMap<string, Speaker> = new Map([
  ...["t", "th", "ther", "thr"].map(therapist),
  ...["c", "cl", "cli", "p", "pat", "pt"].map(client),
]);

function therapist(word: string): readonly [string, Speaker] {
  return [word, "therapist"];
}
function client(word: string): readonly [string, Speaker] {
  return [word, "client"];
}
function other(word: string): readonly [string, Speaker] {
  return [word, "other"];
}

/** The part that a label names by itself ("Therapist", "C2", "Interpreter"); undefined for a name. */
export function partOfLabel(label: string): Speaker | undefined {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [only] = words;
  if (words.length === 1 && only !== undefined && SHORT_FORMS.has(only)) return SHORT_FORMS.get(only);
  return words.map((word) => PART_WORDS.get(word)).find((part) => part !== undefined);
}
