import {
  AFTER_NAMES,
  LEADING_HEADS,
  MOVES,
  NAME_LINKS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  PLACE_CUES,
  RELATIONS,
  STREET_HEADS,
  SURE_PLACE_CUES,
  SURE_TITLES,
  TITLES,
  WORK_WORDS,
} from "./data/cue-words.data.ts";
import { CAPITAL_NAMES, CUE_NAMES, GIVEN_NAMES, WORD_NAMES } from "./data/given-names.data.ts";
import { BRANDS, CLINICAL_WORDS, KEPT_WORDS } from "./data/kept-words.data.ts";
import { FUNCTION_WORDS, ORDINARY_WORDS } from "./data/ordinary-words.data.ts";
import { CAPITAL_PLACES, PLACE_HEADS, PLACE_WORDS, PLACES, STATE_CODES } from "./data/places.data.ts";
import { SURNAMES } from "./data/surnames.data.ts";

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const entriesOf = (list: string): readonly string[] =>
  list
    .split(";")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter(Boolean);

/** Each group of words that the finders ask about, by key: small letters, no accents. */
export const LISTS = {
  givenNames: wordsOf(GIVEN_NAMES),
  capitalNames: wordsOf(CAPITAL_NAMES),
  wordNames: wordsOf(WORD_NAMES),
  cueNames: wordsOf(CUE_NAMES),
  surnames: wordsOf(SURNAMES),
  kept: wordsOf(`${KEPT_WORDS} ${BRANDS} ${CLINICAL_WORDS}`),
  brands: wordsOf(BRANDS),
  functionWords: wordsOf(FUNCTION_WORDS),
  ordinary: wordsOf(ORDINARY_WORDS),
  titles: wordsOf(TITLES),
  sureTitles: wordsOf(SURE_TITLES),
  relations: wordsOf(RELATIONS),
  afterNames: wordsOf(AFTER_NAMES),
  particles: wordsOf(NAME_PARTICLES),
  organisationHeads: wordsOf(ORGANISATION_HEADS),
  leadingHeads: wordsOf(LEADING_HEADS),
  nameLinks: wordsOf(NAME_LINKS),
  workWords: wordsOf(WORK_WORDS),
  placeHeads: wordsOf(PLACE_HEADS),
  placeCues: wordsOf(PLACE_CUES),
  surePlaceCues: wordsOf(SURE_PLACE_CUES),
  moves: wordsOf(MOVES),
  streetHeads: wordsOf(STREET_HEADS),
  stateCodes: wordsOf(STATE_CODES),
} as const;

/** Names of one word or more, to be looked up word by word. */
export type NameSet = {
  /** The words of each name with spaces between. */
  readonly whole: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
  /** Words in the longest name. */
  readonly longest: number;
};

/** Cuts names at spaces and hyphens, as the tokens of a turn are cut. */
export function nameSet(names: Iterable<string>): NameSet {
  const split = [...names].map((name) => name.split(/[ -]/));
  return {
    whole: new Set(split.map((words) => words.join(" "))),
    firstWords: new Set(split.map((words) => words[0] ?? "")),
    longest: split.reduce((most, { length }) => Math.max(most, length), 0),
  };
}

export const PLACE_NAMES = {
  anyCase: nameSet(entriesOf(PLACES)),
  capital: nameSet(entriesOf(CAPITAL_PLACES)),
  word: nameSet(entriesOf(PLACE_WORDS)),
} as const;

/** Whether a word is part of ordinary talk, so that a capital alone does not make it a name. */
export const isOrdinary = (key: string): boolean =>
  LISTS.functionWords.has(key) || LISTS.ordinary.has(key) || ORDINARY_ENDING.test(key);

/** Endings of nouns, adverbs and verbs that surnames and places seldom have. */
const ORDINARY_ENDING = /(?:ing|tion|sion|ness|ment|ful|less|ism|ity|ously|edly|ically|able|ible|ology|ists?)s?$/;

/** Whether a word stays whatever stands around it: days, peoples, medicines, feasts; in the plural too. */
export const isKept = (key: string): boolean => LISTS.kept.has(key) || LISTS.kept.has(key.replace(/s$/, ""));
