import type { CallFailure } from "@attune/api";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useSettingsWords } from "../words.ts";

/** Why something was refused, with the reasons that only the settings and an account meet. */
export function useExplain(): (failure: CallFailure) => string {
  const explain = useRefusalWords();
  const own: Readonly<Record<string, string>> = useSettingsWords().refused;
  return (failure) => (failure.kind === "refused" ? own[failure.because] : undefined) ?? explain(failure);
}
