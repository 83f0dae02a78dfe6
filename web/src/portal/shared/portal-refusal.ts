import type { CallFailure } from "@attune/api";
import { isRefusedFor } from "../../practice/refusal.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { usePortalWords } from "../words.ts";

/** What to tell a client whose request was refused. */
export function usePortalRefusal(): (failure: CallFailure) => string {
  const words = usePortalWords();
  const explain = useRefusalWords();
  return (failure) => (isRefusedFor(failure, "no-consent") ? words.noConsent : explain(failure));
}
