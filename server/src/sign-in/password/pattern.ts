/** A pattern is told by the share of its steps that follow it; the rest are its joints and what was added. */
const MOSTLY = 0.75;
/** No longer word is looked for as one that is repeated. */
const LONGEST_UNIT = 12;
/** With so few different characters there is hardly anything to guess. */
const FEW_SIGNS = 4;

const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Where a key lies; each row is half a key further right than the one above. */
const KEYS: ReadonlyMap<string, readonly [row: number, column: number]> = new Map(
  ROWS.flatMap((keys, row) => [...keys].map((key, column) => [key, [row, column + row / 2]] as const)),
);

/** The share of neighbouring pairs of which the claim is true; 0 where there are none. */
function shareOfSteps(text: string, isStep: (from: string, to: string) => boolean): number {
  const signs = [...text];
  if (signs.length < 2) return 0;
  const steps = signs.slice(1).filter((sign, index) => isStep(signs[index] ?? "", sign));
  return steps.length / (signs.length - 1);
}

/** One word or short pattern over and over, also where the last one is cut short. */
export function isRepeated(text: string): boolean {
  const signs = [...text];
  if (new Set(signs).size <= FEW_SIGNS) return true;

  const longest = Math.min(LONGEST_UNIT, Math.floor(signs.length / 2));
  const units = Array.from({ length: longest }, (_, index) => index + 1);
  return units.some((unit) => signs.every((sign, at) => at < unit || sign === signs[at - unit]));
}

/** Letters or digits in order, up, down or doubled: "abcdef", "9876", "112233". */
export const isSequence = (text: string): boolean =>
  shareOfSteps(text, (from, to) => {
    const step = (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0);
    return Math.abs(step) <= 1 || `${from}${to}` === "90" || `${from}${to}` === "09";
  }) >= MOSTLY;

/** Keys that lie next to each other, one after another: "qwertyuiop", "1qaz2wsx". */
export const isKeyboardWalk = (text: string): boolean => shareOfSteps(text, areNeighbours) >= MOSTLY;

function areNeighbours(from: string, to: string): boolean {
  const [row, column] = KEYS.get(from) ?? [];
  const [toRow, toColumn] = KEYS.get(to) ?? [];
  if (row === undefined || column === undefined || toRow === undefined || toColumn === undefined) return false;
  return Math.abs(row - toRow) <= 1 && Math.abs(column - toColumn) <= 1;
}

const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0[1-9]|1[0-2])";
const YEAR = "(?:19|20)\\d\\d";
const DATE = new RegExp([DAY + MONTH + YEAR, MONTH + DAY + YEAR, YEAR + MONTH + DAY, YEAR].join("|"), "g");
/** Characters beside dates that still do not make a password. */
const BESIDE_DATES = 4;

/** Dates and years, one after another. */
export const isDates = (text: string): boolean =>
  text.search(DATE) >= 0 && text.replaceAll(DATE, "").length <= BESIDE_DATES;
