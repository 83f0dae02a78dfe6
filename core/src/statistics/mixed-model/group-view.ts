import type { GroupTable } from "./group-table.ts";

/**
 * The lower triangle (first, cross, second) of the random effects relative to the residual: triangle · triangleᵀ times
 * the residual variance is their covariance. Without a slope `cross` and `second` are 0.
 */
export type Theta = Float64Array;

/**
 * The groups of a table with their random effects counted in units of their own, themselves a lower triangle. Where the
 * units are near the answer, theta is near (1, 0, 1) and the likelihood is about as steep in every direction, however
 * different and however correlated the random effects are.
 */
export type GroupView = Pick<GroupTable, "roots" | "seen"> & { readonly units: Theta };

export const emptyView = ({ roots, seen }: GroupTable): GroupView => ({
  roots: new Float64Array(roots.length),
  seen: new Float64Array(seen.length),
  units: new Float64Array(3),
});

/** Fills a view with the groups in other units. */
export function changeUnits(table: GroupTable, view: GroupView, units: Theta): void {
  view.units.set(units);
  for (let group = 0; group < table.groups; group++) viewGroup(table, view, group);
}

/** The group's triangle times the units is no triangle; turning its two rows makes it one again. */
function viewGroup({ roots, seen, width }: GroupTable, view: GroupView, group: number): void {
  const { units } = view;
  const at = 3 * group;
  const upper = roots[at]! * units[0]! + roots[at + 1]! * units[1]!;
  const lower = roots[at + 2]! * units[1]!;
  const length = Math.hypot(upper, lower);
  const cosine = length === 0 ? 1 : upper / length;
  const sine = length === 0 ? 0 : lower / length;
  view.roots[at] = length;
  view.roots[at + 1] = (cosine * roots[at + 1]! + sine * roots[at + 2]!) * units[2]!;
  // The product of the diagonal does not change by turning: unlike the difference of products it loses no digits.
  view.roots[at + 2] = (length === 0 ? 1 : (roots[at]! * units[0]!) / length) * roots[at + 2]! * units[2]!;
  const start = 2 * width * group;
  for (let column = start; column < start + width; column++) {
    view.seen[column] = cosine * seen[column]! + sine * seen[column + width]!;
    view.seen[column + width] = cosine * seen[column + width]! - sine * seen[column]!;
  }
}

/**
 * The standard deviations that the groups could just tell from none: that of the intercept, and that of what the slope
 * adds where theta is at work already.
 */
export function justSeen({ roots, groups }: GroupTable, theta: Theta): readonly [number, number] {
  let first = 0;
  let second = 0;
  for (let at = 0; at < roots.length; at += 3) {
    const a = roots[at]!;
    const b = roots[at + 1]!;
    const c = roots[at + 2]!;
    const along = 1 + (a * theta[0]! + b * theta[1]!) ** 2 + (c * theta[1]!) ** 2;
    first += a * a;
    second += (b * b + c * c + (a * c * theta[0]!) ** 2) / along;
  }
  return [Math.sqrt(groups / first), second === 0 ? 1 : Math.sqrt(groups / second)];
}

/** A unit of nothing would be none: units stay above this share of what could just be seen. */
const SMALLEST_UNIT = 0.3;

/** Units in which a theta is about (1, 0, 1). */
export function unitsAround(table: GroupTable, theta: Theta): Theta {
  const [first, second] = justSeen(table, theta);
  return Float64Array.of(
    Math.max(theta[0]!, SMALLEST_UNIT * first),
    theta[1]!,
    Math.max(theta[2]!, SMALLEST_UNIT * second),
  );
}

/** A theta of the rows, counted in units. */
export function intoUnits([first = 0, cross = 0, second = 0]: Theta, [one = 1, off = 0, two = 1]: Theta): Theta {
  return Float64Array.of(first / one, (cross - (off * first) / one) / two, second / two);
}

/** A theta counted in units, as it is in the rows. */
export function outOfUnits([first = 0, cross = 0, second = 0]: Theta, [one = 1, off = 0, two = 1]: Theta): Theta {
  return Float64Array.of(one * first, off * first + two * cross, two * second);
}
