import { answerProblem } from "../measurement/check-answers.ts";
import type { Instrument } from "../measurement/instrument.ts";
import type { InstrumentScore } from "../measurement/score.ts";
import { scoreInstrument } from "../measurement/score-instrument.ts";
import { note, type Place, under } from "./findings.ts";
import { MOST } from "./instrument-fields.ts";
import { byId, id, list, number, object, optional, orNull, type Reader, yesOrNo } from "./readers.ts";

/** What one scale must come to; a total of null where no total may be given. */
type ExpectedScale = { readonly total: number | null; readonly band?: string; readonly prorated?: boolean };

/** Answers in the order of the form, null where one was left open, and what they must come to. */
export type ScoringVector = {
  readonly answers: readonly (number | null)[];
  readonly scales: Readonly<Record<string, ExpectedScale>>;
  /** Items whose answers a person must see. */
  readonly risk: readonly string[];
};

export type ScoringVectors = { readonly instrument: string; readonly vectors: readonly ScoringVector[] };

export const vectors: Reader<ScoringVectors> = object<ScoringVectors>({
  instrument: id,
  vectors: list(
    object<ScoringVector>({
      answers: list(orNull(number), { most: MOST.items }),
      scales: byId(
        object<ExpectedScale>({ total: orNull(number), band: optional(id), prorated: optional(yesOrNo) }),
        MOST.scales,
      ),
      risk: list(id, { most: MOST.items }),
    }),
    { most: MOST.items },
  ),
});

/** Notes each worked example that the instrument, as its facts stand, does not score as it says. */
export function checkVectors(instrument: Instrument, { vectors: all }: ScoringVectors, at: Place): void {
  for (const [index, vector] of all.entries()) checkVector(instrument, vector, under(under(at, "vectors"), index));
}

function checkVector(instrument: Instrument, vector: ScoringVector, at: Place): void {
  const { items } = instrument;
  if (vector.answers.length !== items.length) {
    return note(under(at, "answers"), "differs", `${items.length} answers, null for one left open`);
  }
  const wrong = items.findIndex((item, index) => isWrong(item, vector.answers[index] ?? null));
  if (wrong !== -1) return note(under(under(at, "answers"), wrong), "unknown-option");

  const answers = new Map(items.flatMap(({ id: item }, index) => pairOf(item, vector.answers[index] ?? null)));
  const score = scoreInstrument(instrument, answers);
  for (const [scale, expected] of Object.entries(vector.scales)) checkOutcome(score, { scale, expected }, under(at, "scales"));
  const seen = score.risk.filter(({ kind }) => kind === "answered").map(({ item }) => item);
  if ([...seen].sort().join() !== [...vector.risk].sort().join()) note(under(at, "risk"), "vector-differs", seen.join(", "));
}

const isWrong = (item: Instrument["items"][number], answer: number | null): boolean =>
  answer !== null && answerProblem(item, answer) !== undefined;

const pairOf = (item: string, answer: number | null): readonly (readonly [string, number])[] =>
  answer === null ? [] : [[item, answer]];

type Expectation = { readonly scale: string; readonly expected: ExpectedScale };

function checkOutcome(score: InstrumentScore, { scale, expected }: Expectation, at: Place): void {
  const place = under(at, scale);
  const found = score.scales.find((each) => each.scale === scale);
  if (found === undefined && !score.noScore.some((each) => each.scale === scale)) return note(place, "unknown-scale");
  const came = found === undefined ? { total: null } : { ...found, total: found.value };
  for (const key of ["total", "band", "prorated"] as const) {
    const value = came[key as keyof typeof came];
    if (expected[key] !== undefined && value !== expected[key]) note(under(place, key), "vector-differs", String(value));
  }
}
