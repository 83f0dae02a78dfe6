/** How many lists and objects a text opens, and how many are open at once at most; brackets in strings do not count. */
export type JsonMeasure = { readonly opened: number; readonly deepest: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Takes one pass and no room, so that a text can be turned away before anything is built of it. */
export function measureJson(text: string): JsonMeasure {
  let opened = 0;
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isInString && unit === BACKSLASH) at++;
    else if (unit === QUOTE) isInString = !isInString;
    else if (!isInString && (unit === 0x5b || unit === 0x7b)) {
      opened++;
      depth++;
      deepest = Math.max(deepest, depth);
    } else if (!isInString && (unit === 0x5d || unit === 0x7d)) depth--;
  }
  return { opened, deepest };
}
