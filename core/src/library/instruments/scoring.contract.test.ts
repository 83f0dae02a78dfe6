import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerRange } from "../../measurement/answer-range.ts";
import { bandOf } from "../../measurement/band.ts";
import { checkAnswers } from "../../measurement/check-answers.ts";
import type { Instrument, Item } from "../../measurement/instrument.ts";
import type { Answers, InstrumentScore } from "../../measurement/score.ts";
import { scoreInstrument } from "../../measurement/score-instrument.ts";
import { instruments } from "./index.ts";

const withItems: readonly Instrument[] = instruments.filter(({ items }) => items.length > 0);

/** One answer that the question takes, or none. */
function answerTo({ id, answer }: Item): fc.Arbitrary<readonly (readonly [string, number])[]> {
  const range = answerRange(answer);
  if (range === undefined) return fc.constant([]);
  const value =
    answer.kind === "choice" ? fc.constantFrom(...answer.options.map((option) => option.value)) : fc.integer(range);
  const given = value.map((one) => [[id, one] as const]);
  return fc.oneof({ weight: 5, arbitrary: given }, { weight: 1, arbitrary: fc.constant([]) });
}

/** Any answers that the form takes, in any order, with any of them left out. */
const filledIn = ({ items }: Instrument): fc.Arbitrary<Answers> =>
  fc
    .tuple(...items.map(answerTo))
    .map((given) => given.flat())
    .chain((given) => fc.shuffledSubarray([...given], { minLength: given.length }))
    .map((given) => new Map(given));

const answered = ({ risk }: InstrumentScore) =>
  risk.flatMap((fact) => (fact.kind === "answered" ? `${fact.item} ${fact.grade}` : []));
const notAnswered = ({ risk }: InstrumentScore) =>
  risk.flatMap((fact) => (fact.kind === "not-answered" ? fact.item : []));

describe.each(withItems)("$id, whatever is answered", (instrument) => {
  const { items, scales } = instrument;
  const anyForm = filledIn(instrument);
  const score = (answers: Answers) => scoreInstrument(instrument, answers);

  test("answers that the form takes are scored, and each scale has a value or the reason why not", () => {
    fc.assert(
      fc.property(anyForm, (answers) => {
        expect(checkAnswers(instrument, answers).ok).toBe(true);
        const { scales: scored, noScore } = score(answers);
        expect([...scored, ...noScore].map(({ scale }) => scale).sort()).toEqual(scales.map(({ id }) => id).sort());
      }),
    );
  });

  test("the order of the answers does not matter", () => {
    fc.assert(
      fc.property(anyForm, (answers) => {
        const inOrder = items.flatMap(({ id }) => [...answers].filter(([item]) => item === id));
        expect(score(new Map(inOrder))).toEqual(score(answers));
        expect(score(new Map(inOrder.reverse()))).toEqual(score(answers));
      }),
    );
  });

  test("one more answer never hides a risk", () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...items).chain(answerTo), (answers, more) => {
        const added = more.filter(([item]) => !answers.has(item));
        const before = score(answers);
        const after = score(new Map([...answers, ...added]));
        expect(answered(after)).toEqual(expect.arrayContaining(answered(before)));
        // One that was left open stays told, unless it is the one answered now, or is now known not to be asked.
        const settled = new Set([...added.map(([item]) => item), ...itemsBehind(added, instrument)]);
        const still = notAnswered(before).filter((item) => !settled.has(item));
        expect(notAnswered(after)).toEqual(expect.arrayContaining(still));
      }),
    );
  });

  test("every value lies in the range of its scale, and in the band that the scale has there", () => {
    fc.assert(
      fc.property(anyForm, (answers) => {
        for (const { scale: id, value, band } of score(answers).scales) {
          const scale = scales.find((one) => one.id === id);
          expect(value).toBeGreaterThanOrEqual(scale?.range.min ?? Number.NaN);
          expect(value).toBeLessThanOrEqual(scale?.range.max ?? Number.NaN);
          expect(scale && bandOf(scale, value)?.id).toBe(band);
        }
      }),
    );
  });

  test("an answer left out never counts as a zero: the scale has no value, or says that it was prorated", () => {
    fc.assert(
      fc.property(anyForm, (answers) => {
        const { scales: scored, noScore, setAside, missing } = score(answers);
        for (const { id, items: own, missing: rule } of scales) {
          const open = own.filter((item) => missing.includes(item));
          const result = scored.find(({ scale }) => scale === id);
          if (open.length > rule.mayMiss) expect(noScore.map(({ scale }) => scale)).toContain(id);
          if (open.length > 0 && result !== undefined) {
            expect(result).toMatchObject({ prorated: true, answered: own.length - open.length });
          }
        }
        expect(setAside.filter((item) => missing.includes(item))).toEqual([]);
      }),
    );
  });
});

/** Questions whose being asked hangs on those now answered. */
const itemsBehind = (added: readonly (readonly [string, number])[], { items }: Instrument): readonly string[] =>
  items.filter(({ askedWhen }) => added.some(([item]) => askedWhen?.items.includes(item))).map(({ id }) => id);

const withBands = instruments.flatMap((instrument: Instrument) =>
  instrument.scales
    .filter(({ bands }) => bands.length > 0)
    .map((scale) => ({ name: `${instrument.id}/${scale.id}`, scale })),
);

describe.each(withBands)("$name", ({ scale }) => {
  const { bands, range } = scale;

  test("each edge belongs to the band that starts there, and the point before it to the one before", () => {
    for (const [index, { from, id }] of bands.entries()) {
      expect(bandOf(scale, from)?.id).toBe(id);
      expect(bandOf(scale, from - 1)?.id).toBe(bands[index - 1]?.id);
    }
  });

  test("every whole score belongs to exactly one band", () => {
    for (let value = range.min; value <= range.max; value++) {
      const holding = bands.filter(({ from }, index) => from <= value && value < (bands[index + 1]?.from ?? Infinity));
      expect(holding.map(({ id }) => id)).toEqual([bandOf(scale, value)?.id]);
    }
  });
});
