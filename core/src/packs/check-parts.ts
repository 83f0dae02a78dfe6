import { answerRange } from "../measurement/answer-range.ts";
import type { Condition, Instrument, Item, Range, RiskItem, Scale } from "../measurement/instrument.ts";
import { canBeAnswered, noteTwice } from "./check-item.ts";
import { noteStrangers } from "./check-scale.ts";
import { note, type Place, under } from "./findings.ts";

type ItemsById = ReadonlyMap<string, Item>;

/** Notes where the parts of an instrument do not fit together, each of them being right by itself. */
export function checkParts(instrument: Instrument, at: Place): void {
  const { items, scales, total, risk } = instrument;
  const known = new Map(items.map((item) => [item.id, item]));
  const inList = (key: string, part: string) => (index: number) => under(under(under(at, key), index), part);
  noteTwice(
    items.map(({ id }) => id),
    inList("items", "id"),
  );
  noteTwice(
    items.map(({ number }) => number),
    inList("items", "number"),
  );
  noteTwice(
    scales.map(({ id }) => id),
    inList("scales", "id"),
  );
  noteTwice(
    risk.map(({ item }) => item),
    inList("risk", "item"),
  );
  checkConditions(items, under(at, "items"));
  for (const [index, scale] of scales.entries()) checkScaleItems(scale, known, under(under(at, "scales"), index));
  if (total !== undefined && !scales.some(({ id }) => id === total)) note(under(at, "total"), "unknown-scale");
  for (const [index, each] of risk.entries()) checkRisk(each, known, under(under(at, "risk"), index));
  checkRules(instrument, new Set(known.keys()), at);
}

/** A question can only depend on those before it, and on answers that they take. */
function checkConditions(items: readonly Item[], at: Place): void {
  const before = new Map<string, Item>();
  const all = new Set(items.map(({ id }) => id));
  for (const [index, item] of items.entries()) {
    const place = under(under(at, index), "askedWhen");
    if (item.askedWhen !== undefined) checkCondition(item.askedWhen, { before, all }, place);
    before.set(item.id, item);
  }
}

function checkCondition(
  { items, answers, orUnanswered = false }: Condition,
  { before, all }: { readonly before: ItemsById; readonly all: ReadonlySet<string> },
  at: Place,
): void {
  for (const [index, id] of items.entries()) {
    const place = under(under(at, "items"), index);
    if (!before.has(id)) note(place, all.has(id) ? "stands-later" : "unknown-item");
  }
  const gates = items.flatMap((id) => before.get(id) ?? []);
  for (const [index, answer] of answers.entries()) {
    const canBe = gates.length === 0 || gates.some((gate) => canBeAnswered(gate.answer, answer));
    if (!canBe) note(under(under(at, "answers"), index), "unknown-option");
  }
  if (answers.length === 0 && !orUnanswered) note(under(at, "answers"), "never-reached");
}

function checkScaleItems(scale: Scale, known: ItemsById, at: Place): void {
  noteStrangers(scale.items, new Set(known.keys()), under(at, "items"));
  const items = scale.items.map((id) => known.get(id));
  for (const [index, item] of items.entries()) {
    const place = under(under(at, "items"), index);
    if (item?.answer.kind === "words") note(place, "words-not-scored");
    if (item?.optional === true) note(place, "optional-but-scored");
  }
  const reach = reachOf(
    scale,
    items.filter((item) => item !== undefined),
  );
  const isInside = reach === undefined || (reach.min >= scale.range.min && reach.max <= scale.range.max);
  if (!isInside) note(under(at, "range"), "score-outside-range", `${reach.min} to ${reach.max}`);
}

/** The least and the most that the answers can come to; undefined for methods whose range does not depend on them. */
function reachOf({ method }: Scale, items: readonly Item[]): Range | undefined {
  if (items.length === 0 || (method.kind !== "sum" && method.kind !== "mean")) return undefined;
  const ranges = items.flatMap((item) => reachOfItem(item) ?? []);
  const factor = method.kind === "sum" ? (method.times ?? 1) : 1 / items.length;
  const ends = [sumOf(ranges, "min") * factor, sumOf(ranges, "max") * factor];
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

const sumOf = (ranges: readonly Range[], end: keyof Range): number =>
  ranges.reduce((sum, range) => sum + range[end], 0);

function reachOfItem({ answer, otherwise }: Item): Range | undefined {
  const range = answerRange(answer);
  if (range === undefined || otherwise === undefined) return range;
  return { min: Math.min(range.min, otherwise), max: Math.max(range.max, otherwise) };
}

/** A grade that no answer reaches, or two for one answer, would leave it to chance who is told. */
function checkRisk({ item: id, grades }: RiskItem, known: ItemsById, at: Place): void {
  const item = known.get(id);
  if (item === undefined) note(under(at, "item"), "unknown-item");
  const reach = item && answerRange(item.answer);
  for (const [index, { min, max }] of grades.entries()) {
    const place = under(under(at, "grades"), index);
    if (!(min <= max)) note(place, "range-reversed");
    else if (reach === undefined ? item !== undefined : min < reach.min || max > reach.max)
      note(place, "never-reached");
    const isShared = grades.slice(0, index).some((before) => min <= before.max && before.min <= max);
    if (isShared) note(place, "duplicate");
  }
}

function checkRules({ clusters, screen }: Instrument, known: ReadonlySet<string>, at: Place): void {
  for (const [index, { items, need }] of (clusters?.clusters ?? []).entries()) {
    const place = under(under(under(at, "clusters"), "clusters"), index);
    noteStrangers(items, known, under(place, "items"));
    if (need > items.length) note(under(place, "need"), "out-of-range", `1 to ${items.length}`);
  }
  if (screen === undefined) return;
  noteStrangers(screen.first, known, under(under(at, "screen"), "first"));
  if (!known.has(screen.last)) note(under(under(at, "screen"), "last"), "unknown-item");
}
