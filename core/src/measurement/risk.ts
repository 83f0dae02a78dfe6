import type { FilledForm } from "./fill-in.ts";
import type { Instrument, RiskItem } from "./instrument.ts";
import type { RiskFact } from "./score.ts";

/**
 * What the risk items say: an answer that a person must see, whatever else was answered, and a risk item that was left
 * open though it was, or may have been, asked. An answer behind a closed question is still told.
 */
export const riskFacts = ({ risk }: Pick<Instrument, "risk">, form: FilledForm): readonly RiskFact[] =>
  risk.flatMap((each) => riskFact(each, form) ?? []);

function riskFact({ item, about, grades }: RiskItem, { items, given, closed }: FilledForm): RiskFact | undefined {
  const number = items.find(({ id }) => id === item)?.number;
  if (number === undefined) return undefined;
  const value = given.get(item);
  if (value === undefined) return closed.has(item) ? undefined : { kind: "not-answered", item, number, about };
  const grade = grades.find(({ min, max }) => value >= min && value <= max)?.grade;
  return grade && { kind: "answered", item, number, value, about, grade };
}
