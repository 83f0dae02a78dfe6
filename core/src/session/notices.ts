/** Lines that programs write under a transcript; nobody said them. */
const CLOSING_NOTICES = [
  /^(?:meeting|transcription|recording) (?:ended|stopped)(?: after| at|$)/i,
  /^this editable transcript was computer.generated/i,
  /^transcribed by https?:\/\//i,
];

/** Whether a line is a closing notice of the program that made the transcript. */
export const isClosingNotice = (line: string): boolean => CLOSING_NOTICES.some((notice) => notice.test(line));

/** More than this is no heading but talk without a speaker. In lines, and in characters over all of them. */
const LONGEST_HEADING = { lines: 25, characters: 1200 };

/** Whether lines are few and short enough to be a title, a date, a list of attendees or of key words. */
export function mayBeHeading(lines: readonly string[]): boolean {
  if (lines.length > LONGEST_HEADING.lines) return false;
  return lines.reduce((sum, line) => sum + line.length, 0) <= LONGEST_HEADING.characters;
}
