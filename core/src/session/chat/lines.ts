import { ok, type Result } from "../../foundation/result.ts";
import type { UnreadableTranscript } from "../transcript.ts";
import { refusals } from "../unreadable.ts";

/** One header (`@`), main line (`*`) or dependent tier (`%`), with the lines that continue it. */
export type ChatLine = {
  readonly kind: "@" | "*" | "%";
  /** What stands before the colon: `Participants`, a speaker code, `cod`. */
  readonly name: string;
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
};

type OpenLine = Omit<ChatLine, "text"> & { readonly texts: string[] };

const BEGINNING = /^([@*%])([^:\t\n]{1,60})(?::[ \t]*)?/;

/**
 * The lines of a CHAT file. A line that begins with a tab continues the one before, as does one that begins with a
 * space, since some editors turn tabs into spaces.
 *
 * @error no-speaker at a line that is none of these, or at a main line without a code and a colon.
 * @source TalkBank CHAT manual, sections 5.1 and 8.1: https://talkbank.org/manuals/CHAT.html
 */
export function readChatLines(text: string): Result<readonly ChatLine[], UnreadableTranscript> {
  const open: OpenLine[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    const last = open.at(-1);
    const begun = begin(line, at + 1);
    if (line.trim() === "") continue;
    if (begun !== undefined) open.push(begun);
    else if (last !== undefined && /^[ \t]/.test(line)) last.texts.push(line.trim());
    else return refusals("chat")("no-speaker", at + 1);
  }
  return ok(open.map(({ texts, ...line }) => ({ ...line, text: texts.join(" ") })));
}

function begin(text: string, line: number): OpenLine | undefined {
  const [beginning, kind, name] = BEGINNING.exec(text) ?? [];
  if (beginning === undefined || name === undefined) return undefined;
  const isMain = kind === "*";
  if (isMain && !beginning.includes(":")) return undefined;
  return {
    kind: isMain ? "*" : kind === "%" ? "%" : "@",
    name: name.trim(),
    line,
    texts: [text.slice(beginning.length).trim()],
  };
}
