/** A run of words that two versions share, that only the earlier has, or that only the later has. */
export type WordRun = { readonly kind: "same" | "gone" | "new"; readonly words: string };

/** Longer texts are set side by side without marks: comparing them word by word would hold up the page. */
const MOST_CELLS = 4_000_000;

/**
 * What went and what came between two versions, word by word, with the spaces as they were written.
 *
 * @returns undefined where the texts are too long to be compared so
 */
export function wordChanges(earlier: string, later: string): readonly WordRun[] | undefined {
  const [before, after] = [wordsOf(earlier), wordsOf(later)];
  if (before.length * after.length > MOST_CELLS) return undefined;
  const shared = sharedLengths(before, after);
  const runs: { kind: WordRun["kind"]; words: string }[] = [];
  const put = (kind: WordRun["kind"], word: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words += word;
    else runs.push({ kind, words: word });
  };
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const [old = "", fresh = ""] = [before[at], after[to]];
    if (at < before.length && to < after.length && old === fresh) {
      put("same", old);
      at += 1;
      to += 1;
    } else if (at < before.length && (to === after.length || cell(shared, at + 1, to) >= cell(shared, at, to + 1))) {
      put("gone", old);
      at += 1;
    } else {
      put("new", fresh);
      to += 1;
    }
  }
  return readable(runs);
}

/** Fewer shared words than this between two changes only tear them apart. */
const FEWEST_SHARED = 3;

/** Changes as a reader takes them in: first all that went, then all that came, up to the next stretch that is the same. */
function readable(runs: readonly WordRun[]): readonly WordRun[] {
  const told: WordRun[] = [];
  let [gone, fresh] = ["", ""];
  const tell = () => {
    if (gone !== "") told.push({ kind: "gone", words: gone });
    if (fresh !== "") told.push({ kind: "new", words: fresh });
    [gone, fresh] = ["", ""];
  };
  for (const [place, { kind, words }] of runs.entries()) {
    const isBetween = place > 0 && place < runs.length - 1;
    const isTorn = kind === "same" && isBetween && wordsOf(words).length < FEWEST_SHARED;
    if (kind === "same" && !isTorn) {
      tell();
      told.push({ kind, words });
    }
    if (kind === "gone" || isTorn) gone += words;
    if (kind === "new" || isTorn) fresh += words;
  }
  tell();
  return told;
}

/** Each word with the spaces behind it. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];

type Lengths = readonly Uint32Array[];
const cell = (lengths: Lengths, row: number, column: number): number => lengths[row]?.[column] ?? 0;

/** How many words the rests of both texts share, from each pair of places on. */
function sharedLengths(before: readonly string[], after: readonly string[]): Lengths {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) fillRow(lengths, row, { before, after });
  return lengths;
}

type Texts = { readonly before: readonly string[]; readonly after: readonly string[] };

function fillRow(lengths: readonly Uint32Array[], row: number, { before, after }: Texts): void {
  const own = lengths[row];
  if (own === undefined) return;
  for (let column = after.length - 1; column >= 0; column -= 1) {
    const isSame = before[row] === after[column];
    own[column] = isSame
      ? cell(lengths, row + 1, column + 1) + 1
      : Math.max(cell(lengths, row + 1, column), cell(lengths, row, column + 1));
  }
}
