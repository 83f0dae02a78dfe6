const SPECIAL = /[&<>"']/g;
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as XML shows it verbatim, in an element or in a quoted attribute; characters XML cannot carry are gone before. */
export const escaped = (text: string): string => text.replace(SPECIAL, (character) => REFERENCES[character] ?? "");

/** Pixels with one decimal. */
export const pixels = (value: number): string => String(Math.round(value * 10) / 10 + 0);
