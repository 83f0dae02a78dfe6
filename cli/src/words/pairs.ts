/** Options that take two values, which the command line library does not know. */
const PAIRED = ["--export"];

/** Cannot be typed as part of a word. */
const BETWEEN = "\u0000";

/** Joins both values of such options into one. `--` ends the options, as everywhere. */
export function joinPairs(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isOver = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [first, second] = [words[at + 1], words[at + 2]];
    isOver ||= word === "--";
    if (isOver || !PAIRED.includes(word) || !isValue(first) || !isValue(second)) joined.push(word);
    else {
      joined.push(`${word}=${first}${BETWEEN}${second}`);
      at += 2;
    }
  }
  return joined;
}

/** `-` is standard output; anything else that begins with a dash is the next option. */
const isValue = (word: string | undefined): boolean => word !== undefined && (word === "-" || !word.startsWith("-"));

/** The two values of a joined option; an empty format where only one was given, which no exporter has. */
export function readPair(value: string): { readonly format: string; readonly file: string } {
  const between = value.indexOf(BETWEEN);
  if (between === -1) return { format: "", file: value };
  return { format: value.slice(0, between), file: value.slice(between + 1) };
}
