/** What makes a table program take a cell for a formula, also in full width. */
const STARTS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * One line of comma-separated values. Every cell is quoted, and one that a table program would run begins with an
 * apostrophe; a plain number stays a number.
 *
 * @source RFC 4180, section 2
 */
export const csvLine = (cells: readonly (string | number | boolean)[]): string =>
  cells.map((cell) => quoted(String(cell))).join(",");

const quoted = (text: string): string => {
  const safe = STARTS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};
