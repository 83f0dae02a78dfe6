import { finishHash, hashWord, joinHashes } from "../../text/hash.ts";
import { HashSet } from "../../text/hash-set.ts";
import { KIND, type Words } from "../../text/words.ts";
import { pairHash } from "./lexicon.ts";

/** Groups of features, each weighed as a whole. */
export const BLOCK = { words: 0, style: 1, stems: 2, previous: 3, next: 4, echo: 5 } as const;
export const BLOCKS = 6;

/** A feature without a place of its own in the turn. */
export const NOWHERE = -1;
const SPAN_BITS = 2;

/** The first token and how many are covered (1 to 3), in one number. */
export const placeAt = (token: number, span: number): number => (token << SPAN_BITS) | span;
export const tokenOf = (place: number): number => place >> SPAN_BITS;
export const spanOf = (place: number): number => place & ((1 << SPAN_BITS) - 1);

/** Features of one turn: hashed keys in order of blocks, each with the tokens it covers. Reused from turn to turn. */
export type Features = {
  count: number;
  key: Int32Array;
  /** Which tokens are covered, as `placeAt` packs them, or `NOWHERE`. */
  place: Int32Array;
  /** Where each block ends in the columns above. */
  readonly blockEnd: Int32Array;
};

export const emptyFeatures = (room = 512): Features => ({
  count: 0,
  key: new Int32Array(room),
  place: new Int32Array(room),
  blockEnd: new Int32Array(BLOCKS),
});

const SEED = Int32Array.from(["words", "style", "stems", "previous", "next", "echo"], hashWord);
const PART = {
  opener: hashWord("part:opener"),
  asking: hashWord("part:asking"),
  first: hashWord("part:first"),
  last: hashWord("part:last"),
  length: hashWord("part:length"),
  sentences: hashWord("part:sentences"),
};

/** The turn and its neighbours. */
export type Neighbourhood = {
  readonly turn: Words;
  readonly previous: Words | undefined;
  readonly next: Words | undefined;
};

/** All sparse features of one turn, in order of blocks. */
export function collectFeatures({ turn, previous, next }: Neighbourhood, into: Features): Features {
  into.count = 0;
  addRuns(turn, { block: BLOCK.words, longest: 3 }, into);
  into.blockEnd[BLOCK.words] = into.count;
  addStyle(turn, BLOCK.style, into);
  into.blockEnd[BLOCK.style] = into.count;
  addStems(turn, into);
  into.blockEnd[BLOCK.stems] = into.count;
  if (previous) addNeighbour(previous, BLOCK.previous, into);
  into.blockEnd[BLOCK.previous] = into.count;
  if (next) addNeighbour(next, BLOCK.next, into);
  into.blockEnd[BLOCK.next] = into.count;
  if (previous) addEchoes(turn, previous, into);
  into.blockEnd[BLOCK.echo] = into.count;
  return into;
}

/** The words alone, singly and in pairs, and their stems: for a part that looks at no style and no neighbour. */
export function collectOwnWords(words: Words, into: Features): Features {
  into.count = 0;
  addRuns(words, { block: BLOCK.words, longest: 2 }, into);
  into.blockEnd.fill(into.count);
  const seed = SEED[BLOCK.stems]!;
  for (let at = 0; at < words.count; at++) {
    if (words.kind[at] === KIND.word) push(into, joinHashes(words.stem[at]!, seed), placeAt(at, 1));
  }
  into.blockEnd.fill(into.count, BLOCK.stems);
  return into;
}

function addNeighbour(words: Words, block: number, into: Features): void {
  addRuns(words, { block, longest: 2 }, into);
  addStyle(words, block, into);
}

function addRuns({ count, hash }: Words, { block, longest }: { block: number; longest: number }, into: Features): void {
  const seed = SEED[block]!;
  for (let at = 0; at < count; at++) {
    let run = hash[at]!;
    push(into, joinHashes(run, seed), placeAt(at, 1));
    for (let length = 2; length <= longest && at + length <= count; length++) {
      run = pairHash(run, hash[at + length - 1]!);
      push(into, joinHashes(run, seed), placeAt(at, length));
    }
  }
}

function addStems({ count, stem, kind }: Words, into: Features): void {
  const seed = SEED[BLOCK.stems]!;
  for (let at = 0; at < count; at++) {
    if (kind[at] !== KIND.word) continue;
    push(into, joinHashes(stem[at]!, seed), placeAt(at, 1));
    if (at + 2 < count) push(into, joinHashes(pairHash(stem[at]!, stem[at + 2]!), seed), placeAt(at, 3));
  }
}

/** How sentences begin, what is asked, how the turn begins and ends, how long it is. */
function addStyle(words: Words, block: number, into: Features): void {
  const seed = joinHashes(SEED[BLOCK.style]!, SEED[block]!);
  const { count, hash, sentence } = words;
  push(into, joinHashes(PART.length, finishHash(seed + lengthStep(count))), NOWHERE);
  push(into, joinHashes(PART.sentences, finishHash(seed + Math.min(words.sentences, 5))), NOWHERE);
  if (count === 0) return;
  push(into, joinHashes(joinHashes(PART.first, hash[0]!), seed), placeAt(0, 1));
  push(into, joinHashes(joinHashes(PART.last, hash[count - 1]!), seed), placeAt(count - 1, 1));
  for (let from = 0; from < count; ) {
    let to = from;
    while (to < count && sentence[to] === sentence[from]) to++;
    addSentence(words, { from, to, seed }, into);
    from = to;
  }
}

type Sentence = { readonly from: number; readonly to: number; readonly seed: number };

function addSentence({ hash, kind }: Words, { from, to, seed }: Sentence, into: Features): void {
  const asks = kind[to - 1] === KIND.question;
  let opener = joinHashes(PART.opener, asks ? seed : ~seed);
  for (let length = 1; length <= 3 && from + length <= to; length++) {
    opener = joinHashes(opener, hash[from + length - 1]!);
    push(into, opener, placeAt(from, length));
  }
  if (!asks) return;
  const asked = joinHashes(PART.asking, seed);
  for (let at = from; at < to; at++) push(into, joinHashes(asked, hash[at]!), placeAt(at, 1));
}

function lengthStep(count: number): number {
  return count < 6 ? count : 6 + Math.floor(Math.log2(count / 6) * 2);
}

const said = new HashSet();

/** Words of the turn that the other had just said. */
function addEchoes(turn: Words, previous: Words, into: Features): void {
  const seed = SEED[BLOCK.echo]!;
  said.reset(previous.count);
  for (let at = 0; at < previous.count; at++) if (previous.kind[at] === KIND.word) said.add(previous.stem[at]!);
  for (let at = 0; at < turn.count; at++) {
    if (said.has(turn.stem[at]!)) push(into, joinHashes(turn.stem[at]!, seed), placeAt(at, 1));
  }
}

function push(into: Features, key: number, place: number): void {
  const at = into.count;
  if (at === into.key.length) grow(into);
  into.key[at] = key;
  into.place[at] = place;
  into.count = at + 1;
}

function grow(features: Features): void {
  const key = new Int32Array(features.key.length * 2);
  key.set(features.key);
  features.key = key;
  const place = new Int32Array(key.length);
  place.set(features.place);
  features.place = place;
}
