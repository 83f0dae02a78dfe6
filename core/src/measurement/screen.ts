import type { ScreenRule } from "./instrument.ts";
import type { Answers, ScreenOutcome } from "./score.ts";

/**
 * The outcome of a screen that has no total: negative only where each of the first questions was answered and none of
 * the answers is positive.
 */
export function screenOutcome({ first, positive, then, acute }: ScreenRule, answers: Answers): ScreenOutcome {
  const isNegative = first.every((item) => {
    const value = answers.get(item);
    return value !== undefined && !positive.includes(value);
  });
  const last = answers.get(then);
  if (last === acute) return { outcome: "acute", askNow: false };
  // Refusing the acute question answers it as little as leaving it open.
  const isOpen = last === undefined || positive.includes(last);
  return isNegative ? { outcome: "negative", askNow: false } : { outcome: "non-acute", askNow: isOpen };
}
