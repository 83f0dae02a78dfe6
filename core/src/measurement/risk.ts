import { isAsked } from "./asked.ts";
import type { Instrument, RiskItem } from "./instrument.ts";
import type { Answers, RiskFact } from "./score.ts";

/**
 * What the risk items say, in the order of the form: an answer that a person must see, whatever else was answered, and a
 * risk item that was asked and left open. An answer behind a closed question is still told.
 */
export const riskFacts = (instrument: Instrument, answers: Answers): readonly RiskFact[] =>
  instrument.risk.flatMap((risk) => riskFact(risk, instrument, answers) ?? []);

function riskFact({ item, about, grades }: RiskItem, { items }: Instrument, answers: Answers): RiskFact | undefined {
  const asked = items.find(({ id }) => id === item);
  const value = answers.get(item);
  if (asked === undefined) return undefined;
  const fact = { item, number: asked.number, about };
  if (value === undefined) {
    return isAsked(asked, answers) === "not-asked" ? undefined : { kind: "not-answered", ...fact };
  }
  const grade = grades.find(({ min, max }) => value >= min && value <= max)?.grade;
  return grade && { kind: "answered", ...fact, value, grade };
}
