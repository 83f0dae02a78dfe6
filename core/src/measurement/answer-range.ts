import type { AnswerForm, Range } from "./instrument.ts";

const MINUTES_A_DAY = 1440;

/** The lowest and the highest answer that a question takes; undefined where it is answered in words. */
export function answerRange(answer: AnswerForm): Range | undefined {
  switch (answer.kind) {
    case "choice": {
      const values = answer.options.map(({ value }) => value);
      return { min: Math.min(...values), max: Math.max(...values) };
    }
    case "rating":
    case "amount":
      return answer.range;
    case "clock":
      return { min: 0, max: MINUTES_A_DAY - 1 };
    case "words":
      return undefined;
  }
}
