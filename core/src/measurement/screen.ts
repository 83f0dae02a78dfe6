import type { ScreenRule } from "./instrument.ts";
import type { Answers, ScreenOutcome } from "./score.ts";

/**
 * The outcome of a screen that has no total: negative only where each of the first questions was answered and none of
 * the answers is positive. A yes to the last question is acute even where the form would not have asked it: nobody is told
 * that such a screen is negative.
 */
export function screenOutcome({ first, positive, last, acute }: ScreenRule, answers: Answers): ScreenOutcome {
  const isNegative = first.every((item) => {
    const value = answers.get(item);
    return value !== undefined && !positive.includes(value);
  });
  const answer = answers.get(last);
  if (answer === acute) return { outcome: "acute", askNow: false };
  // Refusing the acute question answers it as little as leaving it open.
  const isOpen = answer === undefined || positive.includes(answer);
  return isNegative ? { outcome: "negative", askNow: false } : { outcome: "non-acute", askNow: isOpen };
}
