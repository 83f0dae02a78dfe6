import { ESCAPE } from "./plain.ts";

/** Characters that take two columns, or none, on a terminal. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/** Accents that stand on the character before, joiners, and choices of a character's form. */
const NO_WIDTH = /\p{Mn}|\p{Me}|\p{Join_Control}|\p{Variation_Selector}/u;
const ONLY_ASCII = /^[\x20-\x7E]*$/;
const ESCAPES = new RegExp(`${ESCAPE}\\[[\\d;]{0,32}m`, "g");

/** Columns that a text takes on a terminal, its colours left aside. */
export function widthOf(text: string): number {
  const bare = text.includes(ESCAPE) ? text.replace(ESCAPES, "") : text;
  if (ONLY_ASCII.test(bare)) return bare.length;
  let width = 0;
  for (const character of bare) width += columnsOf(character);
  return width;
}

const columnsOf = (character: string): number => (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** The text cut to a width, with an ellipsis where something is left out; at a space where one is near. */
export function cut(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  let columns = 0;
  let end = 0;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > width - 1) break;
    end += character.length;
  }
  const space = text.lastIndexOf(" ", end);
  const at = space > end * 0.7 ? space : end;
  return `${text.slice(0, at).trimEnd()}…`;
}

/** Spaces up to a width; longer text is cut. */
export function pad(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + " ".repeat(Math.max(0, width - widthOf(shown)));
}

/** Lines of at most a width, broken at spaces; a word that is longer than a line is broken where the line ends. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  let columns = 0;
  for (const character of word) {
    const wide = columnsOf(character);
    if (columns + wide > width) {
      found.push(piece);
      piece = "";
      columns = 0;
    }
    piece += character;
    columns += wide;
  }
  return [...found, piece];
}

/** Wrapped text, indented as a block. */
export const block = (text: string, width: number, indent: number): readonly string[] =>
  wrap(text, width - indent).map((line) => " ".repeat(indent) + line);

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar for a share from 0 to 1, at most so many columns wide; anything above nothing shows. */
export function bar(share: number, width: number): string {
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * width * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
