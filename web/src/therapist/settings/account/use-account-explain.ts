import type { CallFailure } from "@attune/api";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useAccountWords } from "./words.ts";

const RULES = ["too-short", "too-long", "common", "contains-own-name"] as const;

/** Why a change of one's own ways in was refused. */
export function useAccountExplain(): (failure: CallFailure) => string {
  const words = useAccountWords();
  const explain = useRefusalWords();
  const own: Readonly<Record<string, string>> = words.refused;
  return (failure) => {
    if (failure.kind !== "refused") return explain(failure);
    const rule = RULES.find((each) => each === failure.facts["because"]);
    if (failure.because === "password-refused" && rule !== undefined) return words.passwordRules[rule];
    return own[failure.because] ?? explain(failure);
  };
}
