import { follows, type Token } from "./tokens.ts";
import { LISTS } from "./word-lists.ts";

/** After "Dr", "Mrs", "Auntie": the title must have a capital unless it is nothing but a title. */
export function isTitled(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !follows(token) || before.possessive) return false;
  return LISTS.sureTitles.has(before.key) || (LISTS.titles.has(before.key) && (before.capital || token.capital));
}

/** After words that lead to a name: "my sister", "called", "Dear", "I'm". */
export function isAfterNameCue(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || before.possessive) return false;
  if (GREETINGS.test(before.key) && (token.gap === " " || token.gap === ", ")) return true;
  if (token.gap !== " ") return false;
  return LISTS.relations.has(before.key) || isTitled(tokens, at) || NAMING.test(before.key) || introduces(tokens, at);
}

const GREETINGS = /^(?:hi|hey|hello|dear|thanks|bye|goodbye)$/;
const NAMING = /^(?:called|named|nicknamed)$/;

/** "my name is", "my name's", "I'm", "I am", "call me", "this is" right before. */
export function introduces(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]?.key ?? ""];
  if (before === undefined || tokens[at]?.gap !== " ") return false;
  if (before.key === "i'm" || (before.key === "name" && before.possessive && tokens[at - 2]?.key === "my")) return true;
  const pair = `${earlier} ${before.key}`;
  return pair === "i am" || pair === "call me" || (pair === "name is" && tokens[at - 3]?.key === "my");
}

/** "name is", "name's", "named": sure enough to believe a word without a capital. */
export function isAfterSureNaming(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.gap !== " ") return false;
  if (before.key === "name" && before.possessive) return true;
  return before.key === "named" || (before.key === "is" && tokens[at - 2]?.key === "name");
}

/** Before a verb that people do more than things, or with a possessive: what a name at the start of a sentence is known by. */
export function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.possessive === true) return true;
  return next !== undefined && next.gap === " " && !next.capital && LISTS.afterNames.has(next.key);
}

/** After "in" or "near", or "to" and "from" with a verb of moving or living before. */
export function isAfterPlaceCue(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !follows(token)) return false;
  if (LISTS.surePlaceCues.has(before.key)) return true;
  return /^(?:to|from|towards|through)$/.test(before.key) && LISTS.moves.has(tokens[at - 2]?.key ?? "");
}

/** Before "is", "was", "and": enough for a word that is somebody's name elsewhere in the session. */
export const isBeforeState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === " " &&
  /^(?:is|was|and|can|could|would|won't|will|just|never|always)$/.test(tokens[at + 1]?.key ?? "");

/** "Hope" inside a sentence, "Will said" at its start; not "the Rose" or "Christmas Eve". */
export function isWordName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? "";
  if (/^(?:the|a|an|christmas|year)$/.test(before) && tokens[at]?.opens !== true) return false;
  return tokens[at]?.opens !== true || isBeforeVerb(tokens, at) || isAfterNameCue(tokens, at);
}
