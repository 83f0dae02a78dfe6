import type { SessionIndex } from "../../attunement/session-index.ts";
import { clientWordsPerTurn } from "./client-words-per-turn.ts";
import { cuePickupRate } from "./cue-pickup-rate.ts";
import { depthOfDisclosure } from "./depth-of-disclosure.ts";
import { directingTurns } from "./directing-turns.ts";
import { judgingTurns } from "./judging-turns.ts";
import { longestSilence } from "./longest-silence.ts";
import { openQuestionShare } from "./open-question-share.ts";
import { reflectionsToQuestions } from "./reflections-to-questions.ts";
import { responseLatency } from "./response-latency.ts";
import { sympathyTurns } from "./sympathy-turns.ts";
import { therapistTalkShare } from "./therapist-talk-share.ts";
import { therapistTalkTime } from "./therapist-talk-time.ts";
import { therapistWordsPerTurn } from "./therapist-words-per-turn.ts";
import { validatingTurns } from "./validating-turns.ts";

/** Every index of a session, in the order in which a review shows them. Adding one is a new file and a new line here. */
export const indices: readonly SessionIndex[] = [
  cuePickupRate,
  reflectionsToQuestions,
  openQuestionShare,
  therapistTalkShare,
  therapistTalkTime,
  therapistWordsPerTurn,
  clientWordsPerTurn,
  depthOfDisclosure,
  validatingTurns,
  sympathyTurns,
  judgingTurns,
  directingTurns,
  longestSilence,
  responseLatency,
];
