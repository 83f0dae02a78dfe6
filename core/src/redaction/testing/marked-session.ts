import type { Speaker } from "../../session/turn.ts";
import type { RedactedKind } from "../redaction.ts";

/** Words of an invented session that identify somebody, marked by hand. */
export type MarkedItem = {
  readonly kind: RedactedKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
};

export type MarkedTurn = {
  readonly label: string;
  readonly speaker: Speaker;
  readonly text: string;
  readonly items: readonly MarkedItem[];
};

/** Reads lines such as `Name (client): I met {person|Anna} today.` */
export function readMarked(lines: string): readonly MarkedTurn[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [, label = "", speaker = "", marked = ""] = /^(.+?) \((therapist|client)\): (.*)$/.exec(line) ?? [];
      return { label, speaker: speaker as Speaker, ...unmark(marked) };
    });
}

function unmark(marked: string): { readonly text: string; readonly items: readonly MarkedItem[] } {
  const items: MarkedItem[] = [];
  let text = "";
  for (const [, plain = "", kind, words = ""] of marked.matchAll(/([^{]*)(?:\{([a-z-]+)\|([^}]*)\})?/g)) {
    text += plain;
    if (kind !== undefined) {
      items.push({ kind: kind as RedactedKind, words, start: text.length, end: text.length + words.length });
    }
    text += words;
  }
  return { text, items };
}
