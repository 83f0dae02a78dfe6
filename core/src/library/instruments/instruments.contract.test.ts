import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Instrument, Item, Scale } from "../../measurement/instrument.ts";
import { uncheckedFacts } from "../../measurement/unchecked-facts.ts";
import { instruments } from "./index.ts";
import { instrumentWordings } from "./wordings.ts";

const all: readonly Instrument[] = instruments;
const named = (ending: string) => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(ending));
  return files.map((name) => name.replace(ending, "")).sort();
};

test("every file in this folder is registered under its own name", () => {
  const files = named(".ts").filter((name) => !/^index$|^wordings$|\.(?:test|wording|data)$/.test(name));
  expect(files).toEqual(all.map(({ id }) => id).sort());
  expect(named(".wording.ts")).toEqual(instrumentWordings.map(({ instrument }) => instrument).sort());
});

/** The lowest and the highest number that an item can add to a scale. */
function reachOf({ answer, otherwise }: Item): readonly number[] {
  const counted = otherwise === undefined ? [] : [otherwise];
  if (answer.kind === "choice") return [...answer.options.map(({ value }) => value), ...counted];
  if (answer.kind === "rating" || answer.kind === "amount") return [answer.range.min, answer.range.max, ...counted];
  return answer.kind === "clock" ? [0, 1439] : [];
}

/** The ends that the answers of a sum or a mean can reach. */
function reachOfScale(items: readonly Item[], { method, ...scale }: Scale): Scale["range"] | undefined {
  if (method.kind !== "sum" && method.kind !== "mean") return undefined;
  const scored = items.filter(({ id }) => scale.items.includes(id)).map(reachOf);
  const times = method.kind === "sum" ? (method.times ?? 1) : 1 / scored.length;
  const ends = (end: (...values: number[]) => number) => scored.reduce((sum, reach) => sum + end(...reach), 0) * times;
  return { min: ends(Math.min), max: ends(Math.max) };
}

/** Every source anywhere in a value that was not checked. */
function uncheckedIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = "verified" in value && value.verified === false ? 1 : 0;
  return Object.values(value).reduce((sum: number, part) => sum + uncheckedIn(part), own);
}

const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe.each(all)("$id", (instrument) => {
  const { items, scales, risk, clusters, screen, licence } = instrument;
  const known = new Set(items.map(({ id }) => id));
  const isTypedIn = licence.ship === "ask" || licence.ship === "no";

  test("names each item, each answer and each scale once, and numbers the items as the form does", () => {
    expect(twice(items.map(({ id }) => id))).toEqual([]);
    expect(twice(scales.map(({ id }) => id))).toEqual([]);
    const numbers = items.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    for (const { answer } of items) {
      if (answer.kind !== "choice") continue;
      expect(twice(answer.options.map(({ id }) => id))).toEqual([]);
      expect(twice(answer.options.map(({ value }) => String(value)))).toEqual([]);
    }
  });

  test("speaks only of items that it asks, and each scale of an item once", () => {
    const spokenOf = [
      ...scales.flatMap((scale) => [...scale.items, ...(scale.reversed ?? [])]),
      ...scales.flatMap(({ missing }) => (missing.within ?? []).flatMap((group) => group.items)),
      ...risk.map(({ item }) => item),
      ...items.flatMap(({ askedWhen }) => askedWhen?.items ?? []),
      ...(clusters?.clusters ?? []).flatMap((cluster) => cluster.items),
      ...(screen ? [...screen.first, screen.last] : []),
    ];
    expect(spokenOf.filter((item) => !known.has(item))).toEqual([]);
    expect(scales.flatMap((scale) => twice(scale.items))).toEqual([]);
    expect(scales.flatMap(({ items: own, reversed = [] }) => reversed.filter((id) => !own.includes(id)))).toEqual([]);
  });

  test("its total is one of its scales", () => {
    if (instrument.total !== undefined) expect(scales.map(({ id }) => id)).toContain(instrument.total);
  });

  test("a question that depends on another comes after it, on an answer that can be given", () => {
    for (const { number, askedWhen } of items) {
      for (const gate of items.filter(({ id }) => askedWhen?.items.includes(id))) {
        expect(gate.number).toBeLessThan(number);
        expect(reachOf(gate)).toEqual(expect.arrayContaining([...(askedWhen?.answers ?? [])]));
      }
    }
  });

  test("an optional question belongs to no scale", () => {
    const scored = new Set(scales.flatMap((scale) => scale.items));
    expect(items.filter(({ id, optional }) => optional && scored.has(id))).toEqual([]);
  });

  test("every grade of risk is one that an answer can reach, and no answer has two", () => {
    for (const { item, grades } of risk) {
      const reach = items.filter(({ id }) => id === item).flatMap(reachOf);
      expect(grades.length).toBeGreaterThan(0);
      for (const { min, max } of grades) {
        expect(min).toBeLessThanOrEqual(max);
        expect(min).toBeGreaterThanOrEqual(Math.min(...reach));
        expect(max).toBeLessThanOrEqual(Math.max(...reach));
      }
      for (const value of reach)
        expect(grades.filter(({ min, max }) => min <= value && value <= max).length).toBeLessThan(2);
    }
  });

  test.each(scales)("$id: the range is what the answers can reach", (scale) => {
    expect(scale.range.min).toBeLessThan(scale.range.max);
    const reach = scale.items.length > 0 ? reachOfScale(items, scale) : undefined;
    if (reach === undefined) return;
    expect(scale.range.min).toBeCloseTo(reach.min, 9);
    expect(scale.range.max).toBeCloseTo(reach.max, 9);
  });

  test.each(scales)("$id: the bands cover the whole range, and each edge belongs to one of them", (scale) => {
    const { bands, bandsSource, range } = scale;
    if (bands.length === 0) return;
    const starts = bands.map(({ from }) => from);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    expect(starts[0]).toBe(range.min);
    expect(starts.at(-1)).toBeLessThanOrEqual(range.max);
    expect(twice(bands.map(({ id }) => id))).toEqual([]);
    expect(bandsSource).toBeDefined();
  });

  test.each(scales)(
    "$id: fewer items may be missed than are asked, and cut-offs and norms lie in the range",
    (scale) => {
      const { missing, range, cutOffs = [], norms = [], thresholds = [], reliability = [] } = scale;
      if (scale.items.length > 0) expect(missing.mayMiss).toBeLessThan(scale.items.length);
      for (const value of [...cutOffs.map((cut) => cut.value), ...norms.map(({ mean }) => mean)]) {
        expect(value).toBeGreaterThanOrEqual(range.min);
        expect(value).toBeLessThanOrEqual(range.max);
      }
      for (const { points } of thresholds) expect(points).toBeGreaterThan(0);
      for (const { value } of reliability) expect(value > 0 && value < 1).toBe(true);
    },
  );

  test.each(scales)("$id: one profile has one cut-off and one threshold", ({ cutOffs = [], thresholds = [] }) => {
    expect(cutOffs.filter(({ profiles }) => profiles === undefined).length).toBeLessThan(2);
    expect(twice(cutOffs.flatMap(({ profiles }) => profiles ?? []))).toEqual([]);
    expect(twice(thresholds.map(({ profile }) => profile))).toEqual([]);
  });

  test("says whose it is and on which terms, with evidence", () => {
    expect(licence.attribution.trim()).not.toBe("");
    expect(licence.terms.trim()).not.toBe("");
    if (licence.ship === "bundle") expect(licence.evidence.length).toBeGreaterThan(0);
  });

  test("everything that was not checked can be shown as such", () => {
    expect(uncheckedFacts(instrument)).toHaveLength(uncheckedIn(instrument));
  });

  test("an own form is compared with nothing but the client's own answers", () => {
    if (licence.ship !== "original") return;
    for (const { bands, cutOffs, norms, thresholds, reliability } of scales) {
      expect(bands).toEqual([]);
      expect([cutOffs, norms, thresholds, reliability]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  test("where the wording may not ship there are no items and no words, elsewhere there are both", () => {
    expect(items.length === 0).toBe(isTypedIn);
    const wordings = instrumentWordings.filter((wording) => wording.instrument === instrument.id);
    expect(wordings).toHaveLength(isTypedIn ? 0 : 1);
  });
});
