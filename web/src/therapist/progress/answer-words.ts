import type { AnswerOf, RouteNamed } from "@attune/api";

export type Questions = AnswerOf<RouteNamed<"read-questions">>;
export type Question = Questions["questions"][number];

const MINUTES_AN_HOUR = 60;

/** An answer in the words of the form, or as the number that it is. */
export function answerWords(question: Question | undefined, value: number, number: (value: number) => string): string {
  const printed = question?.answers?.find((each) => each.value === value)?.text;
  if (printed !== undefined) return printed;
  if (question?.unit !== "time-of-day") return number(value);
  const minutes = String(value % MINUTES_AN_HOUR).padStart(2, "0");
  return `${Math.floor(value / MINUTES_AN_HOUR)}:${minutes}`;
}
