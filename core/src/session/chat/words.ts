import { plainMarks, withoutVoiceMarks } from "./characters.ts";

/** What somebody else put in while this speaker went on: `&*CLI:mm_hm`. */
export type Interposed = { readonly code: string; readonly text: string };

export type ChatWords = {
  readonly text: string;
  readonly interposed: readonly Interposed[];
  /** Remarks in square brackets and words marked as left out; none of them was said. */
  readonly remarksRemoved: number;
};

/** How an utterance ends, and what that becomes. A turn that trails off or breaks off keeps its mark. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["+...", "..."],
  ["+..?", "..."],
  ["+/.", "--"],
  ["+/?", "--"],
  ["+//.", "--"],
  ["+//?", "--"],
  ["+!?", "?!"],
  ['+"/.', "."],
  ['+".', "."],
  ["+.", ""],
]);
/** How an utterance links to the one before; nothing that is said. */
const LINKERS = new Set(['+"', "+^", "+<", "+,", "++", "+≈", "+≋"]);

const PAUSE = /^\((?:\.{1,3}|(?:\d{1,3}:)?\d{1,4}(?:\.\d{0,3})?)\)$/;
const UNCLEAR: ReadonlyMap<string, string> = new Map([
  ["xxx", "[unintelligible]"],
  ["yyy", "[unintelligible]"],
  ["www", "[not transcribed]"],
]);
/** `mama@f`, `hola@s:spa`. An address keeps its sign: what follows it is longer, or has a dot. */
const WORD_KIND = /@[a-z]{1,2}(?:[:$][a-z+&]{1,20})?(?=[.,?!]{0,3}$)/;
const LEFT_OUT = /^0(?=\p{L}|[.,?!]{0,3}$)/u;
const ONLY_MARKS = /^[.,?!;]+$/;
const SAID = /[\p{L}\p{N}]/u;

/**
 * What was said on a main line, without CHAT's marks; undefined when a square bracket is not closed.
 *
 * Words that were repeated or corrected (`<I want> [//]`) were said and stay, as do fillers (`&-uh` is "uh") and
 * fragments (`&+fr` is "fr-"); `(be)cause` is "because"; `&=laughs` is "[laughs]"; `xxx` is "[unintelligible]". Pauses,
 * remarks in square brackets, words left out (`0is`), drawls and the kinds of words (`@f`) go.
 *
 * @source TalkBank CHAT manual, chapters on words, utterances and scoped symbols: https://talkbank.org/manuals/CHAT.html
 */
export function readChatWords(line: string): ChatWords | undefined {
  const unbracketed = withoutRemarks(line);
  if (unbracketed === undefined) return undefined;

  const pieces: string[] = [];
  const interposed: Interposed[] = [];
  let remarksRemoved = unbracketed.removed;
  for (const token of unbracketed.text.split(/\s+/)) {
    const aside = readInterposed(token);
    if (aside !== undefined) interposed.push(aside);
    else if (LEFT_OUT.test(token)) remarksRemoved++;
    else pieces.push(plainWord(token));
  }
  const text = joined(pieces);
  return { text: SAID.test(text) ? text : "", interposed, remarksRemoved };
}

function withoutRemarks(line: string): { readonly text: string; readonly removed: number } | undefined {
  const pieces: string[] = [];
  let from = 0;
  for (let open = line.indexOf("["); open !== -1; open = line.indexOf("[", from)) {
    const close = line.indexOf("]", open);
    if (close === -1) return undefined;
    pieces.push(line.slice(from, open));
    from = close + 1;
  }
  pieces.push(line.slice(from));
  return { text: pieces.join(" "), removed: pieces.length - 1 };
}

function readInterposed(token: string): Interposed | undefined {
  const [, code, words] = /^&\*(\w{1,10}):(.*)$/u.exec(token) ?? [];
  return code === undefined || words === undefined
    ? undefined
    : { code, text: plainMarks(words.replaceAll("_", " ")).trim() };
}

function plainWord(token: string): string {
  if (LINKERS.has(token) || PAUSE.test(token)) return "";
  const ending = ENDINGS.get(token);
  if (ending !== undefined) return ending;
  if (token.startsWith("&=")) return plainMarks(`[${token.slice(2).replaceAll("_", " ").trim()}]`);
  if (token.startsWith("&{") || token.startsWith("&}")) return "";

  const bare = withoutVoiceMarks(token).replace(/[<>\]]/g, "");
  const unclear = UNCLEAR.get(bare.slice(0, 3));
  if (unclear !== undefined && /^[.,?!;:]*$/.test(bare.slice(3))) return unclear + bare.slice(3);
  return plainMarks(plainLetters(bare));
}

function plainLetters(word: string): string {
  const fragment = word.startsWith("&+") && word.length > 2 ? `${word.slice(2)}-` : word;
  return fragment
    .replace(/^&[-~]?(?=.)/, "")
    .replace(WORD_KIND, "")
    .replace(/(\p{L}):+/gu, "$1")
    .replace(/[()^]/g, "")
    .replace(/[_+]/g, " ")
    .replaceAll("„", ",")
    .replaceAll("‡", ",")
    .trim();
}

/** CHAT sets marks apart from words; they go back to the word before. */
function joined(pieces: readonly string[]): string {
  const words: string[] = [];
  for (const piece of pieces) {
    const isMark = ONLY_MARKS.test(piece) || piece === "--";
    if (isMark && words.length > 0) words.push(`${words.pop()}${piece}`);
    else if (piece !== "") words.push(piece);
  }
  return words.join(" ");
}
