import { fail, ok, type Result } from "../foundation/result.ts";
import { answerRange } from "./answer-range.ts";
import type { Instrument, Item } from "./instrument.ts";
import type { AnswerProblem, Answers, BadAnswers } from "./score.ts";

/**
 * The same answers, each known to be one that its question takes.
 *
 * @error bad-answers with every problem, by item and rule.
 */
export function checkAnswers(instrument: Instrument, answers: Answers): Result<Answers, BadAnswers> {
  const problems = [...answers].flatMap(([id, value]) => {
    const item = instrument.items.find((each) => each.id === id);
    return item === undefined ? { kind: "unknown-item" as const, item: id } : (answerProblem(item, value) ?? []);
  });
  return problems.length === 0 ? ok(answers) : fail({ kind: "bad-answers", instrument: instrument.id, problems });
}

/** What is wrong with one answer; undefined where nothing is. A negative zero is no answer that a form has. */
export function answerProblem({ id: item, answer }: Item, value: number): AnswerProblem | undefined {
  const range = answerRange(answer);
  if (range === undefined || !Number.isFinite(value) || Object.is(value, -0)) return { kind: "not-a-number", item };
  if (answer.kind === "choice") {
    const options = answer.options.map((option) => option.value);
    return options.includes(value) ? undefined : { kind: "not-an-option", item, value, options };
  }
  if (value < range.min || value > range.max) return { kind: "out-of-range", item, value, ...range };
  const mayBeFraction = answer.kind === "amount" && answer.unit === "hours";
  return mayBeFraction || Number.isInteger(value) ? undefined : { kind: "not-whole", item, value };
}
