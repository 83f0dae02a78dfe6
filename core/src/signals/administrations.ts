import type { RiskFact } from "../measurement/score.ts";
import type { Administration } from "./client-record.ts";
import { type AnswerEvidence, type LeftOpenEvidence, placeOf } from "./evidence.ts";

/** An administration, and the one of the same instrument before it. */
export type InSequence = { readonly administration: Administration; readonly before?: Administration };

/** Each administration beside the one before, in order. */
export function inSequence(administrations: readonly Administration[]): readonly InSequence[] {
  const last = new Map<string, Administration>();
  return administrations.map((administration) => {
    const before = last.get(administration.instrument.id);
    last.set(administration.instrument.id, administration);
    return { administration, ...(before !== undefined && { before }) };
  });
}

type Answered = Extract<RiskFact, { readonly kind: "answered" }>;
type NotAnswered = Extract<RiskFact, { readonly kind: "not-answered" }>;

/** A risk answer as evidence, with its grade and the answer of the form before. */
export function riskAnswerEvidence({ administration, before }: InSequence, fact: Answered): AnswerEvidence {
  const { item, value, about, grade } = fact;
  const earlier = before?.answers.get(item);
  return {
    kind: "answer",
    instrument: administration.instrument.id,
    item,
    value,
    about,
    grade,
    ...(earlier !== undefined && { before: earlier }),
    ...placeOf(administration),
  };
}

/** A risk item that was left open, as evidence. */
export const leftOpenEvidence = (administration: Administration, { item, about }: NotAnswered): LeftOpenEvidence => ({
  kind: "left-open",
  instrument: administration.instrument.id,
  item,
  about,
  ...placeOf(administration),
});
