/** What may come next in a JSON text. */
type Expected = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "comma-or-end" | "nothing";

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null|-?NaN|-?Infinity/y;
const BEFORE_SPACE = 0x20;

/**
 * The line, counted from 1, on which a text stops being JSON; its last line when it only ends too early. Works without
 * recursion and in one pass, so neither depth nor length is a danger.
 */
export function lineWhereJsonBreaks(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const character = text.charAt(at);
    const end = endOfToken(text, at, { expected, open: open.at(-1) });
    if (end === undefined) return lineAt(text, at);

    if (character === "{" || character === "[") open.push(character);
    if (character === "}" || character === "]") open.pop();
    expected = afterToken(character, expected, open.at(-1));
    at = skip(SPACE, text, end);
  }
  return lineAt(text, text.trimEnd().length);
}

/** What may stand next, and the bracket that is open around it. */
type Grammar = { readonly expected: Expected; readonly open: string | undefined };

/** Index just past the token at `at`; undefined when it may not stand there. */
function endOfToken(text: string, at: number, { expected, open }: Grammar): number | undefined {
  const character = text.charAt(at);
  const mayEnd = expected.endsWith("-or-end");
  if (character === "}" || character === "]") {
    const closes = open === (character === "}" ? "{" : "[");
    return mayEnd && closes ? at + 1 : undefined;
  }
  if (expected === "colon") return character === ":" ? at + 1 : undefined;
  if (expected === "comma-or-end") return character === "," && open !== undefined ? at + 1 : undefined;
  if (expected === "nothing") return undefined;
  if (character === '"') return endOfString(text, at);
  return expected.startsWith("name") ? undefined : endOfValue(text, at);
}

function endOfValue(text: string, at: number): number | undefined {
  if ("{[".includes(text.charAt(at))) return at + 1;
  const end = Math.max(skip(NUMBER, text, at), skip(WORD, text, at));
  return end > at ? end : undefined;
}

function endOfString(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < BEFORE_SPACE) return undefined;
    if (unit === 0x5c) at++;
  }
  return undefined;
}

function afterToken(character: string, before: Expected, open: string | undefined): Expected {
  if (character === "{") return "name-or-end";
  if (character === "[") return "value-or-end";
  if (character === ":") return "value";
  if (character === ",") return open === "{" ? "name" : "value";
  if (before.startsWith("name") && character === '"') return "colon";
  return open === undefined ? "nothing" : "comma-or-end";
}

/** Index just past what the sticky pattern finds at `at`; `at` itself when it finds nothing there. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", end + 1)) line++;
  return line;
}
