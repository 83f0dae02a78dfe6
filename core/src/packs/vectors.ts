import { answerProblem } from "../measurement/check-answers.ts";
import type { Instrument, Item } from "../measurement/instrument.ts";
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

const MOST_VECTORS = 40;

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
    { most: MOST_VECTORS },
  ),
});

/** Notes each worked example that the instrument, as its facts stand, does not score as it says. */
export function checkVectors(instrument: Instrument, { vectors: all }: ScoringVectors, at: Place): void {
  for (const [index, vector] of all.entries()) checkVector(instrument, vector, under(under(at, "vectors"), index));
}

function checkVector(instrument: Instrument, vector: ScoringVector, at: Place): void {
  const { items } = instrument;
  const given = items.map(({ id: item }, index) => [item, vector.answers[index] ?? null] as const);
  const wrong = given.findIndex(([, answer], index) => isWrong(items[index], answer));
  if (vector.answers.length !== items.length) {
    note(under(at, "answers"), "differs", `${items.length} answers, null for one left open`);
  } else if (wrong !== -1) note(under(under(at, "answers"), wrong), "unknown-option");
  else {
    const answers = new Map(given.flatMap(([item, answer]) => (answer === null ? [] : [[item, answer]])));
    checkScore(scoreInstrument(instrument, answers), vector, at);
  }
}

const isWrong = (item: Item | undefined, answer: number | null): boolean =>
  item !== undefined && answer !== null && answerProblem(item, answer) !== undefined;

function checkScore(score: InstrumentScore, { scales, risk }: ScoringVector, at: Place): void {
  const outcomes = new Map(outcomesOf(score));
  for (const [scale, expected] of Object.entries(scales)) {
    const place = under(under(at, "scales"), scale);
    const came = outcomes.get(scale);
    if (came === undefined) note(place, "unknown-scale");
    else checkOutcome(came, expected, place);
  }
  const seen = score.risk.filter(({ kind }) => kind === "answered").map(({ item }) => item);
  const isSame = [...seen].sort().join() === [...risk].sort().join();
  if (!isSame) note(under(at, "risk"), "vector-differs", seen.length === 0 ? "no item" : seen.join(", "));
}

const outcomesOf = ({ scales, noScore }: InstrumentScore): readonly (readonly [string, ExpectedScale])[] => [
  ...scales.map(({ scale, value, ...more }) => [scale, { total: value, ...more }] as const),
  ...noScore.map(({ scale }) => [scale, { total: null }] as const),
];

function checkOutcome(came: ExpectedScale, expected: ExpectedScale, at: Place): void {
  for (const key of ["total", "band", "prorated"] as const) {
    const isWanted = expected[key] !== undefined;
    if (isWanted && came[key] !== expected[key]) note(under(at, key), "vector-differs", String(came[key] ?? "none"));
  }
}
