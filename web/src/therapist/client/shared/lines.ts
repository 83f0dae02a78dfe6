/** Lines as they are typed: an empty one stays while somebody is about to fill it. */
export const typedLines = (text: string): string[] => (text === "" ? [] : text.split("\n"));

/** Lines as they are kept and shown. */
export const filledLines = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== "");
