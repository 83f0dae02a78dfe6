import { COMMON_PASSWORDS } from "./common-passwords.data.ts";
import { COMMON_PIECES } from "./common-pieces.data.ts";
import { isDates, isKeyboardWalk, isRepeated, isSequence } from "./pattern.ts";

/** Digits and marks that stand for letters in what people think is a disguise. */
const DISGUISE: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };
const MARKS: Readonly<Record<string, string>> = { "@": "a", $: "s", "!": "i", "€": "e" };

/** Letters and digits alone, small: "Correct Horse!" and "correcthorse" are one password to whoever guesses. */
export const squeeze = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

const undisguise = (text: string): string =>
  squeeze(text.replaceAll(/[@$!€]/g, (mark) => MARKS[mark] ?? mark)).replaceAll(
    /[013457]/g,
    (digit) => DISGUISE[digit] ?? digit,
  );

/** What is added at the ends because a rule once asked for it. */
const trimmed = (squeezed: string): string => squeezed.replaceAll(/^\d+|\d+$/g, "");

const PHRASES: ReadonlySet<string> = new Set(
  COMMON_PASSWORDS.flatMap((phrase) => [squeeze(phrase), undisguise(phrase)]),
);
/** Longer ones first, so that "password" is taken out before "pass" leaves "word". */
const PIECES = [...COMMON_PIECES].sort((a, b) => b.length - a.length);
/** Characters beside common pieces that still do not make a password. */
const LEFT_OVER = 4;
/** What is left of a password without its digits and marks is a pattern only if it is most of it. */
const SHORTEST_PATTERN = 8;

/**
 * Whether a password is among those that are guessed first: a known phrase, a pattern, a walk over the keyboard, dates, or
 * nothing but common words strung together.
 */
export function isCommon(password: string): boolean {
  const plain = squeeze(password);
  const forms = [plain, trimmed(plain), undisguise(password), undisguise(trimmed(plain))];
  const patterns = [password, ...forms].filter((form) => form.length >= SHORTEST_PATTERN);
  return forms.some((form) => PHRASES.has(form)) || patterns.some(isPattern) || forms.some(isMadeOfPieces);
}

const isPattern = (form: string): boolean =>
  isRepeated(form) || isSequence(form) || isKeyboardWalk(form) || isDates(form);

function isMadeOfPieces(form: string): boolean {
  const rest = PIECES.reduce((left, piece) => left.replaceAll(piece, " "), form)
    .replaceAll(/\d+/g, (digits) => (isEasy(digits) ? "" : digits))
    .replaceAll(" ", "");
  return rest.length <= LEFT_OVER && /\p{L}/u.test(form);
}

const isEasy = (digits: string): boolean =>
  digits.length <= LEFT_OVER || isSequence(digits) || isDates(digits) || isRepeated(digits);
