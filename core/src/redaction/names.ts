import type { Span } from "../coding/coding.ts";
import type { Knowledge } from "./learn-names.ts";
import { introduces, isAfterNameCue, isBeforeState, isBeforeVerb, isTitled, isWordName } from "./name-cues.ts";
import { follows, type Token } from "./tokens.ts";
import { isKept, isOrdinary, LISTS } from "./word-lists.ts";

/** A name as it stands in a turn. */
export type NameMention = Span & {
  /** Its words in order; hyphenated words are one. A single word may be a given name or a surname. */
  readonly parts: readonly string[];
  /** After "Dr" or "Mrs": a single word is a surname. */
  readonly titled: boolean;
  /** The speaker gives it as their own: "I'm Anna". */
  readonly introduced: boolean;
  readonly kind: "person" | "place";
};

/** Most words of a name. */
const LONGEST_NAME = 5;

/** The names of people (and places learned from the talk) in one turn. */
export function* findNames(tokens: readonly Token[], knowledge: Knowledge): Generator<NameMention> {
  for (let at = 0; at < tokens.length; ) {
    const end = beginsName(tokens, at, knowledge) ? nameEnd(tokens, at, knowledge) : at;
    if (end > at) yield mention(tokens, { from: at, to: end - 1 }, knowledge);
    at = Math.max(end, at + 1);
  }
}

function mention(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  knowledge: Knowledge,
): NameMention {
  const words = tokens.slice(from, to + 1);
  const parts: string[] = [];
  for (const [at, { key, gap }] of words.entries()) {
    if (at > 0 && gap === "-") parts.push(`${parts.pop() ?? ""}-${key}`);
    else parts.push(key);
  }
  const learned = knowledge.learned.get(words[0]?.key ?? "");
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    parts,
    titled: isTitled(tokens, from),
    introduced: words.at(-1)?.possessive === false && introduces(tokens, from),
    kind: learned?.kind ?? "person",
  };
}

/** Whether a name begins with this token. The more ordinary the word, the more must speak for it. */
function beginsName(tokens: readonly Token[], at: number, knowledge: Knowledge): boolean {
  const token = tokens[at];
  if (token === undefined || token.key === "" || knowledge.keep.has(token.key)) return false;
  const { key, capital } = token;
  if (knowledge.learned.get(key)?.anyCase === true) return true;
  if (LISTS.cueNames.has(key)) return capital && (isAfterNameCue(tokens, at) || knowledge.learned.has(key));
  if (LISTS.wordNames.has(key))
    return capital && (isWordName(tokens, at) || (knowledge.proven.has(key) && isBeforeState(tokens, at)));
  if (isTitled(tokens, at)) return isTitledName(tokens, at);
  if (isKept(key) && !knowledge.learned.has(key)) return false;
  if (knowledge.learned.has(key)) return capital && (!token.opens || !isOrdinary(key) || isBeforeVerb(tokens, at));
  return LISTS.givenNames.has(key) || (capital && LISTS.capitalNames.has(key));
}

function isTitledName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || LISTS.functionWords.has(token.key) || LISTS.titles.has(token.key)) return false;
  if (token.capital) return !token.acronym;
  return LISTS.sureTitles.has(tokens[at - 1]?.key ?? "") && !isOrdinary(token.key) && !isKept(token.key);
}

/** The token after the last of the name that begins here. */
function nameEnd(tokens: readonly Token[], from: number, knowledge: Knowledge): number {
  let end = from + 1;
  while (end < tokens.length && end - from < LONGEST_NAME) {
    const taken = partsTaken(tokens, end, knowledge);
    if (taken === 0) break;
    end += taken;
  }
  return end;
}

/** How many of the tokens from here on belong to the name before: 0, 1, or more with "van der". */
function partsTaken(tokens: readonly Token[], at: number, knowledge: Knowledge): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || before.possessive || !follows(token)) return 0;
  if (token.gap.startsWith(".") && before.end - before.start > 1) return 0;
  if (isNamePart(before, token, knowledge)) return 1;

  let last = at;
  while (last - at < 3 && LISTS.particles.has(tokens[last]?.key ?? "")) last++;
  const name = tokens[last];
  return last > at && name?.capital === true && follows(name) && isNamePart(before, name, knowledge)
    ? last - at + 1
    : 0;
}

function isNamePart(before: Token, token: Token, { keep, learned }: Knowledge): boolean {
  const { key, capital, opens, acronym } = token;
  if (key === "" || keep.has(key) || isKept(key) || LISTS.functionWords.has(key) || LISTS.afterNames.has(key))
    return false;
  if (capital) return !opens && (!acronym || learned.has(key));
  const isSurname = LISTS.surnames.has(key) && !isOrdinary(key);
  return !before.capital && (isSurname || LISTS.givenNames.has(key) || learned.get(key)?.anyCase === true);
}
