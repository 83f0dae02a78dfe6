/** From this share of its letters on, a sentence counts as marked; below the other as not marked; between it is unused. */
const MARKED = 0.4;
const UNMARKED = 0.1;

/** Whether a sentence was marked by annotators; undefined where it is neither clearly so nor clearly not. */
export function isMarked(sentence: string, rationales: readonly string[]): boolean | undefined {
  const letters = lettersOf(sentence);
  if (letters === "") return undefined;
  const share = Math.max(0, ...rationales.map((words) => sharedShare(letters, lettersOf(words))));
  if (share >= MARKED) return true;
  return share < UNMARKED ? false : undefined;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The share of a sentence that stands in the marked words: whole, or the marked words inside it, or overlapping ends. */
function sharedShare(sentence: string, marked: string): number {
  if (marked === "") return 0;
  if (marked.includes(sentence)) return 1;
  if (sentence.includes(marked)) return marked.length / sentence.length;
  return Math.max(overlap(sentence, marked), overlap(marked, sentence)) / sentence.length;
}

/** How many letters at the end of one text are the beginning of the other. */
function overlap(first: string, second: string): number {
  for (let length = Math.min(first.length, second.length); length > 0; length--) {
    if (first.endsWith(second.slice(0, length))) return length;
  }
  return 0;
}
