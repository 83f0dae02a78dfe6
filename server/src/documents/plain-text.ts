/** Controls, marks that turn the direction of writing, halves of characters, and characters without a meaning. */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]+/gu;
/** More than two accents on one letter would climb out of their line. */
const PILED_ACCENTS = /(\p{M}{2})\p{M}+/gu;

/** No word of any language that is longer; it would run over the edge of a narrow column, so it may break anywhere. */
const LONG_WORD = /\S{28,}/gu;
const PIECE = /\S{12}(?=\S)/gu;
const MAY_BREAK = "\u200B";

/**
 * A person's words as paper may show them: on one line, with nothing in them that acts, and no longer than there is room.
 *
 * @param most characters; what was cut is marked
 */
export function plainText(text: string, most: number): string {
  // What follows is not even looked at.
  const start = text.slice(0, most * 2 + 2);
  const clean = start.normalize("NFC").replace(UNSAFE, " ").replace(PILED_ACCENTS, "$1").replace(/\s+/g, " ").trim();
  const characters = [...clean];
  const isCut = characters.length > most || text.length > start.length;
  const shown = isCut ? `${characters.slice(0, most).join("").trimEnd()}…` : clean;
  return shown.replace(LONG_WORD, (word) => word.replace(PIECE, `$&${MAY_BREAK}`));
}
