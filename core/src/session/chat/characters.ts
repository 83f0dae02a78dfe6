/** Characters that CHAT gives a meaning inside words. */
const MARKS = "<>[]()&@+_^:,";
/** From a character of ASCII to its full-width form. */
const TO_FULL_WIDTH = 0xfee0;

const fullWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH);

const asWritten: ReadonlyMap<string, string> = new Map([...MARKS, ..."0xyw"].map((mark) => [fullWidth(mark), mark]));
const WRITTEN = new RegExp(`[${[...asWritten.keys()].join("")}]`, "g");

/** CHAT's own signs for intonation, overlap and voice, which are no part of a word. */
const VOICE_MARKS = /[⌈⌉⌊⌋↑↓↗↘⇗⇘→≈≋≡∙∆∇▁▔◉☺♋∬]/g;

/**
 * The characters in their full-width forms, so that CHAT takes them for text; `plainMarks` undoes it. CHAT has no
 * escape of its own.
 */
export const shieldMarks = (text: string, marks: RegExp): string => text.replace(marks, fullWidth);

/** The text with full-width forms of CHAT's marks back as plain characters. */
export const plainMarks = (text: string): string => text.replace(WRITTEN, (mark) => asWritten.get(mark) ?? mark);

export const withoutVoiceMarks = (text: string): string => text.replace(VOICE_MARKS, "");
