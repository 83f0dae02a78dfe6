import { finishHash, HASH_START, hashUnit, hashWord } from "./hash.ts";

/** What a token is. */
export const KIND = {
  word: 0,
  number: 1,
  stop: 2,
  question: 3,
  exclamation: 4,
  comma: 5,
  trailing: 6,
  broken: 7,
} as const;

/** The tokens of one turn, in columns; only the first `count` entries are meant. Reused from turn to turn. */
export type Words = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  /** Hash of the first five letters: a cheap stem. */
  stem: Int32Array;
  kind: Uint8Array;
  /** Index of the sentence the token stands in. */
  sentence: Int32Array;
  sentences: number;
};

export const emptyWords = (room = 64): Words => ({
  count: 0,
  start: new Int32Array(room),
  end: new Int32Array(room),
  hash: new Int32Array(room),
  stem: new Int32Array(room),
  kind: new Uint8Array(room),
  sentence: new Int32Array(room),
  sentences: 0,
});

const NUMBER = hashWord("0");
const MARKS = [
  0,
  NUMBER,
  hashWord("."),
  hashWord("?"),
  hashWord("!"),
  hashWord(","),
  hashWord("..."),
  hashWord("--"),
] as const;
const STEM_LETTERS = 5;
/** Keeps a short word's stem apart from the word itself. */
const STEM_SEED = 0x5bd1e995;
const APOSTROPHE = 39;

/** Classes of UTF-16 units under 256: 0 gap, 1 letter, 2 digit, 3 mark, 4 apostrophe. */
const GAP = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const APOS = 4;

const CLASS = new Uint8Array(256);
const LOWER = new Uint16Array(256);
for (let unit = 0; unit < 256; unit++) {
  const isUpper = (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
  const isLower = (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit !== 0xf7);
  LOWER[unit] = isUpper ? unit + 32 : unit;
  CLASS[unit] =
    isUpper || isLower
      ? LETTER
      : unit >= 48 && unit <= 57
        ? DIGIT
        : ".?!,-".includes(String.fromCharCode(unit))
          ? MARK
          : GAP;
}
CLASS[APOSTROPHE] = APOS;

/** Curly quotes are straightened; other marks beyond Latin-1 are gaps; everything else there is a letter. */
function classOf(unit: number): number {
  if (unit < 256) return CLASS[unit]!;
  if (unit === 0x2019 || unit === 0x2018) return APOS;
  if (unit === 0x2026 || unit === 0x2014 || unit === 0x2013) return MARK;
  return (unit >= 0x2000 && unit < 0x2c00) || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xfe00 ? GAP : LETTER;
}

/**
 * The words and marks of a turn, with their places. Linear in the length of the text.
 *
 * Words are lower-cased and keep their apostrophes ("don't"); every number is the same token; `.` `?` `!` `,` are
 * tokens of their own, as are an ellipsis (trailing off) and a double or long dash (broken off).
 */
export function scanWords(text: string, into: Words): Words {
  into.count = 0;
  into.sentences = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) at = scanWord(text, at, into);
    else if (kind === MARK) at = scanMark(text, at, into);
    else at++;
  }
  if (into.count > 0 && !endsSentence(into.kind[into.count - 1]!)) into.sentences++;
  return into;
}

function scanWord(text: string, from: number, into: Words): number {
  let hash = HASH_START;
  let stem = HASH_START;
  let at = from;
  let isNumber = true;
  for (; at < text.length; at++) {
    const raw = text.charCodeAt(at);
    const kind = classOf(raw);
    if (kind === GAP || kind === MARK) break;
    if (kind === APOS && !joinsLetters(text, at)) break;
    if (kind !== DIGIT) isNumber = false;
    const unit = kind === APOS ? APOSTROPHE : raw < 256 ? LOWER[raw]! : raw;
    hash = hashUnit(hash, unit);
    if (at - from < STEM_LETTERS) stem = hash;
  }
  const token = addToken(into, isNumber ? KIND.number : KIND.word, isNumber ? NUMBER : finishHash(hash));
  into.stem[token] = isNumber ? NUMBER : finishHash(stem ^ STEM_SEED);
  into.start[token] = from;
  into.end[token] = at;
  return at;
}

const joinsLetters = (text: string, at: number): boolean =>
  at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER;

function scanMark(text: string, from: number, into: Words): number {
  const unit = text.charCodeAt(from);
  const end = endOfRun(text, from, unit);
  const kind = markKind(unit, end - from);
  if (kind !== undefined) {
    const token = addToken(into, kind, MARKS[kind]!);
    into.start[token] = from;
    into.end[token] = end;
    if (endsSentence(kind)) into.sentences++;
  }
  return end;
}

function endOfRun(text: string, from: number, unit: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) === unit) at++;
  return at;
}

const endsSentence = (kind: number): boolean =>
  kind === KIND.stop || kind === KIND.question || kind === KIND.exclamation;

function markKind(unit: number, length: number): number | undefined {
  switch (unit) {
    case 46:
      return length > 1 ? KIND.trailing : KIND.stop;
    case 63:
      return KIND.question;
    case 33:
      return KIND.exclamation;
    case 44:
      return KIND.comma;
    case 0x2026:
      return KIND.trailing;
    case 45:
      return length > 1 ? KIND.broken : undefined;
    default:
      return KIND.broken;
  }
}

/** A token of the sentence that is under way; its stem is itself until said otherwise. Gives its index. */
function addToken(into: Words, kind: number, hash: number): number {
  const at = into.count;
  if (at === into.start.length) grow(into);
  into.hash[at] = hash;
  into.stem[at] = hash;
  into.kind[at] = kind;
  into.sentence[at] = into.sentences;
  into.count = at + 1;
  return at;
}

function grow(words: Words): void {
  const room = words.start.length * 2;
  for (const column of ["start", "end", "hash", "stem", "sentence"] as const) {
    const wider = new Int32Array(room);
    wider.set(words[column]);
    words[column] = wider;
  }
  const kinds = new Uint8Array(room);
  kinds.set(words.kind);
  words.kind = kinds;
}

/** The tokens of several turns in one list, as if one speaker had said them in one go. Places are those in each turn. */
export function joinWords(parts: readonly Words[], into: Words): Words {
  into.count = 0;
  into.sentences = 0;
  for (const part of parts) {
    const sentencesBefore = into.sentences;
    for (let at = 0; at < part.count; at++) {
      const token = addToken(into, part.kind[at]!, part.hash[at]!);
      into.start[token] = part.start[at]!;
      into.end[token] = part.end[at]!;
      into.stem[token] = part.stem[at]!;
      into.sentence[token] = sentencesBefore + part.sentence[at]!;
    }
    into.sentences = sentencesBefore + part.sentences;
  }
  return into;
}
