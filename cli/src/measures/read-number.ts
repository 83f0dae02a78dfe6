/** Plain decimal digits alone: no exponent, no hexadecimal, no negative zero. */
const NUMBER = /^(?!-0+(?:\.0*)?$)-?\d{1,9}(?:\.\d{1,9})?$/;

/** A number as a person types it; NaN for everything else, which no scale accepts. */
export const readNumber = (text: string): number => (NUMBER.test(text.trim()) ? Number(text) : Number.NaN);
