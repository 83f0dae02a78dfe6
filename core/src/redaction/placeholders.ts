import type { Span } from "../coding/coding.ts";
import type { FoundKind } from "./redaction.ts";

/** Kinds whose bearers are told apart by letters. */
const LETTERED = new Set<FoundKind>(["person", "place", "organisation", "date"]);

const WORDS: Readonly<Record<FoundKind, string>> = {
  person: "person",
  place: "place",
  organisation: "organisation",
  date: "date",
  age: "age over 89",
  phone: "phone",
  "e-mail": "e-mail",
  "web-address": "web address",
  handle: "handle",
  address: "address",
  postcode: "postcode",
  id: "id number",
};

/** Any placeholder this module or the naming of speakers writes; its letters, where it has some, are the second group. */
const PLACEHOLDER =
  /\[(?:(person|place|organisation|date) ([A-Z]{1,4})|age over 89|phone|e-mail|web address|handle|address|postcode|id number|(?:therapist|client|speaker|other speaker)(?: \d{1,4})?)\]/g;

/** Placeholders that a text holds already. */
export const findPlaceholders = (text: string): readonly Span[] =>
  text.includes("[")
    ? [...text.matchAll(PLACEHOLDER)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }))
    : [];

const LETTERS = 26;

/** A, B … Z, AA, AB … for 0, 1 … */
function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % LETTERS));
  return place < LETTERS ? last : lettersOf(Math.floor(place / LETTERS) - 1) + last;
}

/** The place of letters as `lettersOf` writes them. */
const placeOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

/** Gives out placeholders: the same kind and key get the same one, and none that a text held before is given anew. */
export class Allotment {
  readonly #next = new Map<string, number>();
  readonly #given = new Map<string, string>();
  readonly #aliases = new Map<string, string>();
  #known: ReadonlyMap<string, string> = new Map();

  /** Sets aside the letters that the texts use already. */
  constructor(texts: readonly string[]) {
    const standing = texts.filter((text) => text.includes("[")).flatMap((text) => [...text.matchAll(PLACEHOLDER)]);
    for (const [, kind, letters] of standing) {
      if (kind === undefined || letters === undefined) continue;
      this.#next.set(kind, Math.max(this.#next.get(kind) ?? 0, placeOf(letters) + 1));
    }
  }

  /** From here on an alias stands for whom it stood for before; within one pass two people may share one. */
  beginPass(): void {
    this.#known = new Map(this.#aliases);
  }

  /** @param aliases other words for the same, such as a given name alone. */
  placeholder(kind: FoundKind, key: string, aliases: readonly string[]): string {
    if (!LETTERED.has(kind)) return `[${WORDS[kind]}]`;
    const known = [key, ...aliases]
      .map((name) => this.#known.get(`${kind} ${name}`))
      .find((given) => given !== undefined);
    const placeholder = this.#given.get(`${kind} ${key}`) ?? known ?? this.#new(WORDS[kind]);
    this.#given.set(`${kind} ${key}`, placeholder);
    for (const name of [key, ...aliases]) {
      if (!this.#aliases.has(`${kind} ${name}`)) this.#aliases.set(`${kind} ${name}`, placeholder);
    }
    return placeholder;
  }

  #new(word: string): string {
    const place = this.#next.get(word) ?? 0;
    this.#next.set(word, place + 1);
    return `[${word} ${lettersOf(place)}]`;
  }
}
