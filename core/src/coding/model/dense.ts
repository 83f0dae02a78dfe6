import { HashSet } from "../../text/hash-set.ts";
import { KIND, type Words } from "../../text/words.ts";
import type { Gist } from "./gist.ts";
import { FAMILIES } from "./lexicon.ts";

/** What the numeric features are made from. */
export type Surroundings = {
  readonly turn: Gist;
  readonly previous: Gist | undefined;
  readonly next: Gist | undefined;
  /** Place in the session, 0 to 1. */
  readonly position: number;
  /** True where the same speaker had the turn before. */
  readonly goesOn: boolean;
};

const SHAPE = [
  "log-words",
  "questions",
  "ends-asking",
  "exclamations",
  "trails-off",
  "breaks-off",
  "commas",
  "numbers",
  "sentences",
  "words-a-sentence",
  "position",
  "early",
  "late",
  "goes-on",
  "echoed-of-turn",
  "echoed-of-previous",
  "log-words-previous",
  "log-words-next",
  "previous-asks",
  "next-asks",
  "longer-than-previous",
] as const;

/** Names of the numeric features, in their order. */
export const DENSE: readonly string[] = [
  ...FAMILIES.map((family) => `turn:${family}`),
  ...FAMILIES.map((family) => `previous:${family}`),
  ...FAMILIES.map((family) => `next:${family}`),
  ...SHAPE,
];

/**
 * Fills `into` with counts on a log scale and shares from 0 to 1 (one place for each of `DENSE`), followed by the
 * feelings of the turn and, where there is room, of the talk before and after.
 */
export function measureTurn(around: Surroundings, into: Float64Array): Float64Array {
  into.fill(0);
  const { turn, previous, next } = around;
  for (const [at, gist] of [turn, previous, next].entries()) if (gist) placeGist(gist, at, into);
  measureShape(around, into, 3 * FAMILIES.length);
  return into;
}

function placeGist({ families, feelings }: Gist, at: number, into: Float64Array): void {
  into.set(families, at * families.length);
  const from = DENSE.length + at * feelings.length;
  if (from < into.length) into.set(feelings, from);
}

function measureShape({ position, goesOn, ...gists }: Surroundings, into: Float64Array, from: number): void {
  const turn = gists.turn.words;
  const previous = gists.previous?.words;
  const next = gists.next?.words;
  const echo = previous ? shareEchoed(turn, previous) : 0;
  const echoBack = previous ? shareEchoed(previous, turn) : 0;
  const kinds = countKinds(turn);
  const shape = [
    Math.log1p(turn.count),
    Math.log1p(kinds[KIND.question]!),
    asksAtEnd(turn),
    Math.log1p(kinds[KIND.exclamation]!),
    Math.log1p(kinds[KIND.trailing]!),
    Math.log1p(kinds[KIND.broken]!),
    Math.log1p(kinds[KIND.comma]!),
    Math.log1p(kinds[KIND.number]!),
    Math.log1p(turn.sentences),
    Math.log1p(turn.count / Math.max(1, turn.sentences)),
    position,
    position < 0.08 ? 1 : 0,
    position > 0.92 ? 1 : 0,
    goesOn ? 1 : 0,
    echo,
    echoBack,
    Math.log1p(previous?.count ?? 0),
    Math.log1p(next?.count ?? 0),
    previous ? asksAtEnd(previous) : 0,
    next ? asksAtEnd(next) : 0,
    previous && turn.count > previous.count ? 1 : 0,
  ];
  for (let at = 0; at < shape.length; at++) into[from + at] = shape[at]!;
}

const kindCounts = new Float64Array(8);

function countKinds({ count, kind }: Words): Float64Array {
  kindCounts.fill(0);
  for (let at = 0; at < count; at++) kindCounts[kind[at]!]!++;
  return kindCounts;
}

const asksAtEnd = ({ count, kind }: Words): number => (count > 0 && kind[count - 1] === KIND.question ? 1 : 0);

/** Words too common to count as taken up: anything of up to three letters. */
const SHORT = 3;
const stems = new HashSet();

/** The share of the longer words of one turn whose stem also stands in the other. */
function shareEchoed(of: Words, other: Words): number {
  stems.reset(other.count);
  for (let at = 0; at < other.count; at++) stems.add(other.stem[at]!);
  let long = 0;
  let shared = 0;
  for (let at = 0; at < of.count; at++) {
    if (of.end[at]! - of.start[at]! <= SHORT) continue;
    long++;
    if (stems.has(of.stem[at]!)) shared++;
  }
  return long === 0 ? 0 : shared / long;
}
