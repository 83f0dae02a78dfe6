/** HTML that is known to be safe: only `html` and `trusted` make it, so words of a transcript can never pass for it. */
class Markup {
  /** Private, so that nothing else that has a text, such as a turn, compiles in its place. */
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

export type { Markup };

/** What may stand in a template: text is escaped, markup is kept, lists are joined, nothing is left out. */
type Part = Markup | string | number | undefined | readonly Part[];

/** HTML cannot carry most control characters or half of a surrogate pair; a replacement sign keeps their place visible. */
const NOT_IN_HTML = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const SPECIAL = /[&<>"'\r]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser would turn a bare carriage return into a line feed.
  "\r": "&#13;",
};

/** The text as HTML shows it verbatim, in an element or in a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(NOT_IN_HTML, "\uFFFD").replace(SPECIAL, (character) => REFERENCES[character] ?? "");
}

/** Markup from a template; every value in it is escaped unless it is markup itself. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = fixed.map((piece, index) => piece + textOf(parts[index]));
  return new Markup(pieces.join(""));
}

/** Markup of the program's own making, such as its style and its script; never anything that was read. */
export const trusted = (text: string): Markup => new Markup(text);

export const NOTHING = trusted("");

function textOf(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (isList(part)) return part.map(textOf).join("");
  return escapeText(String(part));
}

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);
