/** The text on one line: each run of white space is one space, and none is left at the ends. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** How many words a text has: runs of anything but spaces. The text must be on one line. */
export function countWords(text: string): number {
  if (text === "") return 0;
  let words = 1;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) words++;
  return words;
}
