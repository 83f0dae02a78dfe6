import type { NameMention } from "./names.ts";
import { LISTS } from "./word-lists.ts";

/** Somebody who is named in the session. Two names make one person where nothing speaks against it. */
export type Person = {
  given: string | undefined;
  surname: string | undefined;
  /** Every word the person was called by, in the order met. */
  readonly keys: Set<string>;
  /** Only for those in the session: the placeholder of their part. */
  readonly placeholder: string | undefined;
};

/** A name and the speaker of the turn it stands in. */
export type SpokenName = { readonly mention: NameMention; readonly speaker: number };

/** Says who is meant by each name of the session. */
export class Roster {
  readonly #speakers: readonly Person[];
  /** The first person of each name; a later one of the same name is only known in full. */
  readonly #byGiven = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person>();
  readonly #inFull = new Map<string, Person>();

  /** @param speakers the words of each speaker's name and the placeholder of their part. */
  constructor(speakers: readonly { readonly names: readonly string[]; readonly placeholder: string }[]) {
    this.#speakers = speakers.map(({ names, placeholder }) => this.#add(names, placeholder));
  }

  /** Takes in all names, the full ones first, so that "Anna" and "Mrs Smith" find their Anna Smith. */
  meet(names: readonly SpokenName[]): void {
    for (const { mention, speaker } of names) if (mention.introduced) this.#introduce(mention.parts, speaker);
    for (const { mention } of names) if (mention.parts.length > 1) this.#meetFull(mention.parts);
    for (const name of names) if (name.mention.parts.length === 1) this.#meetSingle(name);
  }

  /** Who is meant; only asked for names that were met. */
  whoIs(name: SpokenName): Person | undefined {
    const { parts } = name.mention;
    return parts.length === 1 ? this.#findSingle(name) : this.#inFull.get(fullName(parts));
  }

  /** "I'm Anna", where nothing else says what the speaker is called. */
  #introduce(parts: readonly string[], speaker: number): void {
    const person = this.#speakers[speaker];
    if (person === undefined || person.given !== undefined) return;
    this.#name(person, parts[0], parts.length > 1 ? parts.at(-1) : undefined);
  }

  #meetFull(parts: readonly string[]): void {
    if (this.#inFull.has(fullName(parts))) return;
    const sameGiven = this.#byGiven.get(parts[0] ?? "");
    const sameSurname = this.#bySurname.get(parts.at(-1) ?? "");
    if (sameGiven !== undefined && sameGiven.surname === undefined) this.#name(sameGiven, parts[0], parts.at(-1));
    else if (sameSurname !== undefined && sameSurname.given === undefined)
      this.#name(sameSurname, parts[0], parts.at(-1));
    else this.#add(parts, undefined);
  }

  #meetSingle(spoken: SpokenName): void {
    if (this.#findSingle(spoken) !== undefined) return;
    const { parts, titled } = spoken.mention;
    const name = parts[0] ?? "";
    const isSurname = titled && !LISTS.givenNames.has(name);
    const person: Person = { given: undefined, surname: undefined, keys: new Set(), placeholder: undefined };
    this.#name(person, isSurname ? undefined : name, isSurname ? name : undefined);
  }

  /** Nobody gives themselves a title: a client's "Mrs Smith" is a relative, whatever the client is called. */
  #findSingle({ mention: { parts, titled }, speaker }: SpokenName): Person | undefined {
    const name = parts[0] ?? "";
    const [given, surname] = [this.#byGiven.get(name), this.#bySurname.get(name)];
    if (!titled) return given ?? surname;
    const self = this.#speakers[speaker];
    return [surname, given].find((person) => person !== undefined && person !== self);
  }

  #add(names: readonly string[], placeholder: string | undefined): Person {
    const person: Person = { given: undefined, surname: undefined, keys: new Set(), placeholder };
    this.#name(person, names[0], names.length > 1 ? names.at(-1) : undefined);
    for (const middle of names.slice(1, -1)) enter(this.#byGiven, middle, person);
    return person;
  }

  #name(person: Person, given: string | undefined, surname: string | undefined): void {
    person.given ??= given;
    person.surname ??= surname;
    if (person.given !== undefined) enter(this.#byGiven, person.given, person);
    if (person.surname !== undefined) enter(this.#bySurname, person.surname, person);
    if (person.given !== undefined && person.surname !== undefined) {
      enter(this.#inFull, fullName([person.given, person.surname]), person);
    }
    for (const key of [given, surname]) if (key !== undefined) person.keys.add(key);
  }
}

const fullName = (parts: readonly string[]): string => `${parts[0]} ${parts.at(-1)}`;

function enter(index: Map<string, Person>, name: string, person: Person): void {
  if (!index.has(name)) index.set(name, person);
}
