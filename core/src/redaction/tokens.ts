import type { Claims } from "./claims.ts";
import { LISTS } from "./word-lists.ts";

/** A word of a turn, as the finders of names see it. */
export type Token = {
  readonly start: number;
  /** Before a possessive 's. */
  readonly end: number;
  /** In small letters, without accents and possessive; empty for a word that is already taken. */
  readonly key: string;
  readonly possessive: boolean;
  /** Begins with a capital, in a turn where capitals tell names apart. */
  readonly capital: boolean;
  /** All letters are capitals, and there is more than one; a plural s may follow: "GPs". */
  readonly acronym: boolean;
  /** The first word of a sentence or of quoted speech, where a capital tells nothing. */
  readonly opens: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
};

/** Parts alternate between letters and apostrophes, so there is one way only to match. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/i;
const ENDS_SENTENCE = /[.?!…:;"“”‘\n]/;
const ACCENTS = /\p{M}/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}'’]{2,}s?$/u;
const ASCII = /^[a-zA-Z0-9']*$/;

/** A word in small letters, without accents, with a straight apostrophe. */
export function keyOf(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replace(ACCENTS, "").replaceAll("’", "'").toLowerCase();
}

type Piece = { readonly word: string; readonly start: number; readonly gap: string };

/** The words of a turn. Linear in the length of the text. */
export function tokenise(text: string, claims: Claims): readonly Token[] {
  const pieces = piecesOf(text);
  const tells = capitalsTell(pieces);
  const tokens: Token[] = [];
  for (const piece of pieces) tokens.push(readWord(piece, { before: tokens.at(-1), tells, claims }));
  return tokens;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    pieces.push({ word, start: index, gap: text.slice(from, index) });
    from = index + word.length;
  }
  return pieces;
}

/** Whether small words are written small, so that a capital means something; not so in headings and in capitals only. */
function capitalsTell(pieces: readonly Piece[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const [at, { word, gap }] of pieces.entries()) {
    if (at === 0 || ENDS_SENTENCE.test(gap) || !tellsByCase(keyOf(word))) continue;
    if (CAPITAL.test(word)) capitals++;
    else small++;
  }
  return capitals <= small && (small > 0 || !pieces.every(({ word }) => ALL_CAPITALS.test(word)));
}

/** Small words that are small letters throughout, which "I" is not and "Will" need not be. */
const tellsByCase = (key: string): boolean =>
  LISTS.functionWords.has(key) &&
  key !== "i" &&
  !key.startsWith("i'") &&
  !LISTS.wordNames.has(key) &&
  !LISTS.cueNames.has(key);

type Around = { readonly before: Token | undefined; readonly tells: boolean; readonly claims: Claims };

function readWord({ word, start, gap }: Piece, { before, tells, claims }: Around): Token {
  const possessive = POSSESSIVE.test(word);
  const core = possessive ? word.slice(0, -2) : word;
  const end = start + core.length;
  const free = claims.isFree({ start, end });
  return {
    start,
    end,
    key: free ? keyOf(core) : "",
    possessive,
    capital: free && tells && CAPITAL.test(core),
    acronym: ALL_CAPITALS.test(core),
    opens: before === undefined || (ENDS_SENTENCE.test(gap) && !isAbbreviated(before, gap)),
    gap,
  };
}

/** The full stop of "Dr." and of an initial ends no sentence. */
const isAbbreviated = (before: Token, gap: string): boolean =>
  /^\. ?$/.test(gap) &&
  (LISTS.titles.has(before.key) || before.key === "st" || (before.capital && before.end - before.start === 1));

/** Whether a word goes on the name that the word before it began: a space, a hyphen or an initial's stop between. */
export const follows = ({ gap, opens }: Token): boolean =>
  gap === " " || gap === "-" || (!opens && (gap === ". " || gap === "."));
