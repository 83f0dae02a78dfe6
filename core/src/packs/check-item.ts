import { answerRange } from "../measurement/answer-range.ts";
import type { AnswerForm, AnswerOption, Item, Range } from "../measurement/instrument.ts";
import { note, type Place, under } from "./findings.ts";

/** Notes what is wrong with one question by itself. */
export function checkItem({ answer }: Item, at: Place): void {
  const place = under(at, "answer");
  if (answer.kind === "choice") checkOptions(answer.options, under(place, "options"));
  if (answer.kind === "rating" || answer.kind === "amount") checkRange(answer.range, under(place, "range"));
}

/** An answer is known by its value alone, so no two may share one. */
function checkOptions(options: readonly AnswerOption[], at: Place): void {
  for (const [index, { value }] of options.entries()) {
    if (!Number.isFinite(value)) note(under(under(at, index), "value"), "not-finite");
  }
  noteTwice(
    options.map(({ value }) => value),
    (index) => under(under(at, index), "value"),
  );
  noteTwice(
    options.map(({ id }) => id),
    (index) => under(under(at, index), "id"),
  );
}

export function checkRange({ min, max }: Range, at: Place): void {
  if (!Number.isFinite(min) || !Number.isFinite(max)) note(at, "not-finite");
  else if (min >= max) note(at, "range-reversed");
}

/** Notes each thing that stood there before. */
export function noteTwice<Value>(values: readonly Value[], placeOf: (index: number) => Place): void {
  const seen = new Set<Value>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) note(placeOf(index), "duplicate");
    seen.add(value);
  }
}

/** Whether this number can be an answer to the question. */
export function canBeAnswered(answer: AnswerForm, value: number): boolean {
  if (answer.kind === "choice") return answer.options.some((option) => option.value === value);
  const bounds = answerRange(answer);
  return bounds !== undefined && value >= bounds.min && value <= bounds.max;
}
