import type { Change, NhsOutcome } from "@attune/core";
import { CASE_WORDS, VERDICT_WORDS } from "./change-words.ts";
import type { Compared } from "./compared.ts";

/** A comparison as other programs read it. `words` says the same for people. */
export type ChangeDocument = Change & { readonly words: readonly [string, string, string]; readonly nhs?: NhsOutcome };

export const changeDocument = ({ change, nhs }: Pick<Compared, "change" | "nhs">): ChangeDocument => ({
  ...change,
  words: [
    VERDICT_WORDS[change.verdict],
    change.caseStatus === undefined ? "-" : CASE_WORDS[change.caseStatus],
    change.reliableRecovery === true ? "reliable recovery" : "-",
  ],
  ...(nhs && { nhs }),
});
