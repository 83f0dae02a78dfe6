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
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;

/** The text with its HTML character references decoded once, so that `&amp;lt;` stays `&lt;`; unknown ones are left. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return characterOf(Number.parseInt(decimal ?? hexadecimal ?? "", decimal === undefined ? 16 : 10)) ?? whole;
  });
}

/** Undefined for what is no character: surrogates, and numbers past the end of Unicode. */
function characterOf(codePoint: number): string | undefined {
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return undefined;
  if (codePoint === 0xa0) return " ";
  return isInvisible(codePoint) ? "" : String.fromCodePoint(codePoint);
}
