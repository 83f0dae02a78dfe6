import type { Finding } from "./redaction.ts";
import { follows, type Token } from "./tokens.ts";
import { isKept, isOrdinary, LISTS, type NameSet, PLACE_NAMES } from "./word-lists.ts";

/** Countries, states, counties and cities of the lists, and names that end in "Park", "Beach" and the like. */
export function* findPlaces(tokens: readonly Token[]): Generator<Finding> {
  for (const at of tokens.keys()) {
    const length = listedHere(tokens, at);
    if (length > 0) yield place(tokens, at, at + length - 1);
    const from = landmarkStart(tokens, at);
    if (from !== undefined) yield place(tokens, from, at);
  }
}

function place(tokens: readonly Token[], from: number, to: number): Finding {
  const key = tokens
    .slice(from, to + 1)
    .map((token) => token.key)
    .join(" ");
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0, kind: "place", key };
}

/** How many tokens make up the listed place that begins here; 0 for none. */
function listedHere(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.key === "" || isPartOfName(tokens, at)) return 0;

  const anyCase = matchHere(tokens, at, PLACE_NAMES.anyCase);
  if (anyCase > 1 || (anyCase === 1 && (!isName(token.key) || isAfterCue(tokens, at)))) return anyCase;
  if (!token.capital) return 0;
  if (PLACE_NAMES.word.firstWords.has(token.key))
    return isAfterCue(tokens, at) ? matchHere(tokens, at, PLACE_NAMES.word) : 0;
  const capital = matchHere(tokens, at, PLACE_NAMES.capital);
  return isName(token.key) && !isAfterCue(tokens, at) ? 0 : capital;
}

/** How many tokens from here on spell one of the names; the longest wins; 0 for none. */
export function matchHere(tokens: readonly Token[], at: number, names: NameSet): number {
  let words = tokens[at]?.key ?? "";
  if (!names.firstWords.has(words)) return 0;

  let found = names.whole.has(words) ? 1 : 0;
  for (let length = 2; length <= names.longest; length++) {
    const token = tokens[at + length - 1];
    if (token === undefined || !follows(token)) break;
    words += ` ${token.key}`;
    if (names.whole.has(words)) found = length;
  }
  return found;
}

const isName = (key: string): boolean =>
  LISTS.givenNames.has(key) || LISTS.capitalNames.has(key) || LISTS.wordNames.has(key) || LISTS.cueNames.has(key);

const DIRECTIONS =
  /^(?:north|south|east|west|central|downtown|northern|southern|eastern|western|upstate|greater|inner)$/;

function isAfterCue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !follows(tokens[at] ?? before)) return isBeforePlace(tokens, at);
  return LISTS.placeCues.has(before.key) || DIRECTIONS.test(before.key) || isBeforePlace(tokens, at);
}

/** "Bath, Somerset": a listed place stands next to it. */
function isBeforePlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.gap === ", " && next.capital && !isName(next.key) && matchHere(tokens, at + 1, PLACE_NAMES.anyCase) > 0;
}

/** "Anna Bolton", "Mr Preston". */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !follows(token) || before.possessive) return false;
  if (LISTS.titles.has(before.key)) return true;
  return token.capital && before.capital && (LISTS.givenNames.has(before.key) || LISTS.capitalNames.has(before.key));
}

/** Where "Alder Park" or "Lake Merrow" begins, when it ends here. */
function landmarkStart(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.capital !== true || before?.capital !== true || !follows(token) || before.possessive) return undefined;
  if (isProper(token) && /^(?:lake|mount|river|county|port|fort|isle)$/.test(before.key)) return at - 1;
  if (!LISTS.placeHeads.has(token.key) || !isProper(before)) return undefined;
  const further = tokens[at - 2];
  const takesTwo = further?.capital === true && follows(before) && isProper(further) && !further.possessive;
  return takesTwo ? at - 2 : at - 1;
}

const isProper = ({ key, opens }: Token): boolean =>
  key !== "" && !isKept(key) && !LISTS.functionWords.has(key) && !(opens && isOrdinary(key));
