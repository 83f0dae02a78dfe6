import { isAfterNameCue, isAfterPlaceCue, isAfterSureNaming, isBeforeVerb, isTitled, isWordName } from "./name-cues.ts";
import { keyOf, type Token } from "./tokens.ts";
import { isKept, isOrdinary, LISTS } from "./word-lists.ts";

export type LearnedName = {
  readonly kind: "person" | "place";
  /** Also a name where it has no capital. */
  readonly anyCase: boolean;
};

/** What this session's own words say about names, beyond the lists. */
export type Knowledge = {
  readonly learned: ReadonlyMap<string, LearnedName>;
  /** Everyday words that are somebody's name in this session: then "Will is …" is about him, too. */
  readonly proven: ReadonlySet<string>;
  /** Words that the caller wants left alone. */
  readonly keep: ReadonlySet<string>;
};

export type NamesGiven = {
  /** Names of the speakers, from their labels. */
  readonly speakers: readonly string[];
  /** Further names that the caller wants out. */
  readonly names: readonly string[];
  readonly keep: ReadonlySet<string>;
};

/** Goes through the whole session once and gathers the names that no list knows. */
export function learnNames(turns: readonly (readonly Token[])[], given: NamesGiven): Knowledge {
  const learned = new Map<string, LearnedName>();
  const small = wordsInSmallLetters(turns);
  for (const tokens of turns) {
    for (const at of tokens.keys()) learnToken(tokens, at, { learned, small });
  }
  for (const name of given.speakers) {
    learned.set(name, {
      kind: "person",
      anyCase: !isOrdinary(name) && !LISTS.wordNames.has(name) && !isCapitalOnly(name),
    });
  }
  for (const name of given.names.flatMap(wordsOfName)) learned.set(name, { kind: "person", anyCase: true });
  return { learned, proven: new Set([...provenWordNames(turns), ...given.speakers]), keep: given.keep };
}

const isCapitalOnly = (key: string): boolean => LISTS.capitalNames.has(key) || LISTS.cueNames.has(key) || isKept(key);

/** The words of a name as keys. */
export const wordsOfName = (name: string): readonly string[] =>
  (name.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map(keyOf);

const wordsInSmallLetters = (turns: readonly (readonly Token[])[]): ReadonlySet<string> =>
  new Set(turns.flatMap((tokens) => tokens.filter(({ capital }) => !capital).map(({ key }) => key)));

const provenWordNames = (turns: readonly (readonly Token[])[]): ReadonlySet<string> =>
  new Set(turns.flatMap((tokens) => tokens.filter((_, at) => provesWordName(tokens, at)).map(({ key }) => key)));

const provesWordName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && LISTS.wordNames.has(tokens[at]?.key ?? "") && isWordName(tokens, at);

type Learning = { readonly learned: Map<string, LearnedName>; readonly small: ReadonlySet<string> };

function learnToken(tokens: readonly Token[], at: number, { learned, small }: Learning): void {
  const token = tokens[at];
  if (token === undefined || !mayBeLearned(token)) return;
  const { key, capital } = token;
  const known = learned.get(key);
  if (!capital && (isAfterSureNaming(tokens, at) || isSurelyTitled(tokens, at)) && !isOrdinary(key)) {
    learned.set(key, { kind: "person", anyCase: true });
  } else if (capital && isAfterNameCue(tokens, at) && !isDoubtful(tokens, at)) {
    learned.set(key, { kind: "person", anyCase: known?.anyCase ?? false });
  } else if (capital && known === undefined && !small.has(key) && !isOrdinary(key) && standsOut(tokens, at)) {
    learned.set(key, { kind: isAfterPlaceCue(tokens, at) ? "place" : "person", anyCase: false });
  }
}

/** Not a word of the lists, which have rules of their own, and not one that joins others. */
const mayBeLearned = ({ key, acronym }: Token): boolean =>
  key.length > 1 && !/\d/.test(key) && !acronym && !isKept(key) && !LISTS.functionWords.has(key) && !isListed(key);

const isListed = (key: string): boolean =>
  LISTS.givenNames.has(key) || LISTS.capitalNames.has(key) || LISTS.wordNames.has(key);

const isSurelyTitled = (tokens: readonly Token[], at: number): boolean =>
  isTitled(tokens, at) && LISTS.sureTitles.has(tokens[at - 1]?.key ?? "");

/** After a cue an ordinary word with a capital is a name only after a title or a relation: "Mrs Long", not "I'm Tired". */
function isDoubtful(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]?.key ?? ""];
  return isOrdinary(token?.key ?? "") && !isTitled(tokens, at) && !LISTS.relations.has(before);
}

/** A capital inside a sentence; or one at its start before a verb that people do. */
const standsOut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.opens !== true || isBeforeVerb(tokens, at);
