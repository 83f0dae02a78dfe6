/** Text of a page in which everything that came from outside is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export type Part = Html | string | number | undefined | readonly Part[];

const write = (part: Part): string => {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(write).join("");
  return String(part).replaceAll(/[&<>"']/g, (sign) => ESCAPED[sign] ?? "");
};

/** A piece of a page. What is put in is escaped unless it is a piece itself; nothing is put in where it is undefined. */
export const html = (fixed: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(fixed.map((text, at) => text + write(parts[at])).join(""));
