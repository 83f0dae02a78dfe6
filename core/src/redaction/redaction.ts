import type { Span } from "../coding/coding.ts";
import type { Speaker } from "../session/turn.ts";

/** What a placeholder stands for. `speaker`: somebody who is in the session. */
export type RedactedKind =
  | "speaker"
  | "person"
  | "place"
  | "organisation"
  | "date"
  | "age"
  | "phone"
  | "e-mail"
  | "web-address"
  | "handle"
  | "address"
  | "postcode"
  | "id";

/** What can be found in the words themselves, whoever speaks. */
export type FoundKind = Exclude<RedactedKind, "speaker">;

/** Words that name or lead to somebody, as places in a turn's text. */
export type Finding = Span & {
  readonly kind: FoundKind;
  /** What makes two findings the same, such as a name without accents and in small letters. */
  readonly key: string;
};

/** A span of the original text and what stands there now. */
export type Replacement = Span & { readonly placeholder: string };

/** How often a placeholder stands in the new text for words of the old. */
export type ReplacedCount = {
  readonly kind: RedactedKind;
  readonly placeholder: string;
  readonly count: number;
  /** The different words that it stands for; only where the caller asked, for the person at the screen to check. */
  readonly originals?: readonly string[];
};

export type RedactionOptions = {
  /** Adds the words replaced to the report. Left out: the report holds none of them. */
  readonly withOriginals?: boolean;
  /** Further names to take out, such as a nickname that no list knows. */
  readonly names?: readonly string[];
  /** Names of people, places and organisations to leave as they are, such as that of a dog that matters to the work. */
  readonly keep?: readonly string[];
};

/** What the redaction needs of a turn; anything else that a turn holds is handed on as it is. */
export type RedactableTurn = { readonly label: string; readonly speaker: Speaker; readonly text: string };

export type Redaction<AnyTurn> = {
  readonly turns: readonly AnyTurn[];
  /** For each turn, what was replaced, in order, by places in the original text; see `moveSpan`. */
  readonly replacements: readonly (readonly Replacement[])[];
  /** In the order in which the placeholders first occur. */
  readonly replaced: readonly ReplacedCount[];
  /** Plain statements of what such a tool misses, to be shown with every report. */
  readonly misses: readonly string[];
};

/** Where a span of the original text lies in the new text. A span that touches a replacement takes in all of it. */
export function moveSpan({ start, end }: Span, replacements: readonly Replacement[]): Span {
  let shiftOfStart = 0;
  let shiftOfEnd = 0;
  for (const { start: from, end: to, placeholder } of replacements) {
    const grows = placeholder.length - (to - from);
    if (to <= start) shiftOfStart += grows;
    else if (from < start) shiftOfStart += from - start;
    if (to <= end) shiftOfEnd += grows;
    else if (from < end) shiftOfEnd += from + placeholder.length - end;
  }
  return { start: start + shiftOfStart, end: end + shiftOfEnd };
}
