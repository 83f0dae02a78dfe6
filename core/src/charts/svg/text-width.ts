const NARROW = /[ijlI.,:;'|!()[\] ]/;
const WIDE = /[mwMWQ@%&—…→“”↑↓]/;
const CAPITAL = /[A-Z0-9<>=+~#]/;
/** Half of the width of wide scripts and pictures is not known, so every other character counts as broad. */
const LATIN_END = 0x250;

/** Parts of the type size: those of DejaVu Sans, the broadest face the pictures may be shown in. */
const WIDTHS = { narrow: 0.4, small: 0.63, capital: 0.74, wide: 1, broad: 1.25 } as const;
const BOLD = 1.1;

/** By character, looked up since every word of a picture is measured again and again. */
const LATIN_PARTS = Float64Array.from({ length: LATIN_END }, (_, code) => latinPart(String.fromCharCode(code)));

function latinPart(character: string): number {
  if (NARROW.test(character)) return WIDTHS.narrow;
  if (WIDE.test(character)) return WIDTHS.wide;
  return CAPITAL.test(character) ? WIDTHS.capital : WIDTHS.small;
}

/** What a text takes at most, in pixels. A picture has nobody to ask, so this is a careful estimate. */
export function textWidth(words: string, size: number, weight?: "bold"): number {
  let width = 0;
  for (const character of words) width += partOf(character);
  return width * size * (weight === "bold" ? BOLD : 1);
}

function partOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < LATIN_PARTS.length ? LATIN_PARTS[code]! : WIDE.test(character) ? WIDTHS.wide : WIDTHS.broad;
}

/** The text, cut to a width with an ellipsis where something is left out. */
export function cutText(words: string, width: number, size: number): string {
  if (textWidth(words, size) <= width) return words;
  let shown = "";
  let taken = textWidth("…", size);
  for (const character of words) {
    taken += partOf(character) * size;
    if (taken > width) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}

/** Lines of at most a width, broken at spaces; a word that is longer than a line is cut. */
export function wrapText(words: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => cutText(each, width, size));
}
