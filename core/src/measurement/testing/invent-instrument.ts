import { choice } from "../build.ts";
import type { Instrument, Item, Scale } from "../instrument.ts";

const invented = { verified: true, work: "made up for a test" };

/** Four answers, 0 to 3. */
const fourAnswers = choice([0, 1, 2, 3].map((value) => ({ value, id: `answer-${value}` })));

/** Questions "a", "b", ... in the order of the form, each with the four answers unless said otherwise. */
export const questions = (ids: string, facts: Readonly<Record<string, Partial<Item>>> = {}): readonly Item[] =>
  [...ids].map((id, index) => ({ id, number: index + 1, answer: fourAnswers, ...facts[id] }));

/** A sum of all the questions named, that needs every answer unless said otherwise. */
export const sumOf = (items: string, more: Partial<Scale> = {}): Scale => ({
  id: "sum",
  items: [...items],
  method: { kind: "sum" },
  range: { min: 0, max: 3 * items.length },
  betterWhen: "lower",
  missing: { mayMiss: 0, rounding: "none", source: invented },
  bands: [],
  ...more,
});

/** How many answers may be left open, with halves rounded upwards. */
export const mayMissHalfUp = (mayMiss: number): Scale["missing"] => ({
  mayMiss,
  rounding: "half-up",
  source: invented,
});

/** An instrument made up for a test. */
export const inventInstrument = (items: readonly Item[], more: Partial<Instrument> = {}): Instrument => ({
  id: "invented",
  name: "Invented",
  version: "1",
  domain: "invented",
  minutes: 1,
  items,
  scales: [],
  risk: [],
  licence: { ship: "own", terms: "invented", attribution: "invented", evidence: [] },
  source: invented,
  ...more,
});

/** Answers by question: `answers("a1 c0")`. */
export const answers = (given: string): ReadonlyMap<string, number> =>
  new Map(
    given.split(" ").flatMap((each) => (each === "" ? [] : [[each[0] as string, Number(each.slice(1))] as const])),
  );
