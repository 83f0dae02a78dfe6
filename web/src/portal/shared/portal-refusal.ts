import type { CallFailure } from "@attune/api";
import { isRefusedFor } from "../../practice/refusal.ts";
import { useCommonWords } from "../../words/common.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { usePortalWords } from "../words.ts";

/** What to tell a client whose request was refused. */
export function usePortalRefusal(): (failure: CallFailure) => string {
  const words = usePortalWords();
  const { trouble } = useCommonWords();
  const explain = useRefusalWords();
  return (failure) => {
    if (isRefusedFor(failure, "no-consent")) return words.noConsent;
    return isRefusedFor(failure, "not-signed-in") ? trouble["signed-out"] : explain(failure);
  };
}
