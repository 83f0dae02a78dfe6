import {
  type AnswerProblem,
  type BadAnswers,
  checkAnswers,
  fail,
  type Instrument,
  ok,
  type Result,
} from "@attune/core";
import type { Instruments, UnknownInstrument } from "../../ports/instruments.ts";
import type { FormContent } from "../../ports/measures.ts";

/** What the therapist expected is kept apart, as a prediction: the client must not come upon it among the forms. */
const KEPT_APART = "session-check-therapist";

/** @error unknown-instrument when there is none of this name, or none that a client's record takes. */
export function findInstrument({ find }: Instruments, id: string): Result<Instrument, UnknownInstrument> {
  const instrument = id === KEPT_APART ? undefined : find(id);
  return instrument === undefined ? fail({ kind: "unknown-instrument" }) : ok(instrument);
}

export type GivenAnswers = {
  readonly answers: Readonly<Record<string, number>>;
  readonly inWords?: Readonly<Record<string, string>> | undefined;
};

/**
 * The answers of one form, each known to be one that its question takes. What was written is taken for the questions
 * that are answered in words, and for the one after the form that is no part of it.
 *
 * @error bad-answers with every problem, by item and rule.
 */
export function readAnswersOf(
  { wording, placeOfExtra }: Instruments,
  instrument: Instrument,
  { answers, inWords = {} }: GivenAnswers,
): Result<FormContent, BadAnswers> {
  const checked = checkAnswers(instrument, new Map(Object.entries(answers)));
  if (!checked.ok) return checked;
  const takesWords = new Set(instrument.items.flatMap(({ id, answer }) => (answer.kind === "words" ? [id] : [])));
  const extra = wording(instrument.id)?.extra;
  const problems = Object.entries(inWords).flatMap(([item, words]): readonly AnswerProblem[] => {
    if (takesWords.has(item)) return [];
    if (item === extra?.id && placeOfExtra(instrument.id, words) !== undefined) return [];
    return [{ kind: "unknown-item", item: item === extra?.id ? item : UNNAMED }];
  });
  if (problems.length > 0) return fail({ kind: "bad-answers", instrument: instrument.id, problems });
  return ok({ kind: "answers", answers: checked.value, inWords });
}

/** What stands where an id belongs may be a client's words, so it is not repeated. */
const UNNAMED = "?";
