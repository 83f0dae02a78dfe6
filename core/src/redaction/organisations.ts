import type { Finding } from "./redaction.ts";
import { follows, type Token } from "./tokens.ts";
import { isKept, isOrdinary, LISTS, type NameSet, nameSet, PLACE_NAMES } from "./word-lists.ts";

/** Most words before "Hospital" or after "University of". */
const LONGEST_NAME = 6;

/** Heads that end a name even in small letters: "St Mary's hospital". The head itself then stays. */
const SMALL_HEADS = new Set(
  "hospital hospice infirmary clinic surgery school college university academy nursery church mosque hotel prison primary secondary council theatre".split(
    " ",
  ),
);

/** Hospitals, schools, firms and the like, known by the words that such names end or begin with, or by who works there. */
export function* findOrganisations(tokens: readonly Token[]): Generator<Finding> {
  for (const [at, token] of tokens.entries()) {
    const found =
      endingHere(tokens, at) ?? beginningHere(tokens, at) ?? saintHere(tokens, at) ?? namedAfterCue(tokens, at);
    if (found !== undefined && token.key !== "") yield organisation(tokens, found);
  }
}

/** First and last token of a name, and the words that make it the same as another. */
type Run = { readonly from: number; readonly to: number; readonly keyFrom: number; readonly keyTo: number };

function organisation(tokens: readonly Token[], { from, to, keyFrom, keyTo }: Run): Finding {
  const last = tokens[to];
  const end = (last?.end ?? 0) + (last?.possessive === true && isSaint(tokens, to) ? 2 : 0);
  const key = tokens
    .slice(keyFrom, keyTo + 1)
    .map((token) => token.key)
    .join(" ");
  return { start: tokens[from]?.start ?? 0, end, kind: "organisation", key };
}

/** "St Mary's Hospital", "Larkfield High School", "Dunmore Ltd". */
function endingHere(tokens: readonly Token[], head: number): Run | undefined {
  const token = tokens[head];
  if (token === undefined || !LISTS.organisationHeads.has(token.key) || !follows(token)) return undefined;
  if (!token.capital && !SMALL_HEADS.has(token.key)) return undefined;

  const from = properStart(tokens, head);
  if (from === head || tokens.slice(from, head).every(({ key, acronym }) => isKept(key) || acronym)) return undefined;
  if (!token.capital && isSomebodys(tokens, from, head)) return undefined;
  const isLonger = tokens[head + 1]?.capital === true && LISTS.organisationHeads.has(tokens[head + 1]?.key ?? "");
  if (isLonger && follows(tokens[head + 1] ?? token)) return undefined;
  return { from, to: token.capital ? head : head - 1, keyFrom: from, keyTo: lastOfKey(tokens, from, head - 1) };
}

/** "High" and "Primary" belong to the kind of school, not to its name. */
function lastOfKey(tokens: readonly Token[], from: number, to: number): number {
  const isKind = /^(?:high|primary|secondary|grammar|general|junior|medical|dental|hill)$/.test(tokens[to]?.key ?? "");
  return isKind && to > from ? to - 1 : to;
}

/** "Anna's school" and "Anna school" are about Anna. */
function isSomebodys(tokens: readonly Token[], from: number, head: number): boolean {
  const owner = tokens[head - 1];
  if (owner === undefined || head - from !== 1) return false;
  return owner.possessive || LISTS.givenNames.has(owner.key) || LISTS.capitalNames.has(owner.key);
}

/** Where the run of capitals before a head begins; the head itself when there is none. */
function properStart(tokens: readonly Token[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= 0 && head - at <= LONGEST_NAME; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || token.key === "" || !(follows(next) || next.gap === " & ")) break;
    if (token.capital && !LISTS.functionWords.has(token.key)) from = at;
    else if (!LISTS.nameLinks.has(token.key) || token.opens) break;
    if (token.opens) break;
  }
  const first = tokens[from];
  const byChance = first?.opens === true && isOrdinary(first.key) && from < head - 1;
  const alone = first?.opens === true && isOrdinary(first.key) && from === head - 1;
  if (alone) return head;
  return byChance && tokens[from + 1]?.capital === true ? from + 1 : from;
}

/** "University of Leeds", "Bank of Ireland", "HMP Northmoor". */
function beginningHere(tokens: readonly Token[], at: number): Run | undefined {
  const token = tokens[at];
  if (token === undefined || !token.capital) return undefined;
  const isPrison = token.key === "hmp";
  if (!isPrison && !(LISTS.leadingHeads.has(token.key) && tokens[at + 1]?.key === "of")) return undefined;

  const from = isPrison ? at + 1 : at + 2;
  const to = properEnd(tokens, from);
  return to === undefined ? undefined : { from: at, to, keyFrom: from, keyTo: to };
}

/** The last of the capitals that begin here; undefined when there are none. */
function properEnd(tokens: readonly Token[], from: number): number | undefined {
  let to: number | undefined;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_NAME); at++) {
    const token = tokens[at];
    if (token === undefined || !follows(token) || !token.capital || LISTS.functionWords.has(token.key)) break;
    to = at;
    if (token.possessive) break;
  }
  return to;
}

const isSaint = (tokens: readonly Token[], at: number): boolean =>
  /^(?:st|saint)$/.test(tokens[at - 1]?.key ?? "") && follows(tokens[at] ?? NOTHING);

/** "St Mary's", in any writing: the possessive tells it from a place. */
function saintHere(tokens: readonly Token[], at: number): Run | undefined {
  const token = tokens[at];
  if (token?.possessive !== true || !isSaint(tokens, at)) return undefined;
  const isPartOfLonger = LISTS.organisationHeads.has(tokens[at + 1]?.key ?? "") && tokens[at]?.capital === true;
  return isPartOfLonger ? undefined : { from: at - 1, to: at, keyFrom: at - 1, keyTo: at };
}

const NOTHING: Token = {
  start: 0,
  end: 0,
  key: "",
  possessive: false,
  capital: false,
  acronym: false,
  opens: true,
  gap: "",
};

/** "works at Brightwater", "a school called Larkfield": a name in capitals after such words. */
function namedAfterCue(tokens: readonly Token[], at: number): Run | undefined {
  const token = tokens[at];
  if (token === undefined || !token.capital || token.opens || !isUnknownOrBrand(token.key)) return undefined;
  if (!isAfterWork(tokens, at) && !isAfterCalled(tokens, at)) return undefined;
  const to = properEnd(tokens, at) ?? at;
  return { from: at, to, keyFrom: at, keyTo: to };
}

function isUnknownOrBrand(key: string): boolean {
  if (LISTS.brands.has(key)) return true;
  const isKnown =
    LISTS.givenNames.has(key) || LISTS.capitalNames.has(key) || LISTS.wordNames.has(key) || LISTS.titles.has(key);
  return (
    !isKnown &&
    !isKept(key) &&
    !isOrdinary(key) &&
    !PLACE_NAMES.anyCase.firstWords.has(key) &&
    !PLACE_NAMES.capital.firstWords.has(key)
  );
}

function isAfterWork(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:for|at|by|with)$/.test(tokens[at - 1]?.key ?? "")) return false;
  return [2, 3].some((back) => LISTS.workWords.has(tokens[at - back]?.key ?? ""));
}

const isAfterCalled = (tokens: readonly Token[], at: number): boolean =>
  /^(?:called|named)$/.test(tokens[at - 1]?.key ?? "") &&
  (LISTS.organisationHeads.has(tokens[at - 2]?.key ?? "") || tokens[at - 2]?.key === "firm");

/** Names that stand for an organisation wherever they occur, once it was named in full. */
export function learnOrganisations(findings: Iterable<Finding>): NameSet {
  const keys = new Set<string>();
  for (const { kind, key } of findings) {
    if (kind === "organisation" && (key.includes(" ") || isUnknownOrBrand(key))) keys.add(key);
  }
  return nameSet(keys);
}
