import { fail, ok, type Result } from "../foundation/result.ts";
import { answerRange } from "./answer-range.ts";
import type { AnswerOption, Instrument, Item } from "./instrument.ts";
import type { AnswerProblem, Answers, BadAnswers } from "./score.ts";

/** Nothing else names an item, so nothing else is repeated: what stands where an id belongs may be a client's words. */
const ITEM_ID = /^[a-z0-9]{1,20}(?:[-_.][a-z0-9]{1,20}){0,4}$/i;
const NO_ID = "?";

/**
 * The same answers, each known to be one that its question takes.
 *
 * @error bad-answers with every problem, by item and rule.
 */
export function checkAnswers(instrument: Instrument, answers: Answers): Result<Answers, BadAnswers> {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const problems = [...answers].flatMap(([id, value]): AnswerProblem | readonly AnswerProblem[] => {
    const item = items.get(id);
    if (item === undefined) return { kind: "unknown-item", item: ITEM_ID.test(id) ? id : NO_ID };
    return answerProblem(item, value) ?? [];
  });
  return problems.length === 0 ? ok(answers) : fail({ kind: "bad-answers", instrument: instrument.id, problems });
}

/** What is wrong with one answer; undefined where nothing is. A negative zero is no answer that a form has. */
export function answerProblem({ id: item, answer }: Item, value: number): AnswerProblem | undefined {
  if (!Number.isFinite(value) || Object.is(value, -0)) return { kind: "not-a-number", item };
  if (answer.kind === "choice") return optionProblem(item, answer.options, value);
  const range = answerRange(answer);
  if (range === undefined) return { kind: "not-a-number", item };
  if (value < range.min || value > range.max) return { kind: "out-of-range", item, value, ...range };
  const mayBeFraction = answer.kind === "amount" && answer.unit === "hours";
  return mayBeFraction || Number.isInteger(value) ? undefined : { kind: "not-whole", item, value };
}

function optionProblem(item: string, options: readonly AnswerOption[], value: number): AnswerProblem | undefined {
  if (options.some((option) => option.value === value)) return undefined;
  return { kind: "not-an-option", item, value, options: options.map((option) => option.value) };
}
