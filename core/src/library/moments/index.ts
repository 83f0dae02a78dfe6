import type { MomentRule } from "../../attunement/moment-rule.ts";
import { adviceAfterCue } from "./advice-after-cue.ts";
import { closedQuestionsInARow } from "./closed-questions-in-a-row.ts";
import { cueLeftForAnotherQuestion } from "./cue-left-for-another-question.ts";
import { cueNotMet } from "./cue-not-met.ts";
import { feelingNamed } from "./feeling-named.ts";
import { judgingWords } from "./judging-words.ts";
import { longStretch } from "./long-stretch.ts";
import { meaningNamed } from "./meaning-named.ts";
import { openInvitation } from "./open-invitation.ts";
import { sympathyForFeeling } from "./sympathy-for-feeling.ts";
import { validatedAfterShame } from "./validated-after-shame.ts";

/** Every rule that finds moments. Adding one is a new file and a new line here. */
export const momentRules: readonly MomentRule[] = [
  adviceAfterCue,
  closedQuestionsInARow,
  cueLeftForAnotherQuestion,
  cueNotMet,
  feelingNamed,
  judgingWords,
  longStretch,
  meaningNamed,
  openInvitation,
  sympathyForFeeling,
  validatedAfterShame,
];
