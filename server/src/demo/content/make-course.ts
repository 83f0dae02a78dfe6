import type { Instrument, Item, RiskItem } from "@attune/core";
import { between, type Chance, clamped } from "./chance.ts";
import type { CoursePoint } from "./story.ts";

/** How heavy it is at a session: on the straight line between the points of the course around it. */
export function heavinessAt(course: readonly CoursePoint[], session: number): number {
  const before = course.findLast(([at]) => at <= session) ?? course[0];
  const after = course.find(([at]) => at >= session) ?? before;
  if (before === undefined || after === undefined) return 0;
  const [from, low] = before;
  const [to, high] = after;
  return to === from ? low : low + ((high - low) * (session - from)) / (to - from);
}

/** How a question can be answered, from nothing of it to the worst that a story need not tell. */
type Ladder = { readonly item: string; readonly steps: readonly number[]; readonly whole: number };

/** How much more one question weighs with this client than another, by item. */
export type Leanings = ReadonlyMap<string, number>;

/** A question on safety stays near its best answer unless the story tells another. */
const SAFE = 0.45;

/** Drawn once for each client and form, so that the same questions stay the heavy ones. */
export const drawLeanings = (instrument: Instrument, chance: Chance): Leanings =>
  new Map(
    instrument.items.map(({ id }) => {
      const asksAboutSafety = instrument.risk.some(({ item, about }) => item === id && about === "safety");
      return [id, between(chance, -0.16, 0.16) - (asksAboutSafety ? SAFE : 0)];
    }),
  );

/**
 * Answers by item whose sum comes as near as whole answers can to how heavy it is. A risk item never gets an answer by
 * chance that would have to reach a person: only a story gives one.
 */
export function answersFor(instrument: Instrument, heaviness: number, leanings: Leanings): ReadonlyMap<string, number> {
  const ladders = laddersOf(instrument);
  const whole = ladders.reduce((sum, ladder) => sum + ladder.whole, 0);
  const taken = spread(Math.round(clamped(heaviness, 0, 1) * whole), ladders, leanings);
  const answers = ladders.map(({ item, steps }) => [item, steps[taken.get(item) ?? 0] ?? 0] as const);
  const beside = instrument.items.filter(({ optional, answer }) => optional === true && answer.kind === "choice");
  return new Map([...answers, ...beside.map((item) => [item.id, standing(item, heaviness)] as const)]);
}

/** Lays single points where the client is furthest below where they would stand, until all are laid. */
function spread(points: number, ladders: readonly Ladder[], leanings: Leanings): ReadonlyMap<string, number> {
  const taken = new Map(ladders.map(({ item }) => [item, 0]));
  const need = ({ item, whole }: Ladder) => (leanings.get(item) ?? 0) - ((taken.get(item) ?? 0) + 0.5) / whole;
  for (let left = points; left > 0; left--) {
    const open = ladders.filter(({ item, steps }) => (taken.get(item) ?? 0) < steps.length - 1);
    const [first] = open;
    if (first === undefined) break;
    const { item } = open.reduce((most, ladder) => (need(ladder) > need(most) ? ladder : most), first);
    taken.set(item, (taken.get(item) ?? 0) + 1);
  }
  return taken;
}

const laddersOf = (instrument: Instrument): readonly Ladder[] =>
  instrument.items.filter(({ optional }) => optional !== true).flatMap((item) => ladderOf(instrument, item) ?? []);

function ladderOf(instrument: Instrument, item: Item): Ladder | undefined {
  const values = valuesOf(item);
  if (values.length === 0) return undefined;
  const upwards = countsBackwards(instrument, item.id) ? values.toReversed() : values;
  const risk = instrument.risk.filter((each) => each.item === item.id);
  return { item: item.id, steps: upwards.filter((value) => !isRisk(risk, value)), whole: values.length - 1 };
}

/** Nobody in the demo loses more than eight hours a day to rituals. */
const MOST_HOURS = 8;

function valuesOf({ answer }: Item): readonly number[] {
  switch (answer.kind) {
    case "choice":
      return answer.options.map(({ value }) => value);
    case "rating":
      return wholeFrom(answer.range.min, answer.range.max);
    case "amount":
      return wholeFrom(answer.range.min, Math.min(answer.range.max, MOST_HOURS));
    default:
      return [];
  }
}

const wholeFrom = (low: number, high: number): readonly number[] =>
  Array.from({ length: high - low + 1 }, (_, at) => low + at);

function countsBackwards({ scales, total }: Instrument, item: string): boolean {
  const whole = scales.find(({ id }) => id === total);
  const alone = scales.find(({ items }) => items.length === 1 && items[0] === item);
  return whole?.reversed?.includes(item) === true || alone?.betterWhen === "higher";
}

const isRisk = (risk: readonly RiskItem[], value: number): boolean =>
  risk.some(({ grades }) => grades.some(({ min, max }) => value >= min && value <= max));

function standing(item: Item, heaviness: number): number {
  const values = valuesOf(item);
  return values[Math.round(clamped(heaviness, 0, 1) * (values.length - 1))] ?? 0;
}
