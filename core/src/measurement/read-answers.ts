import { fail, ok, type Result } from "../foundation/result.ts";
import { answerProblem } from "./check-answers.ts";
import type { Instrument, Item } from "./instrument.ts";
import type { AnswerProblem, Answers, BadAnswers } from "./score.ts";

/** Ways to write that a question was left open. */
const LEFT_OPEN = ["", "-", "–", "—", "."];

/** Plain decimal digits alone: no exponent, no hexadecimal. */
const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/**
 * Answers written in the order of the form with commas between, such as "2,2,-,1". A dash is a question left open;
 * those at the end may be left off.
 *
 * @error bad-answers with every problem, by item and rule; it never repeats what is no number.
 */
export function readAnswers(instrument: Instrument, given: string): Result<Answers, BadAnswers> {
  const cells = given.split(",").map((cell) => cell.trim());
  const problems: AnswerProblem[] = [];
  const answers = new Map<string, number>();
  if (cells.length > instrument.items.length) {
    problems.push({ kind: "too-many-answers", given: cells.length, items: instrument.items.length });
  }
  for (const [at, item] of instrument.items.entries()) {
    const cell = cells[at] ?? "";
    if (LEFT_OPEN.includes(cell)) continue;
    const value = readAnswer(item, cell);
    const problem = answerProblem(item, value);
    if (problem === undefined) answers.set(item.id, value);
    else problems.push(problem);
  }
  return problems.length === 0 ? ok(answers) : fail({ kind: "bad-answers", instrument: instrument.id, problems });
}

const MINUTES_AN_HOUR = 60;

/** NaN for what cannot be read. */
function readAnswer({ answer }: Item, cell: string): number {
  if (answer.kind !== "clock") return NUMBER.test(cell) ? Number(cell) : Number.NaN;
  const [, hours, minutes] = TIME.exec(cell) ?? [];
  return hours === undefined ? Number.NaN : Number(hours) * MINUTES_AN_HOUR + Number(minutes);
}
