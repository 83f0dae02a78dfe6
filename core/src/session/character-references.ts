import { isInvisible } from "./clean-text.ts";

/** The named references that transcript programs write. @source HTML, section 13.5: https://html.spec.whatwg.org/#named-character-references */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["bull", "•"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["euro", "€"],
  ["gt", ">"],
  ["hellip", "…"],
  ["ldquo", "“"],
  ["lrm", ""],
  ["lsquo", "‘"],
  ["lt", "<"],
  ["mdash", "—"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["pound", "£"],
  ["quot", '"'],
  ["rdquo", "”"],
  ["rlm", ""],
  ["rsquo", "’"],
  ["shy", ""],
]);

/** Every count is bounded, so a run of ampersands costs no more than its length. */
const REFERENCE = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/g;

/** The text with its HTML character references decoded once, so that `&amp;lt;` stays `&lt;`; unknown ones are left. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole: string, reference: string) => meaningOf(reference) ?? whole);
}

/** A name, "#" and a decimal number, or "#x" and a hexadecimal one. */
function meaningOf(reference: string): string | undefined {
  if (!reference.startsWith("#")) return NAMED.get(reference);
  const isHexadecimal = reference.charAt(1).toLowerCase() === "x";
  return characterOf(Number.parseInt(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10));
}

/** Undefined for what is no character: surrogates, and numbers past the end of Unicode. */
function characterOf(codePoint: number): string | undefined {
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return undefined;
  if (codePoint === 0xa0) return " ";
  return isInvisible(codePoint) ? "" : String.fromCodePoint(codePoint);
}
