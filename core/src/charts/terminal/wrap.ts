/** Characters that take two columns on a terminal. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /\p{M}|\p{Join_Control}/u;

const columnsOf = (character: string): number => (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Lines of at most a width in columns, broken at spaces, or within a word that is longer than a line. */
export function wrapColumns(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
    const length = columnsIn(word);
    const isFirst = line === "";
    if (!isFirst && taken + 1 + length > width) {
      lines.push(line);
      line = word;
      taken = length;
    } else {
      line = isFirst ? word : `${line} ${word}`;
      taken += length + (isFirst ? 0 : 1);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Columns that a text takes. */
export const columnsIn = (text: string): number => [...text].reduce((sum, character) => sum + columnsOf(character), 0);

function pieces(word: string, width: number): readonly string[] {
  const found: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (taken + columns > width) {
      found.push(piece);
      piece = "";
      taken = 0;
    }
    piece += character;
    taken += columns;
  }
  return [...found, piece];
}
