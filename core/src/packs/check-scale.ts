import type { Band, Range, Scale } from "../measurement/instrument.ts";
import { checkRange, noteTwice } from "./check-item.ts";
import { note, type Place, under } from "./findings.ts";

/** Notes what is wrong with one scale by itself: its range, bands, cut-offs, thresholds, norms and missing rule. */
export function checkScale(scale: Scale, at: Place): void {
  checkRange(scale.range, under(at, "range"));
  noteTwice(scale.items, (index) => under(under(at, "items"), index));
  noteStrangers(scale.reversed ?? [], new Set(scale.items), under(at, "reversed"));
  checkBands(scale, under(at, "bands"));
  checkMissing(scale, under(at, "missing"));
  checkFigures(scale, at);
}

/** Notes each id that is not among those known. */
export function noteStrangers(ids: readonly string[], known: ReadonlySet<string>, at: Place): void {
  for (const [index, id] of ids.entries()) if (!known.has(id)) note(under(at, index), "unknown-item");
}

/** Every score belongs to one band: the first starts where the scale does, each next one further up. */
function checkBands({ bands, range }: Scale, at: Place): void {
  noteTwice(
    bands.map(({ id }) => id),
    (index) => under(under(at, index), "id"),
  );
  for (const [index, band] of bands.entries()) {
    const place = under(under(at, index), "from");
    if (isOutside(band.from, range)) note(place, "out-of-range", `${range.min} to ${range.max}`);
    else if (index === 0 && band.from > range.min) note(place, "bands-leave-gap", `${range.min}`);
    else if (!isAbove(band, bands[index - 1])) note(place, "bands-overlap");
  }
}

const isAbove = (band: Band, before: Band | undefined): boolean => before === undefined || band.from > before.from;

/** Not a number is outside everything. */
const isOutside = (value: number, { min, max }: Range): boolean => !(value >= min && value <= max);

function checkMissing({ items, missing }: Scale, at: Place): void {
  if (items.length > 0 && missing.mayMiss >= items.length) {
    note(under(at, "mayMiss"), "out-of-range", `0 to ${items.length - 1}`);
  }
  const known = new Set(items);
  for (const [index, group] of (missing.within ?? []).entries()) {
    const place = under(under(at, "within"), index);
    noteStrangers(group.items, known, under(place, "items"));
    if (group.mayMiss >= group.items.length)
      note(under(place, "mayMiss"), "out-of-range", `0 to ${group.items.length - 1}`);
  }
}

/** Figures that stand for scores lie on the scale; those that stand for distances fit on it. */
function checkFigures({ range, ...scale }: Scale, at: Place): void {
  const figure = (key: string, index: number, part: string): Place => under(under(under(at, key), index), part);
  const onScale = (value: number, place: Place): void => {
    if (isOutside(value, range)) note(place, "out-of-range", `${range.min} to ${range.max}`);
  };
  const distance = (value: number, place: Place): void => {
    if (!(value > 0 && value <= range.max - range.min))
      note(place, "out-of-range", `more than 0, up to ${range.max - range.min}`);
  };
  for (const [index, { value }] of (scale.cutOffs ?? []).entries()) onScale(value, figure("cutOffs", index, "value"));
  for (const [index, { points }] of (scale.thresholds ?? []).entries()) {
    distance(points, figure("thresholds", index, "points"));
  }
  for (const [index, { mean, standardDeviation }] of (scale.norms ?? []).entries()) {
    onScale(mean, figure("norms", index, "mean"));
    if (standardDeviation !== undefined) distance(standardDeviation, figure("norms", index, "standardDeviation"));
  }
  if (scale.remission !== undefined) onScale(scale.remission.beyond, under(under(at, "remission"), "beyond"));
  noteTwice(
    (scale.thresholds ?? []).map(({ profile }) => profile),
    (index) => figure("thresholds", index, "profile"),
  );
}
