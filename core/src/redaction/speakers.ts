import { isRole } from "../session/speaker-labels.ts";
import { ROLES } from "../session/speaker-words.ts";
import type { Speaker } from "../session/turn.ts";
import { wordsOfName } from "./learn-names.ts";
import { isKept, LISTS } from "./word-lists.ts";

/** A speaker as the redacted session shows them. */
export type NamedSpeaker = {
  /** "Therapist", "Client 2". */
  readonly label: string;
  /** What stands for the speaker's name inside the talk: "[client 2]". */
  readonly placeholder: string;
  /** The words of the name that the label held; empty for "T" or "Speaker 1". */
  readonly names: readonly string[];
};

const PARTS = { therapist: "Therapist", client: "Client", other: "Other speaker" } as const;

/** Tells speakers apart by label and part; each distinct one gets the next number of its part. */
export class SpeakerNames {
  readonly #places = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #speakers: NamedSpeaker[] = [];

  /** @param part undefined where nobody said yet who is who. @returns the place of the speaker in `all`. */
  place(label: string, part: Speaker | undefined): number {
    const key = `${part ?? ""} ${label}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#speakers.length);
    this.#speakers.push(this.#name(label, part));
    return this.#speakers.length - 1;
  }

  get all(): readonly NamedSpeaker[] {
    return this.#speakers;
  }

  #name(label: string, part: Speaker | undefined): NamedSpeaker {
    const word = part === undefined ? "Speaker" : PARTS[part];
    const count = (this.#counts.get(word) ?? 0) + 1;
    this.#counts.set(word, count);
    const name = part !== undefined && count === 1 ? word : `${word} ${count}`;
    return { label: name, placeholder: `[${name.toLowerCase()}]`, names: namesIn(label) };
  }
}

/** The words of a label that are a person's name: "Dr Priya Nair (therapist)" has two; "SPEAKER_00" none. */
function namesIn(label: string): readonly string[] {
  if (isRole(label)) return [];
  const turned = /^([^,]{1,40}), ?([^,]{1,40})$/.exec(label);
  const words = wordsOfName((turned === null ? label : `${turned[2]} ${turned[1]}`).replaceAll("_", " "));
  return words.filter((word) => word.length > 1 && !/\d/.test(word) && isNameWord(word));
}

function isNameWord(word: string): boolean {
  if (ROLES.has(word) || LISTS.titles.has(word) || LISTS.functionWords.has(word) || NO_NAMES.has(word)) return false;
  return !isKept(word) || LISTS.cueNames.has(word);
}

/** Words that programs write in place of a name. */
const NO_NAMES = new Set([
  "speaker",
  "unknown",
  "guest",
  "host",
  "user",
  "iphone",
  "ipad",
  "person",
  "voice",
  "other",
  "man",
  "woman",
]);
