/** Fewer characters are no id: they may be the beginning of many. */
const FEWEST = 8;
const BEGINNING = /^[0-9a-f][0-9a-f-]{7,35}$/i;
const DASH = "-";

export const looksLikeId = (text: string): boolean => BEGINNING.test(text);

/** Those that an id, or the beginning of one, may mean. */
export const startingWith = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  text: string,
): readonly Row[] => (looksLikeId(text) ? rows.filter(({ id }) => id.startsWith(text.toLowerCase())) : []);

/** How an id of these is written: as short as tells it from the others, and never shorter than can be typed back. */
export function shortener(ids: readonly string[]): (id: string) => string {
  const distinct = [...new Set(ids)].sort();
  const needed = distinct.slice(1).map((id, at) => sharedLength(id, distinct[at] ?? "") + 1);
  const length = Math.max(FEWEST, ...needed);
  return (id) => withoutLastDash(id.slice(0, length), id);
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** A dash at the end looks like a mistake; the next character is shown too. */
const withoutLastDash = (short: string, id: string): string =>
  short.endsWith(DASH) ? id.slice(0, short.length + 1) : short;
