/** A piece of an XML text: a tag by its name, or the characters between tags as they stand. */
export type XmlPiece =
  | { readonly kind: "open" | "close" | "empty"; readonly name: string }
  | { readonly kind: "text"; readonly text: string; readonly isLiteral: boolean }
  | { readonly kind: "broken" };

const BROKEN: XmlPiece = { kind: "broken" };
const CDATA = "<![CDATA[";
const ASIDES = [
  ["<!--", "-->"],
  ["<?", "?>"],
] as const;
const LONGEST_NAME = 80;

/**
 * The pieces of an XML text in their order, in one pass. Comments and instructions are passed over. Where the text
 * breaks off, closes what it did not open, or declares a document type, whose entities may grow without end, the last
 * piece is `broken`.
 */
export function* readXml(text: string): Iterable<XmlPiece> {
  const open: string[] = [];
  for (const piece of piecesOf(text)) {
    if (piece.kind === "open") open.push(piece.name);
    if (piece.kind === "close" && open.pop() !== piece.name) return yield BROKEN;
    yield piece;
  }
  if (open.length > 0) yield BROKEN;
}

function* piecesOf(text: string): Iterable<XmlPiece> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    const end = open === -1 ? text.length : open;
    if (end > at) yield { kind: "text", text: text.slice(at, end), isLiteral: false };
    if (open === -1) return;

    const markup = markupAt(text, open);
    if (markup === undefined) return yield BROKEN;
    if (markup.piece !== undefined) yield markup.piece;
    at = markup.end;
  }
}

/** What stands at a `<`, and the index just past it; the piece is undefined for a comment or an instruction. */
type Markup = { readonly piece: XmlPiece | undefined; readonly end: number };

function markupAt(text: string, open: number): Markup | undefined {
  for (const [begin, end] of ASIDES) {
    if (text.startsWith(begin, open)) return upTo(text, open, end);
  }
  if (text.startsWith(CDATA, open)) {
    const literal = upTo(text, open, "]]>");
    const inside = text.slice(open + CDATA.length, (literal?.end ?? 0) - 3);
    return literal && { ...literal, piece: { kind: "text", text: inside, isLiteral: true } };
  }
  const close = text.charAt(open + 1) === "!" ? -1 : endOfTag(text, open);
  return close === -1 ? undefined : { piece: tagIn(text, open, close), end: close + 1 };
}

function upTo(text: string, open: number, end: string): Markup | undefined {
  const at = text.indexOf(end, open);
  return at === -1 ? undefined : { piece: undefined, end: at + end.length };
}

/** A `>` inside quotation marks does not end a tag; a `<` outside them breaks it. */
function endOfTag(text: string, open: number): number {
  let quote = "";
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
    else if (character === "<") return -1;
  }
  return -1;
}

function tagIn(text: string, open: number, close: number): XmlPiece {
  const isClose = text.charAt(open + 1) === "/";
  const from = open + (isClose ? 2 : 1);
  const name = text.slice(from, Math.min(close, from + LONGEST_NAME)).split(/[\s/]/, 1)[0] ?? "";
  if (isClose) return { kind: "close", name };
  return { kind: text.charAt(close - 1) === "/" ? "empty" : "open", name };
}
