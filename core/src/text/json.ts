import { fail, ok, type Result } from "../foundation/result.ts";
import { lineWhereJsonBreaks } from "./json-break.ts";
import { measureJson } from "./json-measure.ts";

/** The line, counted from 1, on which a text stops being JSON. */
export type NotJson = { readonly kind: "not-json"; readonly line: number };

/** More lists and objects, or deeper ones, than there is room for. */
export type TooMuchJson = { readonly kind: "too-deep" | "too-many-values" };

/** What people and programs write nests a few levels deep. */
const DEEPEST = 500;
/** A word with its times is one object: some 500 hours of talk. */
const MOST_VALUES = 4_000_000;

/**
 * The value that a JSON text holds. `NaN` and `Infinity`, which Python writes although JSON has no such numbers, are
 * read as null.
 *
 * @error too-deep past 500 levels; too-many-values past four million lists and objects: either can fill the memory.
 * @error not-json at the first line that breaks the grammar.
 * @source RFC 8259
 */
export function readJson(text: string): Result<unknown, NotJson | TooMuchJson> {
  const { deepest, opened } = measureJson(text);
  if (deepest > DEEPEST) return fail({ kind: "too-deep" });
  if (opened > MOST_VALUES) return fail({ kind: "too-many-values" });

  const strict = parsed(text);
  if (strict.ok) return strict;

  const lenient = parsed(withNullForNoNumber(text));
  return lenient.ok ? lenient : fail({ kind: "not-json", line: lineWhereJsonBreaks(text) });
}

/** The thrown error is left aside: it quotes the text, and each engine words the place in its own way. */
function parsed(text: string): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(undefined);
  }
}

/** Finds the words outside strings; inside a string the same letters are something that somebody said. */
function withNullForNoNumber(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const at of quotesIn(text)) {
    const isOutside = pieces.length % 2 === 0;
    const piece = text.slice(from, at);
    pieces.push(isOutside ? nulled(piece) : piece);
    from = at;
  }
  const rest = text.slice(from);
  return pieces.join("") + (pieces.length % 2 === 0 ? nulled(rest) : rest);
}

const nulled = (outsideStrings: string): string => outsideStrings.replace(/-?\b(?:NaN|Infinity)\b/g, "null");

/** Indices of the quotation marks that open or close a string. */
function* quotesIn(text: string): Iterable<number> {
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isInString && character === "\\") at++;
    else if (character === '"') {
      yield at;
      isInString = !isInString;
    }
  }
}
