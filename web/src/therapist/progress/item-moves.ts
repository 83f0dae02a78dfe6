import type { AnswerOf, RouteNamed } from "@attune/api";

export type Administration = AnswerOf<RouteNamed<"list-administrations">>["rows"][number];

/** One question, the first time and the latest; a side that was left open has no value. */
export type ItemMove = { readonly item: string; readonly first?: number; readonly latest?: number };

export type Moves = {
  readonly first: Administration;
  readonly latest: Administration;
  readonly moved: readonly ItemMove[];
  readonly unchanged: number;
};

/** What stands of the forms: of two, where one puts the other right, the later. */
export function inForce(rows: readonly Administration[]): readonly Administration[] {
  const putRight = new Set(rows.map(({ amends }) => amends));
  return rows.filter(({ id }) => !putRight.has(id));
}

/** From the first form with answers to the latest, what moved most first; undefined where there are not two. */
export function itemMoves(rows: readonly Administration[]): Moves | undefined {
  const answered = inForce(rows)
    .filter(({ answers }) => Object.keys(answers).length > 0)
    .toSorted((one, other) => (one.happenedAt < other.happenedAt ? -1 : 1));
  const [first] = answered;
  const latest = answered.at(-1);
  if (first === undefined || latest === undefined || first === latest) return undefined;
  const items = [...new Set([...Object.keys(first.answers), ...Object.keys(latest.answers)])];
  const all = items.map((item) => moveOf(item, first, latest));
  const moved = all.filter((move) => move.first !== move.latest).toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return { first, latest, moved, unchanged: all.length - moved.length };
}

function moveOf(item: string, first: Administration, latest: Administration): ItemMove {
  const [before, now] = [first.answers[item], latest.answers[item]];
  return { item, ...(before !== undefined && { first: before }), ...(now !== undefined && { latest: now }) };
}

/** A question that was left open once did not move; it stands last. */
const sizeOf = ({ first, latest }: ItemMove): number =>
  first === undefined || latest === undefined ? 0 : Math.abs(latest - first);
