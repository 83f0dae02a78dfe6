/** Controls, marks that turn the direction of writing, halves of characters, and characters without a meaning. */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]+/gu;
/** More than two accents on one letter would climb out of their line. */
const PILED_ACCENTS = /(\p{M}{2})\p{M}+/gu;
/** Nobody reads more than this beside a chart; what follows is not even looked at. */
const LONGEST = 400;

/** A person's words as a picture or a terminal may show them: on one line, and nothing that could act. */
export function shownText(text: string): string {
  const start = text.slice(0, LONGEST);
  const clean = start.replace(UNSAFE, " ").replace(PILED_ACCENTS, "$1").replace(/\s+/g, " ").trim();
  return text.length > LONGEST ? `${clean}…` : clean;
}
