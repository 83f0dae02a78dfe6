/** The character that begins a sequence which a terminal obeys. */
export const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);
const SHORT_ESCAPE = String.fromCharCode(0x9b);

/** Colours, the cursor, titles, links. Bounded, so that no input makes the search slow. */
const SEQUENCES = new RegExp(
  [
    `(?:${ESCAPE}\\[|${SHORT_ESCAPE})[0-?]{0,64}[ -/]{0,8}[@-~]`,
    `${ESCAPE}[\\]PX^_][^${BELL}${ESCAPE}]{0,512}(?:${BELL}|${ESCAPE}\\\\)`,
  ].join("|"),
  "g",
);
/** Controls, marks that turn the direction of writing, and characters without a meaning; joiners of scripts stay. */
const UNSAFE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]+/gu;

/**
 * Text that a terminal can only show, never obey: on one line, without control characters, sequences that move the
 * cursor or change the screen, or marks that turn the direction of writing.
 */
export const plain = (text: string): string =>
  text.replace(SEQUENCES, "").replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
