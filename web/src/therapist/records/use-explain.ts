import type { CallFailure } from "@attune/api";
import { useFormats } from "../../words/formats.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { useRecordsWords } from "./words.ts";

/** Why something was refused, with the days that the server names. */
export function useRecordsExplain(): (failure: CallFailure) => string {
  const words = useRecordsWords().refused;
  const explain = useRefusalWords();
  const { day } = useFormats();
  return (failure) => {
    if (failure.kind !== "refused") return explain(failure);
    const until = failure.facts["until"];
    if (failure.because === "beyond-consent" && typeof until === "string") return words.beyondConsent(day(until));
    if (failure.because === "under-retention" && typeof until === "string") return words.underRetention(day(until));
    if (failure.because === "client-has-own-way") return words.ownWay;
    return explain(failure);
  };
}
