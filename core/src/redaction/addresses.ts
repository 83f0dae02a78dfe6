import type { Finding } from "./redaction.ts";
import { follows, type Token } from "./tokens.ts";
import { isOrdinary, LISTS } from "./word-lists.ts";

/** UK, Canadian and Irish postal codes. @source BS 7666; Canada Post; https://www.eircode.ie */
const POSTCODES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:[AC-FHKNPRTV-Y]\d\d|D6W) ?[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/gu,
];

/** A ZIP code (or four digits in Australia) after a state, or after the word itself. */
const ZIP = /(?<![\p{L}\p{N}])(\p{L}{2,20}),? (\d{5}(?:-\d{4})?|\d{4})(?![\p{L}\p{N}])/gu;
const ZIP_STATES =
  /^(?:zip|zipcode|postcode|california|texas|florida|york|illinois|ohio|michigan|georgia|washington|arizona|massachusetts|virginia|jersey|carolina|colorado|oregon|minnesota|wisconsin|maryland|missouri|tennessee|indiana|pennsylvania|nevada|utah|kansas|iowa|kentucky|alabama|louisiana|oklahoma|connecticut)$/i;

/** Codes of the post. A state before a ZIP code is left to the search for places. */
export function* findPostcodes(text: string): Generator<Finding> {
  for (const pattern of POSTCODES) {
    for (const { 0: all, index } of text.matchAll(pattern)) {
      yield { start: index, end: index + all.length, kind: "postcode", key: "" };
    }
  }
  for (const { 0: all, 1: state = "", 2: code = "", index } of text.matchAll(ZIP)) {
    if (!isBeforeZip(state, code)) continue;
    const end = index + all.length;
    yield { start: end - code.length, end, kind: "postcode", key: "" };
  }
}

/** Four digits are a postcode only after an Australian state in capitals, for years have four digits too. */
function isBeforeZip(state: string, code: string): boolean {
  if (code.length === 4) return /^(?:NSW|VIC|QLD|TAS|ACT|NT|SA|WA)$/.test(state);
  const isCode = state === state.toUpperCase() && LISTS.stateCodes.has(state.toLowerCase());
  return isCode || ZIP_STATES.test(state);
}

/** Most words between a house number and "Road". */
const LONGEST_STREET = 3;

/** Streets: capitals that end in "Road" and the like, with a house number where there is one; or a number, words and "road". */
export function* findStreets(tokens: readonly Token[]): Generator<Finding> {
  for (const [at, token] of tokens.entries()) {
    if (!LISTS.streetHeads.has(token.key) || !follows(token)) continue;
    const from = streetStart(tokens, at);
    if (from !== undefined) {
      yield { start: tokens[from]?.start ?? token.start, end: token.end, kind: "address", key: "" };
    }
  }
}

/** The first word of the street that ends here; undefined where this is no street. */
function streetStart(tokens: readonly Token[], head: number): number | undefined {
  let at = head;
  while (at > 0 && head - at < LONGEST_STREET && isStreetWord(tokens, at - 1, head)) at--;
  const number = tokens[at - 1];
  const numbered = at > 0 && isHouseNumber(number) && tokens[at]?.gap === " ";
  if (at === head) return undefined;
  if (numbered) return withFlat(tokens, at - 1);
  const proper = tokens.slice(at, head + 1).every(({ capital, key }) => capital && !LISTS.functionWords.has(key));
  const generic = head - at === 1 && /^(?:high|main)$/.test(tokens[at]?.key ?? "");
  return proper && !generic && !(tokens[at]?.opens === true && head - at === 1 && isOrdinary(tokens[at]?.key ?? ""))
    ? at
    : undefined;
}

function isStreetWord(tokens: readonly Token[], at: number, head: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || token.key === "" || !follows(next) || /\d/.test(token.key))
    return false;
  if (LISTS.functionWords.has(token.key) || LISTS.titles.has(token.key)) return false;
  return token.capital || (!tokens[head]?.capital && !isOrdinary(token.key));
}

const isHouseNumber = (token: Token | undefined): boolean => /^\d{1,4}[a-z]?$/.test(token?.key ?? "");

/** "Flat 3, 14 Maple Road" is one address. */
function withFlat(tokens: readonly Token[], number: number): number {
  const unit = tokens[number - 2]?.key ?? "";
  return /^(?:flat|apartment|apt|unit)$/.test(unit) && isHouseNumber(tokens[number - 1]) ? number - 2 : number;
}
