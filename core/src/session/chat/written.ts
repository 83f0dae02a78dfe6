import { onOneLine } from "../spacing.ts";
import { shieldMarks } from "./characters.ts";

/** One utterance as CHAT has it: words, then a mark of its own that says how it ends. */
export type Utterance = { readonly words: string; readonly ending: string };

/** A remark such as `[laughs]`; anything else in square brackets is text. */
const REMARK = /\[([\p{L}][\p{L} '’-]{0,58})\]/gu;
const UNCLEAR: ReadonlyMap<string, string> = new Map([
  ["unintelligible", "xxx"],
  ["not transcribed", "www"],
]);

const MARKS = /[<>[\]()&@+_^]|(?<!\d):|:(?!\d)/g;
const LOOKS_UNCLEAR = /^(?:xxx|yyy|www)/;
const LOOKS_LEFT_OUT = /^0(?!\d)/;
/** The mark at the end of a word, before any closing quotation marks. */
const END = /([.?!…]+|[-–—]+)(["'”’»]*)$/;
const ENDS_SENTENCE = /[.?!…]["'”’»]*$/;
const SAID = /[\p{L}\p{N}]/u;

/**
 * What somebody said as CHAT's utterances, one for each sentence. A turn that trails off ends in `+...`, one that is
 * broken off in `+/.`. Characters with a meaning in CHAT become full-width ones, which the importer turns back.
 */
export function toUtterances(text: string): readonly Utterance[] {
  const words = text.split(REMARK).flatMap((part, at) => (at % 2 === 1 ? [remark(part)] : shieldedWords(part)));
  const sentences: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    sentences.at(-1)?.push(word);
    const isEnd = ENDS_SENTENCE.test(word) && words.slice(at + 1, at + 3).some((next) => SAID.test(next));
    if (isEnd) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some((word) => SAID.test(word))).map(toUtterance);
}

const remark = (inside: string): string => UNCLEAR.get(inside) ?? `&=${onOneLine(inside).replaceAll(" ", "_")}`;

const shieldedWords = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => {
      const plain = shieldMarks(word, MARKS);
      return LOOKS_UNCLEAR.test(plain) || LOOKS_LEFT_OUT.test(plain) ? shieldMarks(plain, /^[0xyw]/) : plain;
    });

function toUtterance(sentence: readonly string[]): Utterance {
  const words = sentence.join(" ");
  const tail = words.slice(-LONGEST_END);
  const [mark = "", run = "", quotes = ""] = END.exec(tail) ?? [];
  return { words: (words.slice(0, words.length - mark.length) + quotes).trim(), ending: endingOf(run) };
}

/** A longer run of marks is cut when it is read, not here. */
const LONGEST_END = 40;

function endingOf(run: string): string {
  if (/…|\.\./.test(run)) return "+...";
  if (/[-–—]/.test(run)) return "+/.";
  if (run.includes("?")) return run.includes("!") ? "+!?" : "?";
  return run.includes("!") ? "!" : ".";
}
