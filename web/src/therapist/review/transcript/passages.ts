import { ATTUNEMENT, type ShownCode, saysNothing } from "../codes/shown-codes.ts";

/** A stretch of a turn's text with the codes whose evidence covers it. */
export type Passage = {
  readonly start: number;
  readonly text: string;
  readonly codes: readonly string[];
  readonly isFound: boolean;
};

type Covered = { readonly start: number; readonly end: number; readonly code?: string };

/** Codes whose words are underlined; pick-up and depth rest on whole turns. */
const UNDERLINED: ReadonlySet<string> = new Set([
  "affective",
  "cognitive",
  "exploring",
  "sympathy",
  "judging",
  "directing",
  "validating",
  "cue",
]);

/** The text in pieces, cut where evidence or a found word begins or ends; put together they are the text again. */
export function passagesOf(text: string, codes: readonly ShownCode[], query: string): readonly Passage[] {
  const covered = [...evidenceOf(codes, text.length), ...foundIn(text, query)];
  const cuts = [...new Set([0, text.length, ...covered.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const over = covered.filter((each) => each.start <= start && each.end >= end);
    return {
      start,
      text: text.slice(start, end),
      codes: over.flatMap(({ code }) => code ?? []),
      isFound: over.some(({ code }) => code === undefined),
    };
  });
}

const evidenceOf = (codes: readonly ShownCode[], length: number): readonly Covered[] =>
  codes
    .filter((each) => each.codebook === ATTUNEMENT && UNDERLINED.has(each.code) && !saysNothing(each))
    .flatMap(({ code, evidence }) =>
      evidence.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end), code })),
    )
    .filter(({ start, end }) => start < end);

function foundIn(text: string, query: string): readonly Covered[] {
  const found: Covered[] = [];
  if (query === "") return found;
  const lower = text.toLowerCase();
  const wanted = query.toLowerCase();
  // Where lower case has another length, places would be wrong: then nothing is marked, and the turn is found all the same.
  if (lower.length !== text.length) return found;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length });
  return found;
}

export const isIn = (text: string, query: string): boolean => text.toLowerCase().includes(query.toLowerCase());
