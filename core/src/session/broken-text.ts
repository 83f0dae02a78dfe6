/** Bytes that are not text in the encoding they claim; the line, counted from 1, of the first that is wrong. */
export type BrokenText = { readonly kind: "broken"; readonly line: number };

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The line that begins or goes on after this text, counted from 1; LF, CR and CRLF each end one line. */
export function lineAfter(text: string): number {
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) line++;
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) line++;
  }
  return line;
}
